package org.mingbiao.app.tendering.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.law.Platform;
import org.mingbiao.app.edge.page.Formats;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.paper.Draft;
import org.mingbiao.app.paper.PaperSource;
import org.mingbiao.app.paper.press.Sheet;
import org.mingbiao.app.paper.press.Sheet.Field;
import org.mingbiao.app.paper.press.Sheet.Section;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.paper.PaperKind;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.bid.BidBook;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** The receipt of a bid on paper, for its bidder alone until the opening. Its number is the receipt's, which nobody can guess. */
@ApplicationScoped
public class ReceiptPaper implements PaperSource {
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject LawBook law;
  @Inject BlindLedger ledger;
  @Inject Platform platform;
  @Inject Receipts receipts;

  @Override public PaperKind kind() {
    return PaperKind.RECEIPT;
  }

  @Override public Draft draft(UUID tender, UUID subject) {
    Party bidder = acting.party();
    return draft(tender, receipts.of(tender, bidder, subject), bidder);
  }

  @Override public List<Draft> all(Tender tender) {
    if (Opening.findById(tender.id) == null) return List.of();
    return new BidBook(ledger, tender, TenderLaw.of(law, tender)).all(clock.instant()).stream().map(entry -> {
      Party bidder = Party.require(entry.party());
      return draft(tender.id, Receipts.of(tender, bidder, entry), bidder);
    }).toList();
  }

  private Draft draft(UUID tender, Receipt receipt, Party bidder) {
    BidTexts words = Language.CHINESE.words(BidTexts.class);
    List<Field> facts = new ArrayList<>(List.of(new Field(words.act(), words.did(receipt.act())),
        new Field(words.receivedAt(), Formats.second(receipt.receivedAt())), new Field(words.deadline(), Formats.second(receipt.deadline())),
        new Field(words.project(), receipt.title()), new Field(words.tender(), receipt.tender()), new Field(words.lotName(), words.lot(receipt.lot())),
        new Field(words.bidder(), bidder.name + " " + bidder.code)));
    if (receipt.file() != null) {
      facts.add(new Field(words.digest(), receipt.file().sha256()));
      facts.add(new Field(words.sealDigest(), receipt.file().sealSha256()));
      facts.add(new Field(words.documentDigest(), receipt.file().documentDigest()));
      facts.add(new Field(words.suite(), receipt.file().suite()));
    }
    Sheet sheet = new Sheet(platform.name(), platform.name(), words.receiptPaper(), receipt.number().toString(), receipt.receivedAt(), facts,
        List.of(Section.text(words.receiptMeans(), words.receiptPaperText().lines().toList())));
    return new Draft(PaperKind.RECEIPT, tender, receipt.number(), sheet);
  }
}
