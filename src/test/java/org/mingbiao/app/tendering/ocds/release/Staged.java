package org.mingbiao.app.tendering.ocds.release;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.award.Candidate;
import org.mingbiao.tendering.award.PassedOver;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidEntry;
import org.mingbiao.tendering.bid.BidMove;
import org.mingbiao.tendering.bid.SealedFile;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.project.LotMove;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Moves an announced tender on by the rules alone, without sealed files or a committee. */
@ApplicationScoped
class Staged {
  @Inject Clock clock;
  @Inject Journal journal;
  @Inject LawBook book;

  /** The prices are not shown yet. */
  List<UUID> open(UUID id, UUID lot, List<UUID> bidders) {
    return QuarkusTransaction.requiringNew().call(() -> {
      Tender tender = Tender.locked(id);
      Opening opening = Opening.start(tender, TenderDocument.current(id).terms, TenderLaw.of(book, tender), clock.instant());
      opening.persist();
      journal.record(tender.open(clock.instant()), opening.started(), tender.moveLot(lot, LotMove.OPEN, null));
      return bidders.stream().map(party -> bid(tender, lot, party, bidders.indexOf(party))).toList();
    });
  }

  private UUID bid(Tender tender, UUID lot, UUID party, int order) {
    SealedFile file = new SealedFile("c".repeat(64), 1_000, "d".repeat(64), "1", tender.code, 1, "x", "e".repeat(64),
        "INTERNATIONAL", "f".repeat(64));
    Bid bid = Bid.reveal(tender.id, new BidEntry(BidEntry.Act.SUBMITTED, UUID.randomUUID(), lot, party, List.of(), null, file,
        tender.bidDeadline.minusSeconds(3_600 - order), UUID.randomUUID()));
    bid.persist();
    return bid.id;
  }

  void show(UUID id, List<UUID> bids) {
    QuarkusTransaction.requiringNew().run(() -> {
      BigDecimal price = new BigDecimal("9100000.00");
      for (UUID one : bids) {
        Bid bid = Bid.require(one);
        journal.record(bid.move(BidMove.DECRYPT, null));
        bid.show(price = price.add(BigDecimal.TEN), null);
      }
      journal.record(Opening.require(id).show(TenderDocument.current(id).terms, true, clock.instant()));
    });
  }

  void reject(UUID bid) {
    QuarkusTransaction.requiringNew().run(() -> journal.record(Bid.require(bid).move(BidMove.REJECT, "x")));
  }

  void publicise(UUID id, UUID lot, List<UUID> bids) {
    QuarkusTransaction.requiringNew().run(() -> {
      Tender tender = Tender.locked(id);
      List<Candidate> candidates = bids.stream().map(Bid::require)
          .map(bid -> new Candidate(bids.indexOf(bid.id) + 1, bid.id, bid.party, bid.price, null)).toList();
      Instant now = clock.instant();
      Award award = Award.publish(id, lot, candidates, TenderLaw.of(book, tender).rule("C12"), now, now);
      award.persist();
      journal.record(tender.moveLot(lot, LotMove.REVIEW, null), award.published(), tender.moveLot(lot, LotMove.PUBLICISE, null));
    });
  }

  void fix(UUID id, UUID lot, UUID bid) {
    QuarkusTransaction.requiringNew().run(() ->
        journal.record(Award.require(lot).fix(bid, null, null, clock.instant()), Tender.locked(id).moveLot(lot, LotMove.AWARD, null)));
  }

  void reopen(UUID id, UUID lot) {
    QuarkusTransaction.requiringNew().run(() ->
        journal.record(Award.require(lot).reopen(PassedOver.GAVE_UP), Tender.locked(id).moveLot(lot, LotMove.REVOKE_AWARD, null)));
  }

  void contract(UUID id, UUID lot) {
    QuarkusTransaction.requiringNew().run(() -> {
      Award award = Award.require(lot);
      journal.record(award.sendLetter("a".repeat(64), clock.instant()),
          award.sign(new Award.Contract(award.price, "b".repeat(64), "c".repeat(64)), true, clock.instant()),
          Tender.locked(id).moveLot(lot, LotMove.CONTRACT, null));
    });
  }

  void conclude(UUID id, UUID lot) {
    QuarkusTransaction.requiringNew().run(() -> journal.record(Award.require(lot).file(clock.instant()), Tender.locked(id).conclude()));
  }

  void terminate(UUID id) {
    QuarkusTransaction.requiringNew().run(() -> journal.record(Tender.locked(id).terminate("资金取消")));
  }
}
