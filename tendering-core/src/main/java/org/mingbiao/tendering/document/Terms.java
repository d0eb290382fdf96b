package org.mingbiao.tendering.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the tender document lays down and the platform must hold everybody to. Instants are UTC, money is yuan.
 *
 * @param offerFrom when the document is first issued (发售, 提供期 begins)
 * @param offerUntil when the offer of the document ends
 * @param applicationUntil the instant before which an application for prequalification must have arrived; null with {@code WITH_BIDS}
 * @param bidDeadline the instant before which a bid must have arrived; {@code openingAt} must equal it
 * @param validityDays how long a bid binds, from the deadline
 * @param qualification before the bids (资格预审) or with them (资格后审)
 * @param consortia whether consortia (联合体) may bid
 * @param standardText the standard text (标准文本) that the document follows; compulsory for must-tender projects
 * @param methodPack the method pack (评标办法) by its id in {@code evaluation}
 * @param methodChoices what the document chooses within the pack, as JSON
 * @param decryptWindowMinutes how long bidders may release their keys after the opening
 * @param objectionWindowMinutes how long bidders may object after the prices are shown
 * @param remedy what happens when a bid cannot be opened (补救方案, 电子招标投标办法 第三十一条)
 */
public record Terms(Instant offerFrom, Instant offerUntil, Instant applicationUntil, Instant bidDeadline, Instant openingAt,
    int validityDays, Qualification qualification, boolean consortia, String standardText, String methodPack, String methodChoices,
    int decryptWindowMinutes, int objectionWindowMinutes, Remedy remedy, CountRule countRule, List<LotTerms> lots) {

  /**
   * @param maximumPrice 最高投标限价, or null where the law lets it be absent
   * @param minimumPrice must be null: a minimum price is forbidden (实施条例 第二十七条); the field exists so that it is refused
   * @param bond 投标保证金 in yuan, zero where none is asked
   * @param performanceBondRate share of the contract price, 0.10 for ten per cent
   * @param coreProduct 核心产品 of a lot of several goods, whose brand tells bidders apart (87号令 第三十一条), or null
   */
  public record LotTerms(UUID lot, BigDecimal maximumPrice, BigDecimal minimumPrice, BigDecimal bond, Set<BondForm> bondForms,
      BigDecimal performanceBondRate, String coreProduct) {
    /** The longest name of a product, in characters. */
    static final int PRODUCT_MAX = 200;

    /** Of a lot that names no core product. */
    public LotTerms(UUID lot, BigDecimal maximumPrice, BigDecimal minimumPrice, BigDecimal bond, Set<BondForm> bondForms,
        BigDecimal performanceBondRate) {
      this(lot, maximumPrice, minimumPrice, bond, bondForms, performanceBondRate, null);
    }

    /** The forms stand in one order, so that the same terms have one digest. */
    public LotTerms {
      Set<BondForm> ordered = EnumSet.noneOf(BondForm.class);
      if (bondForms != null) ordered.addAll(bondForms);
      bondForms = Collections.unmodifiableSet(ordered);
    }
  }

  public enum Qualification { BEFORE_BIDS, WITH_BIDS }

  /** Forms among which the bidder chooses freely (宁波条例 第十七条). */
  public enum BondForm {
    TRANSFER, CHEQUE, BANK_GUARANTEE, INSURANCE, GUARANTEE_COMPANY;

    /** Money is paid in and earns; what is no money is a promise with a last day. */
    public boolean isMoney() {
      return this == TRANSFER || this == CHEQUE;
    }
  }

  /** The remedy plan that the document may lay down. */
  public enum Remedy { NONE, SECOND_WINDOW, RECOVERY_CARD }

  /** Which number must be three: bids received or bids opened; the law is silent. */
  public enum CountRule { RECEIVED, DECRYPTED }

  /** The same terms with another bid deadline, which is also the opening (招标投标法 第三十四条). */
  public Terms until(Instant deadline) {
    return new Terms(offerFrom, offerUntil, applicationUntil, deadline, deadline, validityDays, qualification, consortia, standardText,
        methodPack, methodChoices, decryptWindowMinutes, objectionWindowMinutes, remedy, countRule, lots);
  }

  /** The same terms with another end of applications. */
  public Terms appliedFor(Instant end) {
    return new Terms(offerFrom, offerUntil, end, bidDeadline, openingAt, validityDays, qualification, consortia, standardText, methodPack,
        methodChoices, decryptWindowMinutes, objectionWindowMinutes, remedy, countRule, lots);
  }

  public LotTerms lot(UUID lot) {
    return lots.stream().filter(terms -> terms.lot().equals(lot)).findFirst().orElseThrow();
  }
}
