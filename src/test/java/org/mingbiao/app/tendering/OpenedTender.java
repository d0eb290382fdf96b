package org.mingbiao.app.tendering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.award.Candidate;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidEntry;
import org.mingbiao.tendering.bid.BidMove;
import org.mingbiao.tendering.bid.SealedFile;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.bond.BondEntry;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.LotMove;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Registration;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** A tender of one lot whose bids are open, as the rooms before would have left it. */
public final class OpenedTender {
  public static final List<String> CODES = List.of("91331099MA2QPEN13R", "91331099MA2QPEN21L", "91331099MA2QPEN3XC", "91331099MA2QPEN48C");
  private static final BigDecimal BOND = new BigDecimal("200000.00");
  private final Journal journal;
  private final AttachmentStore store;
  private final World world;
  private final Instant now;
  public UUID id;
  public UUID lot;
  public String title;

  private OpenedTender(Journal journal, AttachmentStore store, World world, Instant now) {
    this.journal = journal;
    this.store = store;
    this.world = world;
    this.now = now;
  }

  /** @param now when it was opened */
  public static OpenedTender of(Journal journal, AttachmentStore store, World world, Instant now) {
    OpenedTender opened = new OpenedTender(journal, store, world, now);
    UUID agency = Units.known(Units.AGENCY, "甬信招标代理有限公司", PartyKind.AGENCY);
    QuarkusTransaction.requiringNew().run(() -> opened.open(agency));
    return opened;
  }

  private void open(UUID agency) {
    BigDecimal price = new BigDecimal("9800000.00");
    Instant before = now.minus(Duration.ofDays(25));
    Kind kind = world == World.PROCUREMENT ? Kind.GOODS : Kind.WORKS;
    var registered = new Registration("中心河路灯改造 " + UUID.randomUUID(), world, Procedure.NORMAL, kind, Method.OPEN, "330212", UUID.randomUUID(), agency,
        price, true, "批文", null, List.of(new Registration.LotEntry("一标段", price, List.of())), null).register("O-" + UUID.randomUUID(), true, before);
    Tender tender = registered.tender();
    tender.persist();
    id = tender.id;
    title = tender.title;
    lot = tender.lots.get(0).id;
    Terms terms = new Terms(before, before.plus(Duration.ofDays(8)), null, now, now, 90, Terms.Qualification.WITH_BIDS, true, "标准文本", "reasonable-low-price", "{}", 60, 15,
        Terms.Remedy.NONE, Terms.CountRule.RECEIVED,
        List.of(new Terms.LotTerms(lot, price, null, BOND, EnumSet.allOf(Terms.BondForm.class), new BigDecimal("0.10"))));
    TenderDocument document = TenderDocument.version(id, 1, terms, List.of(), before);
    document.persist();
    journal.record(registered.fact(), tender.file(document.id, before), tender.announce(before, now), tender.open(now), tender.moveLot(lot, LotMove.OPEN, null));
    Opening opening = Opening.start(tender, terms, TenderLaw.of(LawBook.national(), tender), now);
    opening.persist();
    journal.record(opening.started(), opening.show(terms, true, now));
  }

  /** An opened bid, the n-th bidder's, with its bond. @param payer the account of the bond */
  public UUID bid(int bidder, String price, String payer) {
    UUID party = Units.known(CODES.get(bidder), "投标人" + (bidder + 1) + "建设有限公司", PartyKind.BIDDER);
    return QuarkusTransaction.requiringNew().call(() -> {
      UUID bid = UUID.randomUUID();
      String hex = bid.toString().replace("-", "").repeat(2);
      SealedFile file = new SealedFile(hex, 1, hex, hex.substring(32), "O", 1, CODES.get(bidder), hex, "intl-1", hex);
      Bid opened = Bid.reveal(id, new BidEntry(BidEntry.Act.SUBMITTED, bid, lot, party, List.of(), null, file, now.minusSeconds(60L - bidder), UUID.randomUUID()));
      opened.persist();
      journal.record(opened.revealed(), opened.move(BidMove.DECRYPT, null));
      opened.show(new BigDecimal(price), null);
      Bond bond = Bond.reveal(id, new BondEntry(BondEntry.Act.SECURED, UUID.randomUUID(), lot, party, Terms.BondForm.TRANSFER, BOND, payer, null,
          now.minusSeconds(90), null));
      bond.persist();
      journal.record(bond.revealed());
      return bid;
    });
  }

  /** The same with a brand of the core product. */
  public UUID branded(int bidder, String price, String brand) {
    UUID bid = bid(bidder, price, "3301000" + bidder);
    QuarkusTransaction.requiringNew().run(() -> Bid.require(bid).show(new BigDecimal(price), brand));
    return bid;
  }

  /** Puts a file into an opened bid, or into the tender document where the matter is the tender. */
  public void file(UUID matter, String purpose, String name, byte[] bytes) {
    var stored = store.put(new ByteArrayInputStream(bytes), AttachmentStore.BYTES_MAX);
    QuarkusTransaction.requiringNew().run(() -> Attachment.of(matter, purpose, name, "application/octet-stream", stored, now).persist());
  }

  /** Awards the lot to the first of the bids; the others are the next candidates. */
  public void award(UUID... bids) {
    QuarkusTransaction.requiringNew().run(() -> {
      Tender tender = Tender.locked(id);
      List<Candidate> candidates = List.of(bids).stream().map(Bid::require)
          .map(bid -> new Candidate(List.of(bids).indexOf(bid.id) + 1, bid.id, bid.party, bid.price, null)).toList();
      Rule most = LawBook.national().rule("C12", World.ENGINEERING, Procedure.NORMAL, tender.lawDay);
      Award award = Award.publish(id, lot, candidates, most, now, now);
      award.persist();
      journal.record(tender.moveLot(lot, LotMove.REVIEW, null), award.published(), tender.moveLot(lot, LotMove.PUBLICISE, null),
          award.fix(bids[0], null, null, now.plusSeconds(1)), tender.moveLot(lot, LotMove.AWARD, null));
    });
  }
}
