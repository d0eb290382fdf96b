package org.mingbiao.centre.item;

import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;
import static org.mingbiao.shared.refusal.Refusal.CODE_INVALID;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.PROMISE_ABOVE_LEGAL;
import static org.mingbiao.shared.refusal.Refusal.TOO_LARGE;
import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.mingbiao.shared.law.Law;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * What the administrator enters about an item.
 *
 * @param basis the law by which the item exists (设定依据)
 * @param legalDays working days from acceptance in which the law wants the decision
 * @param periodBasis the law that gives more than the common time, or null (行政许可法 第四十二条: 法律、法规另有规定的)
 * @param promisedDays working days that the centre promises; 0 is the same day (即办件)
 * @param fee yuan, 0 for none
 * @param feeBasis the law by which it is charged; required with a fee (行政许可法 第五十八条, 第五十九条)
 */
public record ItemEntry(String code, String title, String department, String counter, String basis, Audience audience,
    int legalDays, String periodBasis, int promisedDays, BigDecimal fee, String feeBasis, List<Material> materials) {

  public static final int TEXT_MAX = 500;
  public static final int MATERIALS_MAX = 30;
  /** The longest that a special law may give, in working days: about a year. */
  public static final int LEGAL_DAYS_MAX = 250;

  void check(Law law) {
    if (code == null || !code.matches("[0-9A-Z][0-9A-Z-]{2,39}")) {
      throw RefusedException.of(CODE_INVALID).at("code").with(Map.of("fault", "form"));
    }
    requireText(title, "title");
    requireText(department, "department");
    requireText(counter, "counter");
    requireText(basis, "basis");
    if (audience == null) throw RefusedException.of(FIELD_REQUIRED).at("audience");
    checkDays(law);
    checkFee();
    checkMaterials();
  }

  private void checkDays(Law law) {
    Rule common = law.rule("G01");
    if (legalDays < 1 || legalDays > LEGAL_DAYS_MAX) {
      throw common.refused(AMOUNT_INVALID).at("legalDays").with(Map.of("min", 1, "max", LEGAL_DAYS_MAX));
    }
    if (legalDays > common.count() && (periodBasis == null || periodBasis.isBlank())) {
      throw common.refused(FIELD_REQUIRED).at("periodBasis").with(Map.of("max", common.count(), "given", legalDays));
    }
    if (promisedDays < 0) throw RefusedException.of(AMOUNT_INVALID).at("promisedDays").with(Map.of("min", 0));
    law.rule("G04").demand(promisedDays <= legalDays, PROMISE_ABOVE_LEGAL, "promisedDays",
        Map.of("max", legalDays, "given", promisedDays));
  }

  private void checkFee() {
    if (fee == null || fee.signum() < 0 || fee.scale() > 2) throw RefusedException.of(AMOUNT_INVALID).at("fee");
    if (fee.signum() > 0) requireText(feeBasis, "feeBasis");
  }

  private void checkMaterials() {
    if (materials.size() > MATERIALS_MAX) {
      throw RefusedException.of(TOO_MANY).at("materials").with(Map.of("max", MATERIALS_MAX));
    }
    materials.forEach(material -> requireText(material.title(), "materials"));
  }

  private static void requireText(String text, String field) {
    if (text == null || text.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at(field);
    if (text.length() > TEXT_MAX) throw RefusedException.of(TOO_LARGE).at(field).with(Map.of("charactersMax", TEXT_MAX));
  }
}
