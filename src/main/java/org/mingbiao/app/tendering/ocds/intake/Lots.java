package org.mingbiao.app.tendering.ocds.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mingbiao.app.tendering.ocds.standard.Reason;
import org.mingbiao.app.tendering.project.TenderEntry;
import org.mingbiao.tendering.ocds.Origin;

/** The lots of a tender with their items. A tender without lots is one lot. */
final class Lots {
  static final int TITLE_MAX = 300;
  private static final int CLASSIFICATION_MAX = 120;
  private static final int UNIT_MAX = 60;
  private static final String LOTS = "/tender/lots";
  private static final String ITEMS = "/tender/items";
  private static final Set<String> ENDED = Set.of("cancelled", "unsuccessful", "complete", "withdrawn");

  private final Said said;
  private final Stated stated;
  private final Amounts amounts;

  Lots(Said said, Stated stated) {
    this.said = said;
    this.stated = stated;
    this.amounts = new Amounts(said, stated);
  }

  static boolean isOver(String status) {
    return status != null && ENDED.contains(status);
  }

  /** The values of all lots, or nothing where one has none. */
  List<Origin.Value> values() {
    int lots = said.at(LOTS).size();
    boolean all = lots > 0 && IntStream.range(0, lots).allMatch(i -> amounts.has(LOTS + "/" + i + "/value"));
    return all ? IntStream.range(0, lots).mapToObj(i -> amounts.value(LOTS + "/" + i + "/value")).toList() : List.of();
  }

  /** @param title and {@code budget} of the tender, which its only lot bears */
  List<TenderEntry.Lot> read(String title, BigDecimal budget) {
    JsonNode lots = said.at(LOTS);
    List<List<TenderEntry.Item>> items = new ArrayList<>();
    for (int i = 0; i < Math.max(1, lots.size()); i++) items.add(new ArrayList<>());
    for (int i = 0; i < said.at(ITEMS).size(); i++) {
      int lot = lotOf(i);
      TenderEntry.Item item = item(ITEMS + "/" + i);
      if (lot >= 0) items.get(lot).add(item);
    }
    if (lots.isEmpty()) return List.of(new TenderEntry.Lot(title, budget, items.get(0)));
    return IntStream.range(0, lots.size()).mapToObj(i -> lot(LOTS + "/" + i, lots.size() == 1 ? budget : null, items.get(i))).toList();
  }

  /** @param budget what an only lot without a value is worth, else null */
  private TenderEntry.Lot lot(String path, BigDecimal budget, List<TenderEntry.Item> items) {
    if (isOver(said.text(path + "/status")) && !stated.anew()) said.flaw(path + "/status", Reason.TENDER_ENDED, said.text(path + "/status"));
    String title = said.has(path + "/title") ? said.text(path + "/title", TITLE_MAX) : said.text(path + "/id", TITLE_MAX);
    BigDecimal estimate = budget;
    if (amounts.has(path + "/value")) {
      Origin.Value value = amounts.value(path + "/value");
      estimate = value == null ? null : Amounts.part(value);
    } else if (budget == null) {
      said.flaw(path + "/value", Reason.LOT_WITHOUT_VALUE, "");
    }
    return new TenderEntry.Lot(title, estimate, items);
  }

  /** @return -1 after a fault: whose it is of several lots nobody may guess */
  private int lotOf(int item) {
    JsonNode lots = said.at(LOTS);
    String named = said.text(ITEMS + "/" + item + "/relatedLot");
    if (named == null && lots.size() <= 1) return 0;
    for (int i = 0; i < lots.size(); i++) if (lots.get(i).path("id").asText().equals(named)) return i;
    said.flaw(ITEMS + "/" + item + "/relatedLot", named == null ? Reason.ITEM_WITHOUT_LOT : Reason.ITEM_LOT_UNKNOWN, named == null ? "" : named);
    return -1;
  }

  private TenderEntry.Item item(String path) {
    String described = said.has(path + "/description") ? said.text(path + "/description") : said.text(path + "/classification/description");
    if (described == null) said.flaw(path + "/description", Reason.REQUIRED, "");
    String unit = said.has(path + "/unit/name") ? said.text(path + "/unit/name", UNIT_MAX) : said.text(path + "/unit/id", UNIT_MAX);
    return new TenderEntry.Item(described, classification(path + "/classification"), quantity(path + "/quantity"), unit);
  }

  private String classification(String path) {
    String id = said.text(path + "/id");
    if (id == null) return null;
    String scheme = said.text(path + "/scheme");
    String both = scheme == null ? id : scheme + " " + id;
    if (both.length() > CLASSIFICATION_MAX) said.flaw(path + "/id", Reason.TOO_LONG, String.valueOf(CLASSIFICATION_MAX));
    return both;
  }

  private BigDecimal quantity(String path) {
    if (!said.has(path)) return null;
    BigDecimal quantity = said.at(path).decimalValue();
    if (quantity.signum() < 0 || quantity.compareTo(Amounts.YUAN_MAX) > 0) said.flaw(path, Reason.AMOUNT_INVALID, quantity.toPlainString());
    return quantity;
  }
}
