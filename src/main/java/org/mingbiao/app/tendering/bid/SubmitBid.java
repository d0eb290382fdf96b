package org.mingbiao.app.tendering.bid;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;
import static org.mingbiao.shared.refusal.Refusal.BID_LATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.BidBook;
import org.mingbiao.tendering.bid.BidEntry;
import org.mingbiao.tendering.bid.BidFact;
import org.mingbiao.tendering.bid.Gate;
import org.mingbiao.tendering.bond.BondBook;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.qualification.Consortium;
import org.mingbiao.tendering.qualification.QualificationBook;

/** Takes, replaces and withdraws sealed bids. */
@ApplicationScoped
public class SubmitBid {
  @Inject Clock clock;
  @Inject LawBook law;
  @Inject Insiders insiders;
  @Inject BlindLedger ledger;
  @Inject Journal journal;
  @Inject Intake intake;
  @Inject BondsBack bondsBack;
  @Inject Agreements agreements;

  /** @param agreementSha256 of the consortium's agreement, null for a single bidder */
  public record Bidder(Party party, List<UUID> members, String agreementSha256) {
    /** What the bid keeps: one that bids alone has none, whatever it names. */
    String agreement() {
      return members.isEmpty() ? null : agreementSha256;
    }

    Consortium consortium() {
      return new Consortium(party.id, members, agreementSha256);
    }
  }

  /**
   * Takes a sealed bid; what comes too late is refused, its digest and time are recorded, its bytes are not kept.
   *
   * @return the entry whose receipt the bidder holds
   */
  public BidEntry submit(UUID tender, UUID lot, Bidder bidder, InputStream container) {
    try (Intake.Taken taken = look(tender, container)) {
      var offer = new BidBook.Offer(lot, bidder.party().id, bidder.party().code, bidder.members(), bidder.agreement(), taken.file());
      try {
        return requiringNew().call(() -> take(tender, offer, bidder, taken));
      } catch (RefusedException refused) {
        if (refused.refusal == BID_LATE) requiringNew().run(() -> keepLate(tender, offer));
        throw refused;
      }
    }
  }

  /** What is late before its first byte never touches the disk; the decision itself falls under the lock. */
  private Intake.Taken look(UUID id, InputStream container) {
    Instant begun = clock.instant();
    boolean open = requiringNew().call(() -> Tender.require(id).takesBids(begun));
    return open ? intake.take(container, begun) : intake.look(container, begun);
  }

  private BidEntry take(UUID id, BidBook.Offer offer, Bidder bidder, Intake.Taken file) {
    Gate.enter(id);
    Instant receivedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Tender tender = Tender.locked(id);
    TenderLaw bound = TenderLaw.of(law, tender);
    TenderDocument document = TenderDocument.current(id);
    bidder.consortium().require(document.terms.consortia(), bound);
    insiders.refuse(bidder.consortium(), bound);
    agreements.require(id, bidder, bound);
    new QualificationBook(ledger, tender, document.terms, bound).requireQualified(bidder.consortium());
    List<UUID> operators = List.of(tender.agent, tender.buyer);
    BidFact.Acted taken = new BidBook(ledger, tender, bound).submit(offer, document.digest, operators, receivedAt);
    file.keep();
    journal.record(taken);
    return taken.entry();
  }

  private void keepLate(UUID id, BidBook.Offer offer) {
    Tender tender = Tender.locked(id);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    journal.record(new BidBook(ledger, tender, TenderLaw.of(law, tender)).late(offer, now));
  }

  /** Takes a standing bid back before the deadline and lets its bond go. */
  public BidEntry withdraw(UUID id, UUID lot, Party bidder) {
    return requiringNew().call(() -> {
      Gate.enter(id);
      Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      Tender tender = Tender.locked(id);
      TenderLaw bound = TenderLaw.of(law, tender);
      BidFact.Acted withdrawn = new BidBook(ledger, tender, bound).withdraw(lot, bidder.id, now);
      journal.record(withdrawn);
      new BondBook(ledger, tender, bound).release(lot, bidder.id, now, bondsBack.due(bound, now)).ifPresent(journal::record);
      return withdrawn.entry();
    });
  }

  /** What one bidder did in one tender, oldest first. */
  public List<BidEntry> own(UUID id, Party bidder) {
    Tender tender = Tender.require(id);
    return new BidBook(ledger, tender, TenderLaw.of(law, tender)).own(bidder.id);
  }
}
