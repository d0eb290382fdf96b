package org.mingbiao.tendering.document;

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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.money.Money;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Terms.BondForm;
import org.mingbiao.tendering.document.Terms.LotTerms;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** The terms of a tender document held against the law: money, standard text, validity, windows. Periods are the notice's. */
public final class TermsCheck {
  /** The most days that a bid may be asked to bind, and the most minutes of a window: beyond it is a slip of the pen. */
  public static final int VALIDITY_DAYS_MAX = 730;
  public static final int WINDOW_MINUTES_MAX = 24 * 60;

  private final Tender tender;
  private final Terms terms;
  private final TenderLaw law;
  private final List<RefusedException> faults = new ArrayList<>();

  private TermsCheck(Tender tender, Terms terms, TenderLaw law) {
    this.tender = tender;
    this.terms = terms;
    this.law = law;
  }

  /** @return everything at fault, in the order of the document; empty when the terms are lawful */
  public static List<RefusedException> faults(Tender tender, Terms terms, TenderLaw law) {
    TermsCheck check = new TermsCheck(tender, terms, law);
    check.document();
    if (check.lotsMatch()) tender.lots.forEach(check::lot);
    return List.copyOf(check.faults);
  }

  /** @throws RefusedException the first of {@link #faults} */
  public static void require(Tender tender, Terms terms, TenderLaw law) {
    faults(tender, terms, law).stream().findFirst().ifPresent(fault -> {
      throw fault;
    });
  }

  private void document() {
    if (isBlank(terms.standardText())) law.find("S15T").ifPresent(rule -> fault(rule, STANDARD_TEXT_MISSING, "standardText", Map.of()));
    if (isBlank(terms.methodPack())) fault(RefusedException.of(FIELD_REQUIRED).at("methodPack"));
    range("validityDays", terms.validityDays(), VALIDITY_DAYS_MAX, law.find("T19"));
    range("decryptWindowMinutes", terms.decryptWindowMinutes(), WINDOW_MINUTES_MAX, law.find("E31"));
    range("objectionWindowMinutes", terms.objectionWindowMinutes(), WINDOW_MINUTES_MAX, law.find("E39"));
  }

  private void range(String field, int value, int max, Optional<Rule> rule) {
    if (value >= 1 && value <= max) return;
    RefusedException fault = RefusedException.of(AMOUNT_INVALID).at(field).with(Map.of("min", 1, "max", max, "given", value));
    fault(rule.map(r -> fault.under(r.id(), r.article())).orElse(fault));
  }

  private boolean lotsMatch() {
    Set<UUID> told = terms.lots().stream().map(LotTerms::lot).collect(Collectors.toSet());
    Set<UUID> lots = tender.lots.stream().map(lot -> lot.id).collect(Collectors.toSet());
    if (told.equals(lots) && told.size() == terms.lots().size()) return true;
    fault(RefusedException.of(LOT_MISSING).at("lots").with(Map.of("told", terms.lots().size(), "lots", lots.size())));
    return false;
  }

  private void lot(Lot lot) {
    LotTerms told = terms.lot(lot.id);
    String at = "lots[" + (lot.number - 1) + "].";
    maximumPrice(at, told);
    if (told.minimumPrice() != null) {
      fault(law.rule("S27N"), MINIMUM_PRICE_FORBIDDEN, at + "minimumPrice", Map.of("given", told.minimumPrice()));
    }
    bond(at, lot, told);
    performanceBond(at, told);
    coreProduct(at, lot, told);
  }

  /** Several goods in one lot have one among them by whose brand bidders are told apart (87号令 第三十一条第三款). */
  private void coreProduct(String at, Lot lot, LotTerms told) {
    String named = told.coreProduct();
    boolean mixed = tender.kind == Kind.GOODS && lot.items.size() > 1;
    boolean missing = mixed && isBlank(named);
    boolean endless = named != null && named.length() > LotTerms.PRODUCT_MAX;
    if (missing || endless) {
      law.find("C18").ifPresent(rule -> fault(rule, FIELD_REQUIRED, at + "coreProduct", Map.of("charactersMax", LotTerms.PRODUCT_MAX)));
    }
  }

  private void maximumPrice(String at, LotTerms told) {
    if (told.maximumPrice() == null) {
      fault(law.rule("S27X"), MAXIMUM_PRICE_MISSING, at + "maximumPrice", Map.of());
    } else if (told.maximumPrice().signum() <= 0 || told.maximumPrice().compareTo(tender.budget) > 0 || !Money.fits(told.maximumPrice())) {
      fault(law.rule("S27X"), AMOUNT_INVALID, at + "maximumPrice", Map.of("max", tender.budget, "given", told.maximumPrice()));
    }
  }

  private void bond(String at, Lot lot, LotTerms told) {
    BigDecimal bond = told.bond();
    if (bond == null || bond.signum() < 0 || !Money.fits(bond)) {
      fault(RefusedException.of(AMOUNT_INVALID).at(at + "bond"));
      return;
    }
    BigDecimal share = lot.estimate.multiply(law.rule("S26C").rate().fraction());
    if (bond.compareTo(share) > 0) fault(law.rule("S26C"), BOND_ABOVE_CAP, at + "bond", Map.of("max", share, "given", bond));
    law.rules("S26W", "S26G", "S26D").filter(rule -> bond.compareTo(rule.amount()) > 0)
        .forEach(rule -> fault(rule, BOND_ABOVE_CAP, at + "bond", Map.of("max", rule.amount(), "given", bond)));
    if (bond.signum() > 0) forms(at, told);
  }

  /** Where local law leaves the form to the bidder, the document may not leave one out; elsewhere it must name one. */
  private void forms(String at, LotTerms told) {
    Set<BondForm> missing = EnumSet.allOf(BondForm.class);
    missing.removeAll(told.bondForms());
    Optional<Rule> free = law.find("M05");
    if (free.isPresent() && !missing.isEmpty()) {
      fault(free.get(), BOND_FORM_UNLAWFUL, at + "bondForms", Map.of("missing", missing));
    } else if (told.bondForms().isEmpty()) {
      fault(RefusedException.of(FIELD_REQUIRED).at(at + "bondForms"));
    }
  }

  private void performanceBond(String at, LotTerms told) {
    Rule cap = law.rule("S58");
    BigDecimal rate = told.performanceBondRate();
    BigDecimal max = cap.rate().fraction();
    if (rate == null || rate.signum() < 0) {
      fault(cap, AMOUNT_INVALID, at + "performanceBondRate", Map.of("max", max));
    } else if (rate.compareTo(max) > 0) {
      fault(cap, PERFORMANCE_BOND_ABOVE_CAP, at + "performanceBondRate", Map.of("max", max, "given", rate));
    }
  }

  private void fault(Rule rule, Refusal refusal, String field, Map<String, Object> facts) {
    fault(rule.refused(refusal).at(field).with(facts));
  }

  private void fault(RefusedException fault) {
    faults.add(fault);
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
