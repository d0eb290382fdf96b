package org.mingbiao.app.tendering.ocds.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.document.Addendum;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Tender;

/**
 * What a tender's releases are made from.
 *
 * @param bids empty until the prices have been shown: before it nobody reads them, not even to count them
 */
record Material(Tender tender, List<TenderDocument> versions, List<Attachment> files, List<Addendum> addenda, List<Notice> notices,
    List<Bid> bids, Map<UUID, Party> parties) {

  /** @param shown whether the prices have been shown */
  static Material of(Tender tender, boolean shown) {
    return new Material(tender, TenderDocument.versions(tender.id), Attachment.of(tender.id, TenderDocument.FILES), Addendum.of(tender.id),
        Notice.of(tender.id), shown ? Bid.ofTender(tender.id) : List.of(), new HashMap<>());
  }

  Party party(UUID id) {
    return parties.computeIfAbsent(id, Party::require);
  }

  Lot lot(UUID id) {
    return tender.lot(id);
  }

  static String number(Lot lot) {
    return String.valueOf(lot.number);
  }
}
