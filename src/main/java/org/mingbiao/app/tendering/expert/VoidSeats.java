package org.mingbiao.app.tendering.expert;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.tendering.qualification.Prequalify;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Tender;

/** Seats whose members did not come are free for another draw; who they were nobody is told. */
@ApplicationScoped
public class VoidSeats {
  @Inject Clock clock;
  @Inject BlindLedger ledger;
  @Inject Journal journal;

  /** @return how many seats are free now @throws RefusedException {@code WRONG_STAGE} before the members were to come */
  @Transactional
  public int absent(UUID id, UUID lot) {
    Tender tender = Tender.locked(id);
    Instant now = clock.instant();
    if (!isDue(tender, lot, now)) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", tender.stage));
    CommitteeBook book = new CommitteeBook(ledger, id, lot);
    List<CommitteeBook.Seat> away = book.seats().stream().filter(seat -> !seat.checkedIn()).toList();
    away.forEach(seat -> journal.record(book.absent(seat.username(), now)));
    return away.size();
  }

  /** A lot's members come when it is opened, those of a prequalification when the applications have ended. */
  static boolean isDue(Tender tender, UUID lot, Instant now) {
    if (!lot.equals(tender.id)) return tender.lot(lot).stage == LotStage.OPENED;
    return Prequalify.isAsked(tender) && !now.isBefore(TenderDocument.current(tender.id).terms.applicationUntil());
  }
}
