package org.mingbiao.app.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A page or a part of one, as a person works with it: by labels, headings, buttons and words. */
class Sheet {
  final Window window;
  private final Locator here;

  Sheet(Window window, Locator here) {
    this.window = window;
    this.here = here;
  }

  Page page() {
    return window.page;
  }

  /** The section under a heading. */
  Sheet part(String heading) {
    Locator title = page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading).setExact(true));
    return new Sheet(window, here.locator("section, article").filter(new Locator.FilterOptions().setHas(title)).last());
  }

  Sheet row(String words) {
    return new Sheet(window, here.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(words)));
  }

  /** The form that folds out under these words. */
  Sheet unfolds(String words) {
    Locator details = here.locator("details").filter(new Locator.FilterOptions().setHasText(words));
    details.locator("summary").click();
    return new Sheet(window, details.locator("form"));
  }

  Sheet types(String label, String text) {
    field(label).fill(text);
    return this;
  }

  Sheet picks(String label, String option) {
    field(label).selectOption(new SelectOption().setLabel(option));
    return this;
  }

  Sheet attaches(String label, Path file) {
    field(label).setInputFiles(file);
    return this;
  }

  /** A radio button or a box of the group under a legend. */
  Sheet chooses(String legend, String choice) {
    here.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(whole(legend))).getByLabel(whole(choice)).check();
    return this;
  }

  void presses(String button) {
    window.arrives(() -> button(button).click());
  }

  void follows(String link) {
    window.arrives(() -> here.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)).first().click());
  }

  Sheet sees(String words) {
    assertThat(here).containsText(words);
    return this;
  }

  Sheet seesNo(String words) {
    assertThat(here).not().containsText(words);
    return this;
  }

  Sheet seesNoButton(String button) {
    assertThat(button(button)).hasCount(0);
    return this;
  }

  Locator find(String selector) {
    return here.locator(selector);
  }

  private Locator button(String name) {
    return here.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator field(String label) {
    return here.getByLabel(whole(label));
  }

  /** The words themselves, with or without a remark in brackets after them. */
  private static Pattern whole(String words) {
    return Pattern.compile("^\\s*" + words.replaceAll("[()]", "\\\\$0") + "\\s*([（(].*)?$", Pattern.DOTALL);
  }
}
