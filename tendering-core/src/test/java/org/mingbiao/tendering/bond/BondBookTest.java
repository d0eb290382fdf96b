package org.mingbiao.tendering.bond;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.BOND_AMOUNT_SHORT;
import static org.mingbiao.shared.refusal.Refusal.BOND_FORM_UNLAWFUL;
import static org.mingbiao.shared.refusal.Refusal.BOND_NOT_FROM_BASIC_ACCOUNT;
import static org.mingbiao.shared.refusal.Refusal.BOND_SETTLED;
import static org.mingbiao.shared.refusal.Refusal.BOND_VALIDITY_SHORT;
import static org.mingbiao.shared.refusal.Refusal.SECRET_YET;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingbiao.shared.blind.MemoryLedger;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bond.BondBook.Security;
import org.mingbiao.tendering.document.Papers;
import org.mingbiao.tendering.document.Terms.BondForm;

class BondBookTest {
  /** The bid of {@link Papers} binds through 2026-06-22: the deadline is 2026-03-24 and it binds ninety days. */
  static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 22);
  static final UUID ALPHA = UUID.randomUUID();

  final Papers papers = new Papers();
  final BondBook book = new BondBook(new MemoryLedger(), papers.announced(), papers.law());
  BondForm form = BondForm.TRANSFER;
  String amount = "200000.00";
  String payer = "330201-basic";
  LocalDate validUntil;

  void secure() {
    UUID lot = papers.tender().lots.get(0).id;
    book.secure(new Security(lot, ALPHA, form, new BigDecimal(amount), payer, "330201-basic", validUntil), papers.terms(), Papers.NOW);
  }

  RefusedException refused() {
    RefusedException refused = assertThrows(RefusedException.class, this::secure);
    assertTrue(book.own(ALPHA).isEmpty());
    return refused;
  }

  @Test
  void takesTheFullAmountFromTheBasicAccount() {
    secure();
    assertTrue(book.isSecured(papers.tender().lots.get(0).id, ALPHA));
  }

  /** The opening makes a row of every bond: one that no row can hold would make the opening impossible for everybody. */
  @ParameterizedTest
  @CsvSource({"200000.001, 330201-basic, , amount", "10000000000000000, 330201-basic, , amount", "1e400, 330201-basic, , amount",
      "200000, NUL, , payer", "200000, LONG, , payer", "200000, 330201-basic, +2201-01-01, validUntil"})
  void refusesWhatTheOpeningCouldNotShow(String yuan, String from, String until, String field) {
    amount = yuan;
    payer = switch (from) {
      case "NUL" -> "330201\u0000basic";
      case "LONG" -> "3".repeat(121);
      default -> from;
    };
    form = BondForm.BANK_GUARANTEE;
    validUntil = until == null ? LAST_DAY : LocalDate.of(2201, 1, 1);
    assertEquals(field, refused().field);
  }

  @Test
  void takesTheLongestReferenceThatTheOpeningCanShow() {
    form = BondForm.BANK_GUARANTEE;
    payer = "3".repeat(120);
    validUntil = LAST_DAY;
    secure();
    assertEquals(120, book.own(ALPHA).get(0).payer().length());
  }

  @Test
  void refusesOneCentTooLittle() {
    amount = "199999.99";
    assertEquals(BOND_AMOUNT_SHORT, refused().refusal);
  }

  @Test
  void refusesMoneyFromAnotherAccount() {
    payer = "330201-other";
    RefusedException refused = refused();
    assertEquals(BOND_NOT_FROM_BASIC_ACCOUNT, refused.refusal);
    assertEquals("S26", refused.rule);
  }

  @Test
  void takesAGuaranteeFromWhoeverGivesIt() {
    form = BondForm.INSURANCE;
    payer = "PICC-2026-0001";
    validUntil = LAST_DAY;
    secure();
    assertEquals(1, book.own(ALPHA).size());
  }

  @Test
  void refusesAGuaranteeThatEndsADayBeforeTheBid() {
    form = BondForm.BANK_GUARANTEE;
    validUntil = LAST_DAY.minusDays(1);
    RefusedException refused = refused();
    assertEquals(BOND_VALIDITY_SHORT, refused.refusal);
    assertEquals("T19B", refused.rule);
  }

  @ParameterizedTest
  @EnumSource(value = BondForm.class, names = {"BANK_GUARANTEE", "INSURANCE", "GUARANTEE_COMPANY"})
  void refusesAGuaranteeWithoutALastDay(BondForm guarantee) {
    form = guarantee;
    RefusedException refused = refused();
    assertEquals(BOND_VALIDITY_SHORT, refused.refusal);
    assertEquals("validUntil", refused.field);
    assertEquals("T19B", refused.rule);
  }

  @Test
  void refusesAGuaranteeWithoutALastDayInGovernmentProcurementToo() {
    Papers procurement = new Papers();
    procurement.world(World.PROCUREMENT);
    BondBook other = new BondBook(new MemoryLedger(), procurement.announced(), procurement.law());
    Security endless = new Security(procurement.tender().lots.get(0).id, ALPHA, BondForm.BANK_GUARANTEE, new BigDecimal(amount), payer, null, null);
    RefusedException refused = assertThrows(RefusedException.class, () -> other.secure(endless, procurement.terms(), Papers.NOW));
    assertEquals(BOND_VALIDITY_SHORT, refused.refusal);
    assertEquals("T19", refused.rule);
  }

  @Test
  void asksForNoLastDayOfMoney() {
    form = BondForm.CHEQUE;
    secure();
    assertEquals(1, book.own(ALPHA).size());
  }

  @Test
  void refusesAFormThatTheDocumentDoesNotName() {
    papers.bondForms = EnumSet.of(BondForm.INSURANCE);
    assertEquals(BOND_FORM_UNLAWFUL, refused().refusal);
  }

  @Test
  void refusesASecondBondForTheSameLot() {
    secure();
    assertEquals(BOND_SETTLED, assertThrows(RefusedException.class, this::secure).refusal);
  }

  @Test
  void letsAReleasedBondGoAndTakesANewOne() {
    secure();
    UUID lot = papers.tender().lots.get(0).id;
    book.release(lot, ALPHA, Papers.NOW, Papers.NOW);
    assertFalse(book.isSecured(lot, ALPHA));
    secure();
    assertTrue(book.isSecured(lot, ALPHA));
  }

  @Test
  void knowsOfAReleasedBondWhenItWasPaidAndWhenItWasLetGo() {
    secure();
    Instant withdrawn = Papers.NOW.plusSeconds(60);
    book.release(papers.tender().lots.get(0).id, ALPHA, withdrawn, withdrawn);
    secure();
    BondBook.Released released = book.released(Papers.DEADLINE).get(0);
    assertEquals(Papers.NOW, released.secured().at());
    assertEquals(withdrawn, released.at());
    assertEquals(1, book.standing(Papers.DEADLINE).size());
  }

  @Test
  void keepsTheBookShutUntilTheDeadline() {
    secure();
    Refusal early = assertThrows(RefusedException.class, () -> book.standing(Papers.DEADLINE.minusNanos(1_000))).refusal;
    assertEquals(SECRET_YET, early);
    assertEquals(1, book.standing(Papers.DEADLINE).size());
  }
}
