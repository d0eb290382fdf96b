package org.mingbiao.shared.party;

import static org.mingbiao.shared.refusal.Refusal.CODE_INVALID;

import java.util.Locale;
import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): eighteen characters, of which 9 to 17 are the
 * organisation's code by GB 11714 with a check character of its own.
 */
public record CreditCode(String text) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;
  /** Powers of three modulo 31. */
  private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int ORGANISATION_FROM = 8;

  /** @throws RefusedException {@code CODE_INVALID} with what is wrong: form, organisation or check */
  public CreditCode {
    String fault = fault(text);
    if (fault != null) {
      throw RefusedException.of(CODE_INVALID).at("code").with(Map.of("standard", "GB 32100-2015", "fault", fault));
    }
  }

  /** The code without spaces around it and in capitals. */
  public static CreditCode of(String text) {
    return new CreditCode(text == null ? "" : text.strip().toUpperCase(Locale.ROOT));
  }

  public static boolean isValid(String text) {
    return fault(text) == null;
  }

  /** The organisation's code with its hyphen, such as {@code 73213716-8}. */
  public String organisation() {
    return text.substring(ORGANISATION_FROM, 16) + "-" + text.charAt(16);
  }

  /** The six digits of the region of registration (GB/T 2260). */
  public String region() {
    return text.substring(2, ORGANISATION_FROM);
  }

  @Override
  public String toString() {
    return text;
  }

  private static String fault(String text) {
    if (text == null || text.length() != LENGTH || !text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) return "form";
    if (!text.substring(2, ORGANISATION_FROM).chars().allMatch(Character::isDigit)) return "form";
    if (text.charAt(16) != organisationCheck(text)) return "organisation";
    return text.charAt(17) == check(text) ? null : "check";
  }

  private static char organisationCheck(String text) {
    int sum = 0;
    for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
      sum += Character.digit(text.charAt(ORGANISATION_FROM + i), Character.MAX_RADIX) * ORGANISATION_WEIGHTS[i];
    }
    return "0X987654321".charAt(sum % 11);
  }

  private static char check(String text) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) sum += ALPHABET.indexOf(text.charAt(i)) * WEIGHTS[i];
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
