package org.mingbiao.shared.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.CODE_INVALID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.shared.refusal.RefusedException;

class CreditCodeTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @ParameterizedTest
  @ValueSource(strings = {"91310110666007217T", "91310115591693856A", "91330212MA2CABCD9K", "91330203MA2AWXYY9J",
      "91330200144088881B", "113302127321371686", " 91330212ma2cabcd9k "})
  void takesTheCodesThatTheStandardMakes(String text) {
    assertEquals(text.strip().toUpperCase(), CreditCode.of(text).toString());
  }

  @ParameterizedTest
  @CsvSource({"91310110666007217X, check", "91310115591693856B, check", "91330212MA2CABCI9K, form",
      "9131011066600721, form", "'', form", "91310110666007227T, organisation",
      "913A0110666007217T, form", "９1310110666007217T, form"})
  void refusesACodeAndSaysWhatIsWrong(String text, String fault) {
    var refused = assertThrows(RefusedException.class, () -> CreditCode.of(text));
    assertEquals(CODE_INVALID, refused.refusal);
    assertEquals(fault, refused.facts.get("fault"));
  }

  @Test
  void noSingleWrongCharacterGoesUnseen() {
    String valid = "91330212MA2CABCD9K";
    for (int i = 0; i < valid.length(); i++) {
      for (char other : ALPHABET.toCharArray()) {
        String changed = valid.substring(0, i) + other + valid.substring(i + 1);
        if (other != valid.charAt(i)) assertFalse(CreditCode.isValid(changed), changed);
      }
    }
  }

  @Test
  void tellsTheOrganisationAndTheRegion() {
    CreditCode code = CreditCode.of("113302127321371686");
    assertEquals("73213716-8", code.organisation());
    assertEquals("330212", code.region());
  }
}
