package org.mingbiao.app.paper.press;

import java.util.ArrayList;
import java.util.List;
import org.mingbiao.app.paper.press.Pages.Ink;
import org.mingbiao.app.paper.press.Pages.Type;
import org.mingbiao.app.paper.press.Sheet.Column;

/** A table over as many pages as it needs: its head stands again on each, and a row is cut only when a whole page cannot hold it. */
final class Grid {
  private static final float PAD = 5;
  private final Pages pages;
  private final List<Column> columns;
  private final float[] widths;

  Grid(Pages pages, List<Column> columns) {
    this.pages = pages;
    this.columns = columns;
    this.widths = new float[columns.size()];
    float shares = columns.stream().mapToInt(Column::share).sum();
    for (int i = 0; i < widths.length; i++) widths[i] = Pages.WIDTH * columns.get(i).share() / shares;
  }

  void draw(List<List<String>> rows) {
    List<List<String>> head = broken(columns.stream().map(Column::name).toList(), Type.CELL_HEAD);
    float headHeight = height(tallest(head), Type.CELL_HEAD);
    pages.need(headHeight + height(1, Type.CELL) * 2);
    head(head, headHeight);
    for (List<String> row : rows) {
      List<List<String>> cells = broken(row, Type.CELL);
      float whole = height(tallest(cells), Type.CELL);
      boolean cut = whole > Pages.TOP - Pages.FOOT - headHeight;
      if (!cut && pages.need(whole)) head(head, headHeight);
      int done = 0;
      while (done < tallest(cells)) done = part(cells, done, head, headHeight);
    }
    pages.down(PAD * 2);
  }

  /** Draws what of a row fits here. @return how many of its lines stand by now */
  private int part(List<List<String>> cells, int from, List<List<String>> head, float headHeight) {
    int room = (int) ((pages.y() - Pages.FOOT - 2 * PAD) / Type.CELL.leading());
    if (room < 1) {
      pages.turn();
      head(head, headHeight);
      return from;
    }
    int to = Math.min(tallest(cells), from + room);
    row(cells, from, to, Type.CELL);
    pages.rule(Ink.LIGHT, 0.4f, pages.y());
    return to;
  }

  private void head(List<List<String>> cells, float height) {
    pages.box(Ink.PALE, Pages.LEFT, pages.y() - height, Pages.WIDTH, height);
    pages.rule(Ink.GREY, 0.8f, pages.y());
    row(cells, 0, tallest(cells), Type.CELL_HEAD);
    pages.rule(Ink.GREY, 0.5f, pages.y());
  }

  private void row(List<List<String>> cells, int from, int to, Type type) {
    float x = Pages.LEFT;
    for (int i = 0; i < widths.length; i++) {
      float base = pages.y() - PAD - type.size;
      for (String line : cells.get(i).subList(Math.min(from, cells.get(i).size()), Math.min(to, cells.get(i).size()))) {
        if (columns.get(i).figures()) pages.textEndingAt(line, type, x + widths[i] - PAD, base);
        else pages.text(line, type, x + PAD, base);
        base -= type.leading();
      }
      x += widths[i];
    }
    pages.down(height(to - from, type));
  }

  private List<List<String>> broken(List<String> row, Type type) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      List<String> lines = new ArrayList<>();
      for (String paragraph : row.get(i).split("\n")) {
        lines.addAll(new Lines(c -> pages.face().advance(c) * type.size).of(pages.face().settable(paragraph), widths[i] - 2 * PAD, 0));
      }
      cells.add(lines);
    }
    return cells;
  }

  private static int tallest(List<List<String>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(1);
  }

  private static float height(int lines, Type type) {
    return lines * type.leading() + 2 * PAD - (type.leading() - type.size) / 2;
  }
}
