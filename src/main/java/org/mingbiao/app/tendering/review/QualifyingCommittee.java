package org.mingbiao.app.tendering.review;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.tendering.qualification.Jury;
import org.mingbiao.app.tendering.qualification.Prequalify;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.expert.Expert;
import org.mingbiao.tendering.expert.Recusal;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.qualification.Judgement;

/** The committee that judges the applications of a state-owned project (资格审查委员会): one for the whole tender, under its id. */
@ApplicationScoped
public class QualifyingCommittee implements Jury {
  @Inject Clock clock;
  @Inject LawBook law;
  @Inject BlindLedger ledger;
  @Inject Journal journal;
  @Inject Acting acting;
  @Inject Prequalify prequalify;

  @Override
  public Set<Integer> seats(Tender tender) {
    CommitteeBook book = book(tender.id);
    book.requireLawful(TenderLaw.of(law, tender), tender.budget);
    List<CommitteeBook.Seat> seats = book.seats();
    if (seats.stream().anyMatch(seat -> !seat.checkedIn())) throw RefusedException.of(WRONG_STAGE).at("seats");
    Set<Integer> numbers = new TreeSet<>();
    seats.forEach(seat -> numbers.add(seat.number()));
    return numbers;
  }

  /** A member comes once all applications are in, and nothing may tie it to one of the applicants. */
  @Transactional
  public void checkIn(UUID id, String username) {
    Tender tender = Tender.locked(id);
    TenderLaw bound = TenderLaw.of(law, tender);
    CommitteeBook.Seat seat = book(id).seatOf(username).orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("tender", id)));
    Instant now = clock.instant();
    Set<UUID> applicants = applicants(tender, now);
    if (seat.expert() == null) {
      CommitteeBook.requireNoAgency(acting.partyIfAny().map(unit -> unit.id).orElse(null), tender.agent, bound);
    } else {
      Recusal.of(tender, id, bound, WorkingCalendar.dayOf(now)).with(applicants).require(Expert.findById(seat.expert()), bound);
    }
    journal.record(book(id).checkIn(username, now));
  }

  private Set<UUID> applicants(Tender tender, Instant now) {
    Set<UUID> units = new HashSet<>();
    prequalify.book(tender).applications(now).forEach(application -> {
      units.add(application.party());
      units.addAll(application.members());
    });
    return units;
  }

  /** The seat is free for another draw; what its member found is void. */
  @Transactional
  public void recuse(UUID id, String username, String reason) {
    Tender tender = Tender.locked(id);
    Instant now = clock.instant();
    int seat = book(id).seatOf(username).map(CommitteeBook.Seat::number).orElse(0);
    journal.record(book(id).recuse(username, reason, now), prequalify.book(tender).empty(seat, now));
  }

  /** @param found of its own seat */
  @Transactional
  public void judge(UUID id, String username, Judgement found) {
    int seat = book(id).requireCheckedIn(username).number();
    prequalify.judge(id, new Judgement(found.party(), seat, found.passes(), found.points(), found.reason()));
  }

  CommitteeBook book(UUID id) {
    return new CommitteeBook(ledger, id, id);
  }
}
