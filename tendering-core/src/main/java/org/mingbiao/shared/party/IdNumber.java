package org.mingbiao.shared.party;

import static org.mingbiao.shared.refusal.Refusal.CODE_INVALID;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * A citizen's identity number (公民身份号码, GB 11643-1999): six digits of the place, the date of birth, three digits of
 * order and a check character. Its text is shown nowhere but to whoever handles the errand and asks for it by name.
 */
public record IdNumber(String text) {
  private static final int LENGTH = 18;
  private static final int HEAD = 3;
  private static final int TAIL = 4;
  private static final String CHECKS = "10X98765432";

  /** @throws RefusedException {@code CODE_INVALID} with what is wrong: form, birth or check; never with the number */
  public IdNumber {
    String fault = fault(text);
    if (fault != null) {
      throw RefusedException.of(CODE_INVALID).at("code").with(Map.of("standard", "GB 11643-1999", "fault", fault));
    }
  }

  public static IdNumber of(String text) {
    return new IdNumber(text == null ? "" : text.strip().toUpperCase(Locale.ROOT));
  }

  /** {@code 330***********002X}: enough for its owner to know it again. */
  public String masked() {
    return masked(text);
  }

  static String masked(String number) {
    return number.substring(0, HEAD) + "*".repeat(LENGTH - HEAD - TAIL) + number.substring(LENGTH - TAIL);
  }

  /** A record would print its text into the first log that meets it. */
  @Override
  public String toString() {
    return masked();
  }

  private static String fault(String text) {
    if (text == null || !text.matches("[1-9][0-9]{16}[0-9X]")) return "form";
    try {
      LocalDate.parse(text.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeException e) {
      return "birth";
    }
    return text.charAt(LENGTH - 1) == check(text) ? null : "check";
  }

  /** ISO 7064 MOD 11-2: the weight of a place is two to the power of its distance from the end. */
  private static char check(String text) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) sum = (sum + text.charAt(i) - '0') * 2 % CHECKS.length();
    return CHECKS.charAt(sum);
  }
}
