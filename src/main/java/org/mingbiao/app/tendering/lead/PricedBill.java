package org.mingbiao.app.tendering.lead;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import org.mingbiao.tendering.lead.PaperWords;

/** A priced bill of quantities: the column of unit prices under its heading, by the column of item codes. */
record PricedBill(Map<String, BigDecimal> unitPrices) {
  private static final int ITEMS_MAX = 100_000;

  /** @param strings the workbook's shared strings */
  static PricedBill read(byte[] sheet, List<String> strings) {
    Table table = new Table(strings);
    Xml.of(sheet).walk(table::at);
    return new PricedBill(table.prices);
  }

  /** Reads row by row; the heading is the first row that has both columns. */
  private static final class Table {
    private final List<String> strings;
    private final Map<String, BigDecimal> prices = new LinkedHashMap<>();
    private final Map<String, String> row = new TreeMap<>();
    private final Map<String, String> columns = new HashMap<>();
    private String column;
    private boolean shared;

    Table(List<String> strings) {
      this.strings = strings;
    }

    void at(XMLStreamReader reader) {
      if (reader.isStartElement() && reader.getLocalName().equals("c")) {
        String cell = Xml.attribute(reader, "r");
        column = cell == null ? null : cell.replaceAll("\\d", "");
        shared = "s".equals(Xml.attribute(reader, "t"));
      } else if (reader.isCharacters() && column != null) {
        row.put(column, shared ? string(reader.getText()) : reader.getText());
      } else if (reader.isEndElement() && reader.getLocalName().equals("row")) {
        take();
        row.clear();
      }
    }

    private String string(String index) {
      int at = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
      return at >= 0 && at < strings.size() ? strings.get(at) : "";
    }

    private void take() {
      if (columns.isEmpty()) {
        if (row.containsValue(PaperWords.ITEM_CODE)) row.forEach((at, heading) -> columns.putIfAbsent(heading.replaceAll("\\s", ""), at));
        return;
      }
      String code = row.get(columns.get(PaperWords.ITEM_CODE));
      String price = PaperWords.UNIT_PRICE.stream().filter(columns::containsKey).findFirst().map(columns::get).map(row::get).orElse(null);
      if (code == null || code.isBlank() || price == null || !price.matches("\\d{1,12}(\\.\\d{1,10})?") || prices.size() >= ITEMS_MAX) return;
      prices.putIfAbsent(code.strip(), new BigDecimal(price));
    }
  }
}
