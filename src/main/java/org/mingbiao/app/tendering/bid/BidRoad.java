package org.mingbiao.app.tendering.bid;

import static org.mingbiao.app.edge.identity.Roles.BIDDER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.Waiting;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.bid.BidBook;
import org.mingbiao.tendering.bid.BidEntry;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** What waits for a bidder: bids that may still be replaced. Tenders in which it has done nothing are not its errands. */
@ApplicationScoped
public class BidRoad implements Waiting {
  @Inject Doors doors;
  @Inject BlindLedger ledger;
  @Inject LawBook law;

  @Override
  public List<Errand> waiting(Reader reader) {
    if (!reader.actor().is(BIDDER)) return List.of();
    List<Errand> errands = new ArrayList<>();
    doors.find(reader.actor()).ifPresent(party -> open(reader).forEach(tender -> add(errands, tender, party, reader)));
    return errands;
  }

  private static List<Tender> open(Reader reader) {
    return Tender.<Tender>find("stage = ?1 and bidDeadline > ?2 order by bidDeadline", Stage.ANNOUNCED, reader.now())
        .page(0, ERRANDS_MAX).list();
  }

  private void add(List<Errand> errands, Tender tender, Party party, Reader reader) {
    List<BidEntry> own = new BidBook(ledger, tender, TenderLaw.of(law, tender)).own(party.id);
    if (own.isEmpty()) return;
    BidTexts words = reader.language().words(BidTexts.class);
    boolean standing = own.get(own.size() - 1).act() != BidEntry.Act.WITHDRAWN;
    String text = standing ? words.errandReceipt(tender.title) : words.errand(tender.title);
    errands.add(new Errand(text, "/tenders/" + tender.id + "/bid", tender.bidDeadline));
  }
}
