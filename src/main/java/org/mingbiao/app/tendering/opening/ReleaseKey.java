package org.mingbiao.app.tendering.opening;

import static org.mingbiao.shared.refusal.Refusal.BID_BYTES_LOST;
import static org.mingbiao.shared.refusal.Refusal.KEY_WRONG;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.seal.SealException;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.opening.KeyBook;
import org.mingbiao.tendering.opening.KeyEntry;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.opening.OpeningFact;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Takes a bidder's key release inside the window (解密). A failed try is kept too: it is evidence. */
@ApplicationScoped
public class ReleaseKey {
  /** A signed statement with certificates is a few kilobytes. */
  static final int RELEASE_BYTES_MAX = 64 * 1024;

  @Inject Clock clock;
  @Inject LawBook law;
  @Inject BlindLedger ledger;
  @Inject Journal journal;
  @Inject Opener opener;
  @Inject AttachmentStore store;

  /** Which envelopes of a bid are open now, and which are not yet. */
  public record Progress(UUID bid, List<String> released, List<String> missing) {
    public boolean isComplete() {
      return missing.isEmpty();
    }
  }

  /**
   * Takes a release.
   *
   * @return what is still missing
   * @throws RefusedException {@code KEY_WRONG} when the key does not open this bid; the try is recorded all the same;
   *     {@code BID_BYTES_LOST} when no key can, because the platform did not keep the file
   */
  @Transactional(dontRollbackOn = RefusedException.class)
  public Progress release(UUID tenderId, UUID party, byte[] release) {
    Tender tender = Tender.locked(tenderId);
    Instant now = clock.instant();
    Opening.require(tenderId).requireDecrypting(TenderLaw.of(law, tender), now);
    KeyBook book = new KeyBook(ledger, tenderId);
    SealException last = null;
    for (Bid bid : sealedBids(tenderId, party)) {
      if (!opener.bytesMatchReceipt(bid)) throw lost();
      try {
        KeyEntry entry = opener.attempt(bid, release, now);
        book.add(entry);
        if (!entry.opens()) throw RefusedException.of(KEY_WRONG).at("release").with(Map.of("keyMatches", entry.keyMatches()));
        journal.record(new OpeningFact.Released(tenderId, bid.id, digest(release)));
        return progress(book, bid);
      } catch (SealException notThisBid) {
        last = notThisBid;
      }
    }
    if (last == null) throw RefusedException.of(NOT_FOUND).with(Map.of("bid in", tenderId));
    throw RefusedException.of(KEY_WRONG).at("release").with(Map.of("fault", last.fault()));
  }

  /** How far one bidder is with each of its bids. */
  public List<Progress> progress(UUID tender, UUID party) {
    KeyBook book = new KeyBook(ledger, tender);
    return sealedBids(tender, party).stream().map(bid -> progress(book, bid)).toList();
  }

  Progress progress(KeyBook book, Bid bid) {
    List<String> all = opener.envelopes(bid);
    List<String> released = all.stream().filter(envelope -> book.opening(bid.id, envelope).isPresent()).toList();
    return new Progress(bid.id, released, all.stream().filter(envelope -> !released.contains(envelope)).toList());
  }

  private static List<Bid> sealedBids(UUID tender, UUID party) {
    return Bid.ofTender(tender).stream().filter(bid -> bid.party.equals(party) && bid.stage == BidStage.REVEALED).toList();
  }

  private static RefusedException lost() {
    return RefusedException.of(BID_BYTES_LOST).at("release").under("E31", "《电子招标投标办法》第三十一条");
  }

  private String digest(byte[] release) {
    return store.put(new ByteArrayInputStream(release), RELEASE_BYTES_MAX).sha256();
  }
}
