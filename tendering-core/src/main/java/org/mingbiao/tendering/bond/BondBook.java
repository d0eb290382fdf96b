package org.mingbiao.tendering.bond;

import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;
import static org.mingbiao.shared.refusal.Refusal.BOND_AMOUNT_SHORT;
import static org.mingbiao.shared.refusal.Refusal.BOND_FORM_UNLAWFUL;
import static org.mingbiao.shared.refusal.Refusal.BOND_NOT_FROM_BASIC_ACCOUNT;
import static org.mingbiao.shared.refusal.Refusal.BOND_SETTLED;
import static org.mingbiao.shared.refusal.Refusal.BOND_VALIDITY_SHORT;
import static org.mingbiao.shared.refusal.Refusal.MALFORMED_INPUT;
import static org.mingbiao.shared.refusal.Refusal.SECRET_YET;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingbiao.shared.blind.BlindBook;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.law.Circumstance;
import org.mingbiao.shared.money.Money;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bond.BondEntry.Act;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.document.Terms.BondForm;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** The blind book of the bonds of one tender. Whoever writes in it holds the tender's row lock. */
public final class BondBook {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final int PAYER_CHARS_MAX = 120;
  static final int YEAR_MAX = 2200;

  private final BlindLedger ledger;
  private final Tender tender;
  private final TenderLaw law;

  public BondBook(BlindLedger ledger, Tender tender, TenderLaw law) {
    this.ledger = ledger;
    this.tender = tender;
    this.law = law;
  }

  /**
   * How a bidder secures its bid.
   *
   * @param payer the paying account, or the guarantor's reference
   * @param basicAccount the bidder's registered basic account (基本账户)
   */
  public record Security(UUID lot, UUID party, BondForm form, BigDecimal amount, String payer, String basicAccount, LocalDate validUntil) {}

  /** @throws RefusedException with field, rule and article; nothing is written then */
  public BondFact.Acted secure(Security security, Terms terms, Instant now) {
    requireShowable(security);
    Terms.LotTerms lot = terms.lot(security.lot());
    if (!lot.bondForms().contains(security.form())) {
      throw RefusedException.of(BOND_FORM_UNLAWFUL).at("form").with(Map.of("allowed", lot.bondForms()));
    }
    if (security.amount().compareTo(lot.bond()) < 0) {
      throw RefusedException.of(BOND_AMOUNT_SHORT).at("amount").with(Map.of("required", lot.bond(), "given", security.amount()));
    }
    requireBasicAccount(security);
    requireValidity(security, terms);
    if (standing(entries()).containsKey(key(security.lot(), security.party()))) throw RefusedException.of(BOND_SETTLED).at("lot");
    return add(new BondEntry(Act.SECURED, UUID.randomUUID(), security.lot(), security.party(), security.form(),
        security.amount(), security.payer(), security.validUntil(), now, null));
  }

  /** Lets a bond go after its bid was withdrawn before the deadline. @param dueBack by the term T16 */
  public Optional<BondFact.Acted> release(UUID lot, UUID party, Instant now, Instant dueBack) {
    return Optional.ofNullable(standing(entries()).get(key(lot, party))).map(bond -> add(new BondEntry(Act.RELEASED,
        bond.bond(), lot, party, bond.form(), bond.amount(), bond.payer(), bond.validUntil(), now, dueBack)));
  }

  /** What one bidder did, oldest first: the only thing that may leave this book before the deadline. */
  public List<BondEntry> own(UUID party) {
    return entries().stream().filter(entry -> entry.party().equals(party)).toList();
  }

  public boolean isSecured(UUID lot, UUID party) {
    return standing(entries()).containsKey(key(lot, party));
  }

  /** Bonds that stand at the cut-off. @throws RefusedException {@code SECRET_YET} before the deadline */
  public List<BondEntry> standing(Instant now) {
    requireCutOff(now);
    return List.copyOf(standing(entries()).values());
  }

  /** A bond whose bid was withdrawn. @param at when */
  public record Released(BondEntry secured, Instant at) {}

  /** Bonds of bids withdrawn before the deadline, to be paid back. @throws RefusedException {@code SECRET_YET} before the deadline */
  public List<Released> released(Instant now) {
    requireCutOff(now);
    List<BondEntry> entries = entries();
    Map<UUID, BondEntry> secured = entries.stream().filter(entry -> entry.act() == Act.SECURED)
        .collect(Collectors.toMap(BondEntry::bond, Function.identity()));
    return entries.stream().filter(entry -> entry.act() == Act.RELEASED)
        .map(entry -> new Released(secured.get(entry.bond()), entry.at())).toList();
  }

  private void requireCutOff(Instant now) {
    if (tender.bidDeadline == null || now.isBefore(tender.bidDeadline)) {
      throw law.rule("E13").refused(SECRET_YET);
    }
  }

  /** What this book takes, the opening has to be able to make rows of: nobody may spoil it with a bond that no row can hold. */
  private static void requireShowable(Security security) {
    boolean money = security.amount().signum() > 0 && Money.fits(security.amount());
    if (!money) throw RefusedException.of(AMOUNT_INVALID).at("amount").with(Map.of("given", security.amount()));
    boolean legible = security.payer().length() <= PAYER_CHARS_MAX && security.payer().chars().noneMatch(Character::isISOControl);
    if (!legible) throw RefusedException.of(MALFORMED_INPUT).at("payer").with(Map.of("max", PAYER_CHARS_MAX));
    boolean distant = security.validUntil() != null && security.validUntil().getYear() > YEAR_MAX;
    if (distant) throw RefusedException.of(MALFORMED_INPUT).at("validUntil").with(Map.of("max", YEAR_MAX));
  }

  private void requireBasicAccount(Security security) {
    if (!security.form().isMoney()) return;
    boolean basic = security.payer().equals(security.basicAccount());
    law.in(Circumstance.CASH).find("S26")
        .ifPresent(rule -> rule.demand(basic, BOND_NOT_FROM_BASIC_ACCOUNT, Map.of("form", security.form())));
  }

  /** A guarantee is valid as long as the bid: it has a last day, and that is the bid's last day or later. Money has none. */
  private void requireValidity(Security security, Terms terms) {
    if (security.form().isMoney()) return;
    LocalDate bidUntil = terms.bidDeadline().atZone(ZONE).toLocalDate().plusDays(terms.validityDays());
    LocalDate given = security.validUntil();
    if (given == null || given.isBefore(bidUntil)) {
      throw law.find("T19B").orElseGet(() -> law.rule("T19")).refused(BOND_VALIDITY_SHORT).at("validUntil")
          .with(Map.of("required", bidUntil, "given", Objects.<Object>requireNonNullElse(given, "")));
    }
  }

  private static Map<String, BondEntry> standing(List<BondEntry> entries) {
    Map<String, BondEntry> standing = new LinkedHashMap<>();
    for (BondEntry entry : entries) {
      switch (entry.act()) {
        case SECURED -> standing.put(key(entry.lot(), entry.party()), entry);
        case RELEASED -> standing.remove(key(entry.lot(), entry.party()));
      }
    }
    return standing;
  }

  private static String key(UUID lot, UUID party) {
    return lot + "/" + party;
  }

  private List<BondEntry> entries() {
    return ledger.read(BlindBook.BONDS, tender.id, BondEntry.class);
  }

  private BondFact.Acted add(BondEntry entry) {
    ledger.add(BlindBook.BONDS, tender.id, entry);
    return new BondFact.Acted(tender.id, entry);
  }
}
