package org.mingbiao.app.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One window of a browser. Every page that comes is looked at: no failure of ours, nothing that sticks out on a telephone. */
final class Window {
  /** On a machine that also runs PostgreSQL and Keycloak, and other builds. */
  static final double LIMIT_MS = 60_000;
  static final int DESK = 1280;
  static final int TELEPHONE = 390;
  private static final int HEIGHT = 900;
  private static final int FAILURE = 400;
  private static final Pattern NUMBERS = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[?#].*");
  /** With {@code -Dpictures=FOLDER} every page is kept as it was seen, in both widths. */
  private static final String PICTURES = System.getProperty("pictures");
  private static final Set<String> LOOKED_AT = new HashSet<>();
  private static final List<String> FAULTS = new ArrayList<>();
  private static int pictures;

  final Page page;
  private int arrivals;
  private int status;

  Window(Page page) {
    this.page = page;
    page.setDefaultTimeout(LIMIT_MS);
    PlaywrightAssertions.setDefaultAssertionTimeout(LIMIT_MS);
    page.setViewportSize(DESK, HEIGHT);
    page.onDOMContentLoaded(arrived -> arrivals++);
    page.onResponse(response -> {
      if (response.request().isNavigationRequest()) status = response.status();
    });
  }

  /** Does something that leads to a page, and returns when that page is there. */
  void arrives(Runnable act) {
    comes(act);
    if (status >= FAILURE) throw new AssertionError(status + " at " + page.url() + "\n" + page.locator("main").innerText());
    look();
  }

  /** As {@link #arrives}, but the page may be a refusal. @return its status */
  int comes(Runnable act) {
    int before = arrivals;
    act.run();
    page.waitForCondition(() -> arrivals > before, new Page.WaitForConditionOptions().setTimeout(LIMIT_MS));
    return status;
  }

  /** What was wrong with the pages that anybody has seen so far. */
  static List<String> faults() {
    return FAULTS;
  }

  private void look() {
    boolean known = !LOOKED_AT.add(NUMBERS.matcher(page.url()).replaceAll(""));
    if (known && PICTURES == null) return;
    picture(DESK);
    if (!known) Access.faults(page).forEach(fault -> FAULTS.add(page.url() + " " + fault));
    page.setViewportSize(TELEPHONE, HEIGHT);
    picture(TELEPHONE);
    Object beyond = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    page.setViewportSize(DESK, HEIGHT);
    if (((Number) beyond).intValue() > 0) FAULTS.add(page.url() + " is " + beyond + " px too wide for a telephone");
  }

  private void picture(int width) {
    if (PICTURES == null) return;
    String name = String.format("%03d-%d%s.png", pictures++, width, NUMBERS.matcher(page.url().replaceFirst("https?://[^/]+", "")).replaceAll("")
        .replaceAll("[^a-z]+", "-"));
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(PICTURES, name)).setFullPage(true));
  }
}
