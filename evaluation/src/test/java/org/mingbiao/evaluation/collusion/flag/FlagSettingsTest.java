package org.mingbiao.evaluation.collusion.flag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlagSettingsTest {
  @Test void switchesACodeOnByAnEmptySection() {
    FlagSettings settings = FlagSettings.parse(List.of("; a comment", "[R024]", "",
        "[R003.procurement_method_details]"));
    assertTrue(settings.enables("R024"));
    assertTrue(settings.enables("R003"));
    assertFalse(settings.enables("R025"));
  }

  @Test void refusesAnUnknownKeyWithItsLine() {
    assertEquals("line 2: unknown key treshold", refusal("[R024]", "treshold = 1"));
  }

  @Test void refusesAnUnknownSection() {
    assertEquals("line 1: unknown section R999", refusal("[R999]"));
  }

  @Test void refusesANumberThatIsNone() {
    FlagSettings settings = FlagSettings.parse(List.of("[R024]", "threshold = low"));
    assertThrows(IllegalArgumentException.class, () -> settings.number("R024", "threshold"));
  }

  @Test void partsValuesAtBars() {
    FlagSettings settings = FlagSettings.parse(List.of("[R018]", "procurement_methods = open|selective|"));
    assertEquals(Set.of("open", "selective"), settings.words("R018", "procurement_methods", ""));
    assertEquals(Set.of(), settings.words("R003", "procurement_methods", ""));
  }

  private static String refusal(String... lines) {
    return assertThrows(IllegalArgumentException.class, () -> FlagSettings.parse(List.of(lines))).getMessage();
  }
}
