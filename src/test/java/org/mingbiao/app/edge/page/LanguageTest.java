package org.mingbiao.app.edge.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingbiao.app.edge.page.Language.CHINESE;
import static org.mingbiao.app.edge.page.Language.ENGLISH;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test void takesTheFirstOfOursThatTheBrowserAsksFor() {
    assertEquals(ENGLISH, Language.of(null, List.of(Locale.FRENCH, Locale.UK, Locale.CHINA)));
    assertEquals(CHINESE, Language.of(null, List.of(Locale.TAIWAN, Locale.UK)));
  }

  @Test void speaksChineseWhenNothingIsAsked() {
    assertEquals(CHINESE, Language.of(null, List.of()));
  }

  @Test void followsTheChoiceAndNotTheBrowser() {
    assertEquals(CHINESE, Language.of("zh-CN", List.of(Locale.UK)));
  }

  @Test void takesAnUnknownChoiceForChinese() {
    assertEquals(CHINESE, Language.of("<script>", List.of(Locale.UK)));
  }
}
