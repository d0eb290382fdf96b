package org.mingbiao.app.tendering.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidMove;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.opening.CoefficientDraw;
import org.mingbiao.tendering.opening.Evidence;
import org.mingbiao.tendering.opening.FailureCause;
import org.mingbiao.tendering.opening.KeyBook;
import org.mingbiao.tendering.opening.KeyEntry;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.opening.OpeningFact;
import org.mingbiao.tendering.opening.Outage;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.review.Shortfall;

/** Opens every released envelope, attributes what failed and shows all prices at once (电子招标投标办法 第三十条, 第三十一条). */
@ApplicationScoped
public class ShowPrices {
  @Inject Clock clock;
  @Inject LawBook law;
  @Inject BlindLedger ledger;
  @Inject Journal journal;
  @Inject Opener opener;
  @Inject ReleaseKey releases;

  @Transactional
  public Opening show(UUID id) {
    Tender tender = Tender.locked(id);
    Instant now = clock.instant();
    Opening opening = Opening.require(id);
    Terms terms = TenderDocument.current(id).terms;
    CoefficientDraw.requireAnnounced(id, DrawCoefficients.names(id));
    KeyBook book = new KeyBook(ledger, id);
    List<Bid> bids = Bid.ofTender(id).stream().filter(bid -> bid.stage == BidStage.REVEALED).toList();
    boolean all = bids.stream().allMatch(bid -> releases.progress(book, bid).isComplete());
    OpeningFact.Shown shown = opening.show(terms, all, now);
    for (Bid bid : bids) open(bid, book, opening, now);
    journal.record(shown);
    for (Lot lot : tender.lots) escalateIfTooFew(tender, lot, terms);
    return opening;
  }

  private void open(Bid bid, KeyBook book, Opening opening, Instant now) {
    if (!releases.progress(book, bid).isComplete() || !opener.bytesMatchReceipt(bid)) {
      fail(bid, evidence(bid, book, opening, now));
      return;
    }
    journal.record(bid.move(BidMove.DECRYPT, null));
    KeyEntry priceKey = book.opening(bid.id, PriceForm.ENVELOPE).orElseThrow();
    opener.price(bid, priceKey).ifPresent(form -> bid.show(form.price(), form.brand()));
    for (String envelope : opener.envelopes(bid)) opener.unpack(bid, book.opening(bid.id, envelope).orElseThrow(), now);
  }

  private void fail(Bid bid, Evidence evidence) {
    FailureCause cause = evidence.attribute();
    journal.record(new OpeningFact.Failed(bid.tender, bid.id, cause, evidence), bid.move(cause.move(), cause.name()));
  }

  /** About the first envelope that stayed shut. No CA is asked at an opening, so none can have been away. */
  private Evidence evidence(Bid bid, KeyBook book, Opening opening, Instant now) {
    String shut = releases.progress(book, bid).missing().stream().findFirst().orElse(PriceForm.ENVELOPE);
    List<KeyEntry> tries = book.of(bid.id).stream().filter(entry -> entry.envelope().equals(shut)).toList();
    Optional<KeyEntry> best = tries.stream().filter(KeyEntry::keyMatches).findFirst().or(() -> tries.stream().findFirst());
    Instant end = now.isBefore(opening.decryptUntil) ? now : opening.decryptUntil;
    return new Evidence(best.isPresent(), best.map(KeyEntry::keyMatches).orElse(false), opener.bytesMatchReceipt(bid),
        best.map(KeyEntry::contentWhole).orElse(false), bid.file.signer(), best.map(KeyEntry::signer).orElse(null),
        Outage.within(opening.weighedFrom(), end), Duration.ZERO, !book.of(bid.id).isEmpty());
  }

  /** Where the law is silent when failures leave fewer than three, the document says which number counts; then people decide. */
  private void escalateIfTooFew(Tender tender, Lot lot, Terms terms) {
    if (lot.stage != LotStage.OPENED) return;
    List<Bid> bids = Bid.ofLot(lot.id);
    TenderLaw bound = TenderLaw.of(law, tender);
    int decrypted = Shortfall.left(bids, bound);
    if (decrypted < Shortfall.least(bound, terms.countRule())) {
      journal.record(new OpeningFact.Escalated(tender.id, lot.id, bids.size(), decrypted));
    }
  }
}
