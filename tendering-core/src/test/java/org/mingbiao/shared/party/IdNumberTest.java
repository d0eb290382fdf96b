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

class IdNumberTest {
  /** The first is the example of GB 11643-1999 itself. */
  @ParameterizedTest
  @ValueSource(strings = {"11010519491231002X", "440524188001010014", " 11010519491231002x "})
  void takesANumberOfTheStandard(String text) {
    assertEquals(18, IdNumber.of(text).text().length());
  }

  @ParameterizedTest
  @CsvSource({"110105194912310021, check", "11010519491231002, form", "110105194913310025, birth",
      "01010519491231002X, form", "'', form"})
  void saysWhatIsWrongAndNotTheNumber(String text, String fault) {
    var refused = assertThrows(RefusedException.class, () -> IdNumber.of(text));
    assertEquals(CODE_INVALID, refused.refusal);
    assertEquals(fault, refused.facts.get("fault"));
    assertFalse(refused.facts.toString().contains("1949"));
  }

  @Test
  void printsItselfOnlyMasked() {
    assertEquals("110***********002X", IdNumber.of("11010519491231002X").toString());
  }
}
