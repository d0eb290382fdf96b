package org.mingbiao.app.tendering.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingbiao.app.tendering.bid.Agreements;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidBook;
import org.mingbiao.tendering.bid.BidEntry;
import org.mingbiao.tendering.bid.BidEntry.Act;
import org.mingbiao.tendering.bid.BidFact;
import org.mingbiao.tendering.bid.Gate;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.bond.BondBook;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.LotMove;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Starts an opening: what was blind becomes rows, lots with too few bids fail unopened (实施条例 第四十四条; 87号令 第四十一条). */
@ApplicationScoped
public class OpenBids {
  @Inject Clock clock;
  @Inject LawBook law;
  @Inject BlindLedger ledger;
  @Inject Journal journal;
  @Inject FailUnopened failUnopened;
  @Inject Agreements agreements;

  /**
   * @param reason why it begins late, see {@link Opening#delay}; null where it does not
   * @return the opening, or null when no lot had enough bids and nothing was opened
   */
  @Transactional
  public Opening open(UUID id, String reason) {
    Gate.close(id);
    Instant now = clock.instant();
    Tender tender = Tender.locked(id);
    tender.requireRunning();
    TenderLaw bound = TenderLaw.of(law, tender);
    Opening opening = Opening.start(tender, TenderDocument.current(id).terms, bound, now);
    Opening.delay(tender, reason, bound, now).ifPresent(delayed -> journal.record(opening.late(delayed)));
    Map<UUID, List<BidEntry>> byLot = new BidBook(ledger, tender, bound).standing(now).stream().collect(Collectors.groupingBy(BidEntry::lot));
    boolean any = tender.lots.stream().anyMatch(lot -> enough(byLot, lot, bound));
    if (any) start(tender, opening, now);
    revealBonds(tender, bound, now);
    tender.lots.forEach(lot -> openLot(tender, lot, byLot.getOrDefault(lot.id, List.of()), bound));
    revealWithdrawals(tender, bound, now);
    if (!any) journal.record(tender.conclude());
    return any ? opening : null;
  }

  private static boolean enough(Map<UUID, List<BidEntry>> byLot, Lot lot, TenderLaw bound) {
    return Opening.opens(byLot.getOrDefault(lot.id, List.of()).size(), bound);
  }

  private void start(Tender tender, Opening opening, Instant now) {
    opening.persist();
    journal.record(tender.open(now), opening.started());
  }

  private void openLot(Tender tender, Lot lot, List<BidEntry> entries, TenderLaw bound) {
    if (lot.stage != LotStage.BIDDING) return;
    List<Bid> bids = entries.stream().map(entry -> Bid.reveal(tender.id, entry)).toList();
    for (Bid bid : bids) {
      bid.persist();
      agreements.reveal(bid);
      journal.record(bid.revealed());
    }
    if (Opening.opens(bids.size(), bound)) journal.record(tender.moveLot(lot.id, LotMove.OPEN, null));
    else failUnopened.fail(tender, lot, bids, bound);
  }

  private void revealBonds(Tender tender, TenderLaw bound, Instant now) {
    BondBook book = new BondBook(ledger, tender, bound);
    var standing = book.standing(now).stream().map(entry -> Bond.reveal(tender.id, entry));
    var released = book.released(now).stream().map(entry -> Bond.reveal(tender.id, entry));
    Stream.concat(standing, released).forEach(bond -> {
      bond.persist();
      journal.record(bond.revealed());
    });
  }

  private void revealWithdrawals(Tender tender, TenderLaw bound, Instant now) {
    new BidBook(ledger, tender, bound).all(now).stream().filter(entry -> entry.act() == Act.WITHDRAWN)
        .forEach(entry -> journal.record(
            new BidFact.WithdrawalShown(tender.id, entry.bid(), entry.lot(), entry.party(), entry.receivedAt())));
  }
}
