package org.mingbiao.evaluation.fairness;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as tender documents write them. */
final class Amounts {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");
  private static final BigDecimal HUNDRED_MILLION = new BigDecimal("100000000");
  /** {@code 2.5%}, {@code 百分之三}. */
  private static final Pattern PERCENT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*[%％]|百分之([一二三四五六七八九十]+)");

  private Amounts() {}

  static BigDecimal yuan(String number, String unit) {
    BigDecimal value = new BigDecimal(number);
    return switch (unit) {
      case "万元" -> value.multiply(TEN_THOUSAND);
      case "亿元" -> value.multiply(HUNDRED_MILLION);
      default -> value;
    };
  }

  /** A number of days in figures or, up to 99, in words. */
  static int number(String text) {
    if (text.matches("[0-9]{1,6}")) return Integer.parseInt(text);
    int ten = text.indexOf('十');
    if (ten < 0) return digit(text, text.length() - 1, 0);
    return digit(text, ten - 1, 1) * 10 + digit(text, ten + 1, 0);
  }

  private static int digit(String text, int at, int absent) {
    if (at < 0 || at >= text.length()) return absent;
    return text.charAt(at) == '两' ? 2 : Math.max(0, DIGITS.indexOf(text.charAt(at)));
  }

  /** The first percentage after a place; null if there is none. */
  static BigDecimal percent(String text, int from) {
    Matcher found = PERCENT.matcher(text);
    if (!found.find(from)) return null;
    return found.group(1) != null ? new BigDecimal(found.group(1)) : BigDecimal.valueOf(number(found.group(2)));
  }
}
