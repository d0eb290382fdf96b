package org.mingbiao.tendering.expert;

import static org.mingbiao.shared.refusal.Refusal.MALFORMED_INPUT;
import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * A list of experts as a spreadsheet writes it: UTF-8, commas, quotes around what holds a comma, a line of headings first, then
 * one expert a line: account, name, specialties between semicolons, senior title (是 or 否), years in the field, region,
 * credit codes of employers between semicolons, credit codes of related units between semicolons.
 */
public final class ExpertList {
  public static final int ROWS_MAX = 2_000;
  private static final int COLUMNS = 8;
  private static final String YES = "是";

  private ExpertList() {}

  /** @param line its number in the file, from 1 for the headings */
  public record Row(int line, List<String> cells) {
    public String cell(int column) {
      return cells.get(column).strip();
    }

    public List<String> list(int column) {
      return cell(column).isEmpty() ? List.of() : List.of(cell(column).split("\\s*[;；]\\s*"));
    }

    public boolean isYes(int column) {
      return YES.equals(cell(column));
    }

    /** @throws RefusedException {@code MALFORMED_INPUT} for what is no number */
    public int number(int column, String field) {
      if (!cell(column).matches("\\d{1,2}")) throw RefusedException.of(MALFORMED_INPUT).at(field).with(Map.of("given", cell(column)));
      return Integer.parseInt(cell(column));
    }

    /** @throws RefusedException {@code MALFORMED_INPUT} with more or fewer cells than the headings have */
    public void requireWhole() {
      if (cells.size() != COLUMNS) throw RefusedException.of(MALFORMED_INPUT).at("row").with(Map.of("cells", COLUMNS, "given", cells.size()));
    }
  }

  /** @return the rows after the headings, empty lines left out @throws RefusedException {@code TOO_MANY} */
  public static List<Row> read(String text) {
    List<Row> rows = new ArrayList<>();
    String[] lines = text.replace("\uFEFF", "").split("\\R");
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].isBlank()) continue;
      if (rows.size() == ROWS_MAX) throw RefusedException.of(TOO_MANY).at("list").with(Map.of("max", ROWS_MAX));
      rows.add(new Row(i + 1, cells(lines[i])));
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean doubled = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
      if (doubled) {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
