package org.mingbiao.app.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Somebody signed in through Keycloak, before a window of their own. */
final class Person extends Sheet {

  Person(Page page) {
    super(new Window(page), page.locator("body"));
  }

  void opens(String path) {
    window.arrives(() -> page().navigate(path));
  }

  /** Tries an address that is not for this person. */
  void isKeptFrom(String path, int status) {
    assertEquals(status, window.comes(() -> page().navigate(path)), path);
  }

  /** What the top of the page says after a refusal: what is wrong, under which rule and article. */
  void isRefused(String words, String rule, String article) {
    Locator faults = find(".faults");
    assertThat(faults).containsText(words);
    assertThat(faults).containsText("规则 " + rule);
    assertThat(faults).containsText("依据 " + article);
  }

  /** A refusal that no rule of the trade makes. */
  void isRefused(String words) {
    assertThat(find(".faults")).containsText(words);
  }

  /** The field itself shows what is wrong with it, and the list of faults leads there. */
  void isShownTheField(String name) {
    assertThat(find(".field.bad [id=\"" + name + "\"], .field.bad[id=\"" + name + "\"]")).hasCount(1);
    assertThat(find(".faults a[href=\"#" + name + "\"]")).hasCount(1);
  }

  /** The time that the page shows. */
  Instant now() {
    return OffsetDateTime.parse(find("header .time time").getAttribute("datetime")).toInstant();
  }

  /** The part of the address after a word: {@code /tenders/ID/...} → ID. */
  String numberAfter(String word) {
    return page().url().replaceFirst(".*/" + word + "/([0-9a-f-]{36}).*", "$1");
  }
}
