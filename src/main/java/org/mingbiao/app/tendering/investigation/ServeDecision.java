package org.mingbiao.app.tendering.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidMove;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.investigation.Decision;
import org.mingbiao.tendering.investigation.Investigation;
import org.mingbiao.tendering.investigation.Penalty;
import org.mingbiao.tendering.project.LotMove;
import org.mingbiao.tendering.project.Tender;

/**
 * Serves a decision and does in the same transaction what follows from it: the bids are void, an award to one of them is void
 * (招标投标法 第五十三条, 第六十四条), the barred may not bid. Their bonds are the agency's to keep.
 */
@ApplicationScoped
public class ServeDecision {
  /** What the register says of a ban's ground begins so. */
  private static final String NUMBER = "investigation ";
  @Inject CaseDesk desk;
  @Inject Journal journal;

  @Transactional
  public Investigation serve(UUID id) {
    Tender tender = Tender.locked(Investigation.require(id).tender);
    Investigation investigation = Investigation.locked(id);
    Instant now = desk.now();
    Decision found = desk.book(id).file().decision().orElse(null);
    var served = investigation.serve(found, now);
    desk.record(served, investigation);
    for (Penalty penalty : found.penalties()) {
      Bid bid = Bid.require(penalty.bid());
      voidBid(bid, found);
      voidAward(tender, bid);
      bar(investigation, bid, penalty, now);
    }
    return investigation;
  }

  private void voidBid(Bid bid, Decision found) {
    if (bid.stage == BidStage.DECRYPTED) journal.record(bid.move(BidMove.REJECT, found.item().name()));
  }

  /** A tender that has come to its end stays as it was: its contract is void by law, and what is built anew is another tender. */
  private void voidAward(Tender tender, Bid bid) {
    Award award = Award.findById(bid.lot);
    if (award == null || !Doors.isLive(tender)) return;
    if (bid.id.equals(award.winner)) {
      journal.record(award.annul(), tender.moveLot(bid.lot, LotMove.ANNUL_AWARD, award.stage.name()));
    } else if (award.isCandidate(bid.id)) {
      journal.record(award.strike(bid.id));
    }
  }

  /** A ban counts from the service; a longer one that stands already is left. */
  private void bar(Investigation investigation, Bid bid, Penalty penalty, Instant now) {
    if (penalty.barMonths() == 0) return;
    LocalDate until = WorkingCalendar.dayOf(now).plusMonths(penalty.barMonths());
    List<UUID> barred = new ArrayList<>(bid.members);
    barred.add(bid.party);
    for (UUID one : barred) {
      Party party = Party.require(one);
      boolean longer = party.barredUntil != null && party.barredUntil.isAfter(until);
      if (!longer) journal.record(party.bar(until, NUMBER + investigation.id));
    }
  }

  /** @throws org.mingbiao.shared.refusal.RefusedException {@code DECISION_NOT_FINAL} */
  @Transactional
  public void publish(UUID id) {
    Investigation investigation = Investigation.locked(id);
    desk.record(investigation.publish(desk.process(investigation), desk.now()), investigation);
  }
}
