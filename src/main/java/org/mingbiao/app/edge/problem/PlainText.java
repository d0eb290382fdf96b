package org.mingbiao.app.edge.problem;

/** What a person types: no control characters but tab and line break, no half of a character, and a limit. */
final class PlainText {
  /** Twice the longest text that any room takes, the text of a notice. */
  static final int CHARS_MAX = 400_000;

  private PlainText() {}

  static boolean is(String text) {
    return text.length() <= CHARS_MAX && text.codePoints().allMatch(PlainText::isPlain);
  }

  /** A surrogate that stands alone is a code point of its own here. */
  private static boolean isPlain(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point == '\t' || point == '\n' || point == '\r';
      case Character.SURROGATE -> false;
      default -> (point & 0xfffe) != 0xfffe;
    };
  }
}
