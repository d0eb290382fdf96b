package org.mingbiao.tendering.bid;

import static org.mingbiao.shared.refusal.Refusal.BIDDER_IS_OPERATOR;
import static org.mingbiao.shared.refusal.Refusal.BID_DUPLICATE;
import static org.mingbiao.shared.refusal.Refusal.BID_FOR_ANOTHER_TENDER;
import static org.mingbiao.shared.refusal.Refusal.BID_LATE;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.SECRET_YET;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.shared.blind.BlindBook;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.BidEntry.Act;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** The blind book of the bids of one tender. Whoever writes in it holds the tender's row lock. */
public final class BidBook {
  private final BlindLedger ledger;
  private final Tender tender;
  private final TenderLaw law;

  public BidBook(BlindLedger ledger, Tender tender, TenderLaw law) {
    this.ledger = ledger;
    this.tender = tender;
    this.law = law;
  }

  /** Who bids for what, and with which file. */
  public record Offer(UUID lot, UUID party, String bidderCode, List<UUID> members, String agreement, SealedFile file) {}

  /**
   * Takes a sealed bid, the first or a replacement.
   *
   * @param documentDigest of the document version in force
   * @param barred parties that may not bid here, alone or in a consortium: who runs the platform or belongs to it, and who tenders
   * @throws RefusedException {@code BID_LATE} at or after the deadline; call {@link #late} then in a transaction of its own
   */
  public BidFact.Acted submit(Offer offer, String documentDigest, Collection<UUID> barred, Instant receivedAt) {
    requireOpen(receivedAt);
    requireOutsider(offer, barred);
    requireBinding(offer, documentDigest);
    List<BidEntry> entries = entries();
    requireOriginal(offer, entries);
    BidEntry standing = standing(entries).get(key(offer.lot(), offer.party()));
    UUID bid = standing == null ? UUID.randomUUID() : standing.bid();
    Act act = standing == null ? Act.SUBMITTED : Act.REPLACED;
    return add(new BidEntry(act, bid, offer.lot(), offer.party(), offer.members(), offer.agreement(), offer.file(), receivedAt, UUID.randomUUID()));
  }

  /** Takes a standing bid back before the deadline (招标投标法 第二十九条). */
  public BidFact.Acted withdraw(UUID lot, UUID party, Instant receivedAt) {
    requireOpen(receivedAt);
    BidEntry standing = standing(entries()).get(key(lot, party));
    if (standing == null) throw RefusedException.of(NOT_FOUND).with(Map.of("lot", lot));
    return add(new BidEntry(Act.WITHDRAWN, standing.bid(), lot, party, standing.members(), standing.agreement(), null, receivedAt, UUID.randomUUID()));
  }

  /** Records an attempt that came too late; it never becomes a bid. */
  public BidFact.Acted late(Offer offer, Instant receivedAt) {
    return add(new BidEntry(Act.LATE, UUID.randomUUID(), offer.lot(), offer.party(), offer.members(), offer.agreement(), offer.file(), receivedAt, UUID.randomUUID()));
  }

  /** What one bidder did, oldest first: the only thing that may leave this book before the deadline. */
  public List<BidEntry> own(UUID party) {
    return entries().stream().filter(entry -> entry.party().equals(party)).toList();
  }

  /** One bidder's bid that counts for a lot now. */
  public Optional<BidEntry> standing(UUID lot, UUID party) {
    return Optional.ofNullable(standing(entries()).get(key(lot, party)));
  }

  /**
   * The bids that count: the last complete one of each bidder for each lot, withdrawn ones gone.
   *
   * @throws RefusedException {@code SECRET_YET} before the deadline
   */
  public List<BidEntry> standing(Instant now) {
    return List.copyOf(standing(all(now)).values());
  }

  /** Everything that happened, for the archive. @throws RefusedException {@code SECRET_YET} before the deadline */
  public List<BidEntry> all(Instant now) {
    if (tender.bidDeadline == null || now.isBefore(tender.bidDeadline)) {
      throw law.rule("E13").refused(SECRET_YET);
    }
    return entries();
  }

  private void requireOpen(Instant receivedAt) {
    if (!tender.takesBids(receivedAt)) {
      throw law.rule("E11").refused(BID_LATE)
          .with(Map.of("receivedAt", receivedAt, "deadline", Objects.<Object>requireNonNullElse(tender.bidDeadline, "")));
    }
  }

  private void requireOutsider(Offer offer, Collection<UUID> barred) {
    if (barred.contains(offer.party())) throw law.rule("E07").refused(BIDDER_IS_OPERATOR);
    if (offer.members().stream().anyMatch(barred::contains)) throw law.rule("E07").refused(BIDDER_IS_OPERATOR).at("members");
  }

  private void requireBinding(Offer offer, String documentDigest) {
    SealedFile file = offer.file();
    requireSame("tender", tender.code, file.tender());
    requireSame("lot", tender.lot(offer.lot()).number, file.lot());
    requireSame("bidder", offer.bidderCode(), file.bidder());
    requireSame("document", documentDigest, file.documentDigest());
  }

  private static void requireSame(String field, Object expected, Object found) {
    if (!expected.equals(found)) {
      throw RefusedException.of(BID_FOR_ANOTHER_TENDER).at(field).with(Map.of("expected", expected, "found", found));
    }
  }

  /** A copy of somebody else's ciphertext is no bid; the answer does not say whose it is. */
  private static void requireOriginal(Offer offer, List<BidEntry> entries) {
    for (BidEntry entry : entries) {
      if (entry.file() == null || entry.party().equals(offer.party())) continue;
      if (entry.file().sha256().equals(offer.file().sha256()) || entry.file().bidNo().equals(offer.file().bidNo())) {
        throw RefusedException.of(BID_DUPLICATE).at("file");
      }
    }
  }

  private static Map<String, BidEntry> standing(List<BidEntry> entries) {
    Map<String, BidEntry> standing = new LinkedHashMap<>();
    for (BidEntry entry : entries) {
      String key = key(entry.lot(), entry.party());
      switch (entry.act()) {
        case SUBMITTED, REPLACED -> standing.put(key, entry);
        case WITHDRAWN -> standing.remove(key);
        case LATE -> { }
      }
    }
    return standing;
  }

  private static String key(UUID lot, UUID party) {
    return lot + "/" + party;
  }

  private List<BidEntry> entries() {
    return ledger.read(BlindBook.BIDS, tender.id, BidEntry.class);
  }

  private BidFact.Acted add(BidEntry entry) {
    ledger.add(BlindBook.BIDS, tender.id, entry);
    return new BidFact.Acted(tender.id, entry);
  }
}
