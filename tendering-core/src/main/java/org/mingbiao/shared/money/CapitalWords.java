package org.mingbiao.shared.money;

/** A sum in Chinese capital characters (大写): the form that outranks figures where both stand (评标规定 第十九条). */
public final class CapitalWords {
  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] PLACES = {"", "拾", "佰", "仟"};
  private static final String[] GROUPS = {"", "万", "亿", "万"};
  private static final int GROUP = 10_000;
  private static final int HUNDRED_MILLIONS = 2;

  private CapitalWords() {}

  public static String of(Money money) {
    long fen = money.yuan().abs().movePointRight(2).longValueExact();
    String words = yuan(fen / 100) + cents(fen / 100, (int) (fen % 100));
    return money.yuan().signum() < 0 ? "负" + words : words;
  }

  private static String yuan(long yuan) {
    return yuan == 0 ? "" : groups(yuan, 0) + "元";
  }

  private static String cents(long yuan, int fen) {
    if (fen == 0) return yuan == 0 ? "零元整" : "整";
    int jiao = fen / 10;
    String tenths = jiao > 0 ? digit(jiao) + "角" : yuan > 0 ? "零" : "";
    return tenths + (fen % 10 > 0 ? digit(fen % 10) + "分" : "");
  }

  /** Four digits at a time from the left; one 零 where digits between are missing. */
  private static String groups(long number, int place) {
    if (number < GROUP) return group((int) number) + GROUPS[place];
    long above = number / GROUP;
    int right = (int) (number % GROUP);
    String left = groups(above, place + 1);
    if (right == 0) return place == HUNDRED_MILLIONS ? left + GROUPS[place] : left;
    boolean gap = right < GROUP / 10 || above % GROUP == 0;
    return left + (gap ? "零" : "") + group(right) + GROUPS[place];
  }

  private static String group(int number) {
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    for (int place = 3; place >= 0; place--) {
      int digit = number / (int) Math.pow(10, place) % 10;
      if (digit > 0) {
        if (gap) words.append('零');
        words.append(digit(digit)).append(PLACES[place]);
      }
      gap = digit == 0 && !words.isEmpty();
    }
    return words.toString();
  }

  private static String digit(int digit) {
    return DIGITS.substring(digit, digit + 1);
  }
}
