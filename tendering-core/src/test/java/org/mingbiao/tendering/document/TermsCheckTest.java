package org.mingbiao.tendering.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;
import static org.mingbiao.shared.refusal.Refusal.BOND_ABOVE_CAP;
import static org.mingbiao.shared.refusal.Refusal.BOND_FORM_UNLAWFUL;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.LOT_MISSING;
import static org.mingbiao.shared.refusal.Refusal.MAXIMUM_PRICE_MISSING;
import static org.mingbiao.shared.refusal.Refusal.MINIMUM_PRICE_FORBIDDEN;
import static org.mingbiao.shared.refusal.Refusal.PERFORMANCE_BOND_ABOVE_CAP;
import static org.mingbiao.shared.refusal.Refusal.STANDARD_TEXT_MISSING;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Terms.BondForm;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.TenderLaw;

class TermsCheckTest {
  final Papers papers = new Papers();

  List<RefusedException> faults() {
    return TermsCheck.faults(papers.tender(), papers.terms(), papers.law());
  }

  void lawful() {
    assertEquals(List.of(), faults());
  }

  void fault(Refusal refusal, String field, String rule) {
    assertEquals(1, faults().size(), () -> faults().toString());
    RefusedException fault = faults().get(0);
    assertEquals(refusal, fault.refusal);
    assertEquals(field, fault.field);
    assertEquals(rule, fault.rule);
  }

  @ParameterizedTest @MethodSource("org.mingbiao.shared.law.World#tendering")
  void findsNoFaultInLawfulTermsOfAnyWorld(World world) {
    papers.world = world;
    lawful();
  }

  @Test
  void asksForTheCoreProductOfALotOfTwoGoodsAndNotOfOne() {
    papers.world(World.PROCUREMENT);
    papers.kind = Kind.GOODS;
    papers.items = 1;
    lawful();
    papers.items = 2;
    papers.world(World.PROCUREMENT);
    fault(FIELD_REQUIRED, "lots[0].coreProduct", "C18");
    papers.coreProduct = "空调主机";
    lawful();
  }

  @ParameterizedTest @MethodSource("org.mingbiao.shared.law.World#tendering")
  void letsABondReachTwoPerCentOfTheEstimateAndNotPassItByAFen(World world) {
    papers.world = world;
    papers.bond = new BigDecimal("200000.00");
    lawful();
    papers.bond = new BigDecimal("200000.01");
    fault(BOND_ABOVE_CAP, "lots[0].bond", "S26C");
  }

  @ParameterizedTest
  @CsvSource({"WORKS,S26W,800000.00", "EPC,S26W,800000.00", "GOODS,S26G,800000.00", "CONSULTING,S26D,100000.00"})
  void capsABondAbsolutelyByWhatIsBought(Kind kind, String rule, BigDecimal cap) {
    papers.kind = kind;
    papers.estimate = new BigDecimal("100000000.00");
    papers.bond = cap;
    lawful();
    papers.bond = cap.add(new BigDecimal("0.01"));
    fault(BOND_ABOVE_CAP, "lots[0].bond", rule);
  }

  @Test
  void capsABondOfGovernmentProcurementByItsShareAlone() {
    papers.world = World.PROCUREMENT;
    papers.kind = Kind.GOODS;
    papers.estimate = new BigDecimal("100000000.00");
    papers.bond = new BigDecimal("2000000.00");
    lawful();
  }

  @Test
  void asksForNoFormWhereNoBondIsAsked() {
    papers.bond = BigDecimal.ZERO;
    papers.bondForms = EnumSet.noneOf(BondForm.class);
    lawful();
    papers.bond = BigDecimal.ONE;
    fault(FIELD_REQUIRED, "lots[0].bondForms", null);
  }

  @Test
  void leavesNoFormOutWhereLocalLawLeavesTheChoiceToTheBidder() {
    papers.bondForms = EnumSet.complementOf(EnumSet.of(BondForm.INSURANCE));
    lawful();
    TenderLaw ningbo = TenderLaw.of(LawBook.with(Set.of("ningbo")), papers.tender());
    RefusedException fault = TermsCheck.faults(papers.tender(), papers.terms(), ningbo).get(0);
    assertEquals(BOND_FORM_UNLAWFUL, fault.refusal);
    assertEquals("M05", fault.rule);
  }

  @Test
  void refusesABondBelowNothing() {
    papers.bond = new BigDecimal("-0.01");
    fault(AMOUNT_INVALID, "lots[0].bond", null);
  }

