package org.mingbiao.app.centre.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mingbiao.app.road.Entered;
import org.mingbiao.centre.item.Audience;
import org.mingbiao.centre.item.ItemEntry;
import org.mingbiao.centre.item.Material;

/** An item as the administrator types it: one material a line, those that may follow later in a field of their own. */
record ItemForm(Entered typed) {

  ItemEntry entry() {
    BigDecimal fee = typed.amount("fee");
    return new ItemEntry(typed.required("code").toUpperCase(Locale.ROOT), typed.text("title"), typed.text("department"), typed.text("counter"),
        typed.text("basis"), typed.choice("audience", Audience.class), typed.count("legalDays"), typed.text("periodBasis"),
        typed.count("promisedDays"), fee == null ? BigDecimal.ZERO : fee, typed.text("feeBasis"),
        Stream.concat(lines("materials", true), lines("optionalMaterials", false)).toList());
  }

  private Stream<Material> lines(String field, boolean required) {
    String text = typed.text(field);
    return text == null ? Stream.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> new Material(line, required));
  }

  static String lines(List<Material> materials, boolean required) {
    return String.join("\n", materials.stream().filter(material -> material.required() == required).map(Material::title).toList());
  }
}
