package org.mingbiao.tendering.project;

import static org.mingbiao.shared.refusal.Refusal.CODE_INVALID;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * The unified trading code (统一交易标识码) such as {@code A01-113302127321371686-20191014-000360-4}: class, platform, day,
 * number of the day, and a check character by ISO 7064 MOD 37-2 over the characters before it.
 */
public final class TradingCode {
  public static final int SEQUENCE_MAX = 999_999;
  private static final Pattern FORM = Pattern.compile("([A-Z]\\d{2})-([0-9A-HJ-NPQRTUWXY]{18})-(\\d{8})-(\\d{6})-([0-9A-Z*])");
  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";

  private TradingCode() {}

  /**
   * @param dealClass such as {@code A01} for housing works or {@code D02} for goods of government procurement
   * @param platform the platform's unified social credit code
   * @param sequence from 1 to {@link #SEQUENCE_MAX}
   */
  public static String issue(String dealClass, String platform, LocalDate day, int sequence) {
    if (sequence < 1 || sequence > SEQUENCE_MAX) throw new IllegalStateException("no trading code has the number " + sequence);
    String date = DateTimeFormatter.BASIC_ISO_DATE.format(day);
    String number = "%06d".formatted(sequence);
    char check = check(dealClass + platform + date + number);
    return String.join("-", dealClass, platform, date, number, String.valueOf(check));
  }

  /** @throws RefusedException {@code CODE_INVALID} when the form or the check character is wrong */
  public static void require(String code) {
    var matcher = FORM.matcher(code == null ? "" : code);
    if (!matcher.matches()) throw RefusedException.of(CODE_INVALID).at("code").with(Map.of("form", "A01-18-8-6-1"));
    char expected = check(matcher.group(1) + matcher.group(2) + matcher.group(3) + matcher.group(4));
    if (expected != matcher.group(5).charAt(0)) {
      throw RefusedException.of(CODE_INVALID).at("code").with(Map.of("check", expected));
    }
  }

  /** Sum of value · 2^i from the right, the check character included, leaves 1 when divided by 37. */
  static char check(String body) {
    int remainder = 0;
    for (char c : body.toCharArray()) remainder = (remainder + ALPHABET.indexOf(c)) * 2 % 37;
    return ALPHABET.charAt((38 - remainder) % 37);
  }
}
