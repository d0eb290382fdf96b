package org.mingbiao.app.paper.press;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Breaks a paragraph into lines as Chinese is set (禁则): no line begins with a closing mark, none ends with an opening one, dashes and
 * ellipses stay together; a Latin word or a number is not cut unless it is longer than a line.
 */
final class Lines {
  private static final String CLOSING_ASCII = ",.;:!?%)]}";
  private static final String OPENING_ASCII = "([{";
  private static final int DASH = 0x2014;
  private static final int ELLIPSIS = 0x2026;
  private static final int WIDE_FROM = 0x2E80;

  private final IntToDoubleFunction advance;

  /** @param advance of a character, in the unit of the widths */
  Lines(IntToDoubleFunction advance) {
    this.advance = advance;
  }

  /** @param indent how much shorter the first line is */
  List<String> of(String paragraph, double width, double indent) {
    int[] text = paragraph.codePoints().toArray();
    List<String> lines = new ArrayList<>();
    int from = 0;
    double room = width - indent;
    while (from < text.length) {
      int to = end(text, from, room);
      lines.add(new String(text, from, to - from).stripTrailing());
      from = to;
      while (from < text.length && text[from] == ' ') from++;
      room = width;
    }
    return lines.isEmpty() ? List.of("") : lines;
  }

  /** Where the line ends that begins at {@code from}: at least one character further on, so that every text has an end. */
  private int end(int[] text, int from, double room) {
    double used = 0;
    int fits = from;
    while (fits < text.length && (used + advance.applyAsDouble(text[fits]) <= room || text[fits] == ' ')) used += advance.applyAsDouble(text[fits++]);
    if (fits == text.length) return fits;
    for (int to = fits; to > from; to--) if (mayBreak(text[to - 1], text[to])) return to;
    return Math.max(fits, from + 1);
  }

  static boolean mayBreak(int before, int after) {
    if (closes(after) || opens(before) || after == ' ') return false;
    if (before == after && (before == DASH || before == ELLIPSIS)) return false;
    return before == ' ' || wide(before) || wide(after) || before == '/';
  }

  private static boolean wide(int c) {
    return c >= WIDE_FROM || c == DASH || c == ELLIPSIS;
  }

  private static boolean closes(int c) {
    if (c < 0x80) return CLOSING_ASCII.indexOf(c) >= 0;
    return switch (Character.getType(c)) {
      case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> c != ELLIPSIS;
      default -> false;
    };
  }

  private static boolean opens(int c) {
    if (c < 0x80) return OPENING_ASCII.indexOf(c) >= 0;
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.CURRENCY_SYMBOL -> true;
      default -> false;
    };
  }
}
