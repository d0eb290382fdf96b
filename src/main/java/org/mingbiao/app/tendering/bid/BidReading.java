package org.mingbiao.app.tendering.bid;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.BidBook;
import org.mingbiao.tendering.bid.BidEntry;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Reads what a bidder may know of its own bids. */
@ApplicationScoped
public class BidReading {
  static final String COMMAND = "java -jar bid.jar seal --tender tender.json --envelope price=opening.json"
      + " --envelope tech=tech.pdf --key key.p12 --password-file password.txt --out bid.mbid";

  @Inject Clock clock;
  @Inject LawBook law;
  @Inject BlindLedger ledger;
  @Inject Visit visit;

  /** What {@code bid seal --tender} reads; all in one file so that nothing is typed. */
  public record TenderFile(String tender, String lot, String tenderDocs, String deadline) {}

  BidView of(UUID id, Party bidder) {
    Tender tender = requirePublic(id);
    TenderLaw bound = TenderLaw.of(law, tender);
    BidBook book = new BidBook(ledger, tender, bound);
    BidTexts words = visit.language().words(BidTexts.class);
    var lots = tender.lots.stream().map(lot -> view(tender, lot, book.standing(lot.id, bidder.id).orElse(null), words)).toList();
    boolean consortia = TenderDocument.current(id).terms.consortia();
    return new BidView(id, tender.title, "/notices?q=" + tender.code, tender.takesBids(clock.instant()), consortia, tender.bidDeadline,
        bound.rule("E14").article(), COMMAND, lots, book.own(bidder.id));
  }

  TenderFile tenderFile(UUID id, UUID lot) {
    Tender tender = requirePublic(id);
    return new TenderFile(tender.code, String.valueOf(tender.lot(lot).number), TenderDocument.current(id).digest, tender.bidDeadline.toString());
  }

  private static BidView.LotView view(Tender tender, Lot lot, BidEntry standing, BidTexts words) {
    String action = "/tenders/" + tender.id + "/bid/lots/" + lot.id;
    return new BidView.LotView(lot.id, lot.number, lot.title, standing, action, action + "/withdrawal",
        standing == null ? words.submit() : words.replace());
  }

  private static Tender requirePublic(UUID id) {
    Tender tender = Tender.require(id);
    if (tender.stage == Stage.REGISTERED || tender.stage == Stage.FILED) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", tender.stage));
    }
    return tender;
  }
}
