package org.mingbiao.app.tendering.bond;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bond.BondBook;
import org.mingbiao.tendering.bond.BondEntry;
import org.mingbiao.tendering.bond.BondFact;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.document.Terms.BondForm;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** A bidder secures its bid; nobody else learns of it before the deadline. */
@ApplicationScoped
public class SecureBond {
  @Inject Clock clock;
  @Inject LawBook law;
  @Inject BlindLedger ledger;
  @Inject Journal journal;

  /** @param payer the paying account, or the guarantee's number @param validUntil of a guarantee, null for money */
  public record Wish(BondForm form, BigDecimal amount, String payer, LocalDate validUntil) {}

  @Transactional
  public BondEntry secure(UUID id, UUID lot, Party bidder, Wish wish) {
    Tender tender = Tender.locked(id);
    Instant now = clock.instant();
    if (!tender.takesBids(now)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", tender.stage, "deadline", String.valueOf(tender.bidDeadline)));
    }
    String basic = bidder.basicAccount == null ? "" : bidder.basicAccount;
    var security = new BondBook.Security(tender.lot(lot).id, bidder.id, wish.form(), wish.amount(), wish.payer(), basic, wish.validUntil());
    BondFact.Acted secured = book(tender).secure(security, TenderDocument.current(id).terms, now);
    journal.record(secured);
    return secured.entry();
  }

  /** What one bidder did with its bonds, oldest first. */
  public List<BondEntry> own(UUID id, Party bidder) {
    return book(Tender.require(id)).own(bidder.id);
  }

  public boolean isSecured(UUID id, UUID lot, Party bidder) {
    return book(Tender.require(id)).isSecured(lot, bidder.id);
  }

  private BondBook book(Tender tender) {
    return new BondBook(ledger, tender, TenderLaw.of(law, tender));
  }
}
