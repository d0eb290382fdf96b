package org.mingbiao.shared.money;

import java.util.ArrayList;
import java.util.List;

/** A sum in English words, for the English side of papers; the Chinese capitals stay the ones that bind. */
public final class EnglishWords {
  private static final String[] SMALL = {"Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine",
      "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen"};
  private static final String[] TENS = {
      "", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"};
  private static final String[] GROUPS = {"", " Thousand", " Million", " Billion", " Trillion", " Quadrillion"};

  private EnglishWords() {}

  /** {@code RMB Two Hundred Only}, {@code RMB One Thousand Five and 50/100}. */
  public static String of(Money money) {
    long fen = money.yuan().abs().movePointRight(2).longValueExact();
    String cents = fen % 100 == 0 ? " Only" : String.format(" and %02d/100", fen % 100);
    return "RMB " + (money.yuan().signum() < 0 ? "Minus " : "") + number(fen / 100) + cents;
  }

  private static String number(long number) {
    if (number == 0) return SMALL[0];
    List<String> words = new ArrayList<>();
    int place = 0;
    for (long rest = number; rest > 0; rest /= 1000, place++) {
      int group = (int) (rest % 1000);
      if (group > 0) words.add(0, hundreds(group) + GROUPS[place]);
    }
    return String.join(" ", words);
  }

  private static String hundreds(int number) {
    if (number < 100) return tens(number);
    String hundreds = SMALL[number / 100] + " Hundred";
    return number % 100 == 0 ? hundreds : hundreds + " and " + tens(number % 100);
  }

  private static String tens(int number) {
    if (number < 20) return SMALL[number];
    return TENS[number / 10] + (number % 10 == 0 ? "" : "-" + SMALL[number % 10]);
  }
}
