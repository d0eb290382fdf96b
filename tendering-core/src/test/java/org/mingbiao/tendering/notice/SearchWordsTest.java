package org.mingbiao.tendering.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchWordsTest {
  @Test
  void looksForChineseByPairs() {
    assertEquals("'路灯' & '灯改' & '改造'", SearchWords.of("路灯改造").query());
    assertEquals(List.of("%路灯改造%"), SearchWords.of("路灯改造").patterns());
  }

  @Test
  void looksForOneCharacterAsTheBeginningOfAPair() {
    assertEquals("'灯':*", SearchWords.of("灯").query());
  }

  @Test
  void keepsLettersApartFromCharacters() {
    assertEquals("'led':* & '路灯' & '2026':*", SearchWords.of("LED路灯 2026").query());
    assertEquals(List.of(), SearchWords.of("LED路灯 2026").patterns());
  }

  @Test
  void readsFullWidthAsHalfWidth() {
    assertEquals(SearchWords.of("LED2026"), SearchWords.of("ＬＥＤ２０２６"));
  }

  @Test
  void findsNothingToLookForInSigns() {
    assertTrue(SearchWords.of("  '\\ &|!:*() ").isEmpty());
  }

  @Test
  void keepsACharacterOutsideTheBasicPlaneWhole() {
    assertEquals("'𠮷祥'", SearchWords.of("𠮷祥").query());
  }

  @Test
  void looksAtTheFirstHundredCharacters() {
    assertEquals(SearchWords.CHARS_MAX, SearchWords.of("路".repeat(500)).runs().get(0).length());
  }
}
