package org.mingbiao.app.centre.item;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.mingbiao.centre.item.Audience;
import org.mingbiao.centre.item.Item;
import org.mingbiao.centre.item.ItemStage;
import org.mingbiao.centre.item.Material;

/** One revision of an item, for readers and programs. */
public record ItemView(String code, int revision, String title, String department, String counter, String basis, Audience audience, int legalDays,
    String periodBasis, int promisedDays, boolean immediate, BigDecimal fee, String feeBasis, List<Material> materials, ItemStage stage,
    Instant since) {

  public static ItemView of(Item item) {
    return new ItemView(item.code, item.revision, item.title, item.department, item.counter, item.basis, item.audience, item.legalDays,
        item.periodBasis, item.promisedDays, item.isImmediate(), item.fee, item.feeBasis, List.copyOf(item.materials), item.stage, item.since);
  }

  /** An empty form, with the common time of the law. */
  static ItemView blank() {
    return new ItemView("", 0, "", "", "", "", Audience.EVERYBODY, 20, null, 10, false, BigDecimal.ZERO, null, List.of(), ItemStage.IN_FORCE, null);
  }

  public boolean known() {
    return revision > 0;
  }

  public String periodBasisText() {
    return periodBasis == null ? "" : periodBasis;
  }

  public String feeBasisText() {
    return feeBasis == null ? "" : feeBasis;
  }

  public boolean free() {
    return fee.signum() == 0;
  }

  public String at(String part) {
    return "/items/" + code + part;
  }

  public String admin() {
    return "/admin/items/" + code;
  }

  /** As the form shows them: one a line. */
  public String requiredLines() {
    return ItemForm.lines(materials, true);
  }

  public String optionalLines() {
    return ItemForm.lines(materials, false);
  }

  public String legalText() {
    return String.valueOf(legalDays);
  }

  public String promisedText() {
    return String.valueOf(promisedDays);
  }

  public String feeText() {
    return fee.toPlainString();
  }
}
