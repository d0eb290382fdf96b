package org.mingbiao.app.tendering.bid;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.BidEntry;
import org.mingbiao.tendering.project.Tender;

/** Gives a bidder its own receipts again, as often as it asks. */
@ApplicationScoped
public class Receipts {
  @Inject SubmitBid submitBid;

  @Transactional
  public Receipt of(UUID tender, Party bidder, UUID number) {
    BidEntry entry = submitBid.own(tender, bidder).stream().filter(own -> own.receipt().equals(number)).findFirst()
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("receipt", number)));
    return of(Tender.require(tender), bidder, entry);
  }

  static Receipt of(Tender tender, Party bidder, BidEntry entry) {
    return new Receipt(entry.receipt(), tender.code, tender.title, tender.lot(entry.lot()).number, bidder.code, entry.act(), entry.file(),
        entry.receivedAt(), tender.bidDeadline);
  }
}