  @ParameterizedTest @MethodSource("org.mingbiao.shared.law.World#tendering")
  void letsAPerformanceBondReachTenPerCent(World world) {
    papers.world = world;
    papers.performanceBondRate = new BigDecimal("0.1001");
    fault(PERFORMANCE_BOND_ABOVE_CAP, "lots[0].performanceBondRate", "S58");
    papers.performanceBondRate = new BigDecimal("-0.0001");
    fault(AMOUNT_INVALID, "lots[0].performanceBondRate", "S58");
    papers.performanceBondRate = BigDecimal.ZERO;
    lawful();
  }

  @ParameterizedTest @MethodSource("org.mingbiao.shared.law.World#tendering")
  void forbidsAMinimumPrice(World world) {
    papers.world = world;
    papers.minimumPrice = BigDecimal.ZERO;
    fault(MINIMUM_PRICE_FORBIDDEN, "lots[0].minimumPrice", "S27N");
  }

  @ParameterizedTest @MethodSource("org.mingbiao.shared.law.World#tendering")
  void wantsTheMaximumPriceInTheDocument(World world) {
    papers.world = world;
    papers.maximumPrice = null;
    fault(MAXIMUM_PRICE_MISSING, "lots[0].maximumPrice", "S27X");
  }

  @Test
  void letsTheMaximumPriceReachTheBudget() {
    papers.maximumPrice = papers.estimate;
    lawful();
    papers.maximumPrice = papers.estimate.add(new BigDecimal("0.01"));
    fault(AMOUNT_INVALID, "lots[0].maximumPrice", "S27X");
    papers.maximumPrice = BigDecimal.ZERO;
    fault(AMOUNT_INVALID, "lots[0].maximumPrice", "S27X");
  }

  @Test
  void wantsTheStandardTextOfAProjectThatMustBeTendered() {
    papers.standardText = " ";
    fault(STANDARD_TEXT_MISSING, "standardText", "S15T");
  }

  @Test
  void leavesTheTextToWhoTendersWithoutHavingTo() {
    papers.mustTender = false;
    papers.standardText = null;
    lawful();
  }

  @Test
  void wantsAMethod() {
    papers.methodPack = "";
    fault(FIELD_REQUIRED, "methodPack", null);
  }

  @Test
  void letsABidBindForADayAtLeastAndTwoYearsAtMost() {
    papers.validityDays = 0;
    fault(AMOUNT_INVALID, "validityDays", "T19");
    papers.validityDays = 1;
    lawful();
    papers.validityDays = TermsCheck.VALIDITY_DAYS_MAX + 1;
    fault(AMOUNT_INVALID, "validityDays", "T19");
    papers.validityDays = TermsCheck.VALIDITY_DAYS_MAX;
    lawful();
  }

  @Test
  void opensAWindowForAMinuteAtLeastAndADayAtMost() {
    papers.windowMinutes = 0;
    assertEquals(List.of("E31", "E39"), faults().stream().map(fault -> fault.rule).toList());
    papers.windowMinutes = TermsCheck.WINDOW_MINUTES_MAX + 1;
    assertEquals(2, faults().size());
    papers.windowMinutes = TermsCheck.WINDOW_MINUTES_MAX;
    lawful();
  }

  @Test
  void wantsTermsForEveryLotAndNoOther() {
    Terms terms = papers.terms();
    Terms twice = new Terms(terms.offerFrom(), terms.offerUntil(), null, terms.bidDeadline(), terms.openingAt(), 90, terms.qualification(),
        false, "标准", "m", "{}", 60, 60, terms.remedy(), terms.countRule(), List.of(terms.lots().get(0), terms.lots().get(0)));
    assertEquals(LOT_MISSING, TermsCheck.faults(papers.tender(), twice, papers.law()).get(0).refusal);
  }

  @Test
  void refusesWithTheFirstFault() {
    papers.standardText = null;
    papers.bond = new BigDecimal("200000.01");
    var refused = assertThrows(RefusedException.class, () -> TermsCheck.require(papers.tender(), papers.terms(), papers.law()));
    assertEquals(STANDARD_TEXT_MISSING, refused.refusal);
    assertEquals(2, faults().size());
  }

  @Test
  void knowsNoBondInCash() {
    assertEquals(Set.of("TRANSFER", "CHEQUE", "BANK_GUARANTEE", "INSURANCE", "GUARANTEE_COMPANY"),
        EnumSet.allOf(BondForm.class).stream().map(Enum::name).collect(Collectors.toSet()));
  }
}
