package org.mingbiao.app.launch;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser before the real system; each person has cookies of its own, so that several can be signed in. */
public final class RealBrowser implements AutoCloseable {

  private static final Path PICTURES = Path.of("target", "pictures");

  private final RealSystem system;
  private final Playwright playwright;
  private final Browser browser;

  public RealBrowser(RealSystem system) {
    this.system = system;
    playwright = Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    boolean root = "root".equals(System.getProperty("user.name"));
    browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
        .setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(root ? List.of("--no-sandbox") : List.of()));
  }

  /** Somebody who has not signed in, on the start page. */
  public Page visitor(String language) {
    BrowserContext context = browser.newContext(new Browser.NewContextOptions()
        .setBaseURL(system.url()).setLocale(language).setViewportSize(1440, 900));
    Page page = context.newPage();
    page.navigate("/");
    return page;
  }

  /** Somebody who has signed in through Keycloak's own page, back on a page of ours. */
  public Page signedIn(String user) {
    Page page = visitor("zh-CN");
    page.navigate("/login");
    signIn(page, user);
    page.waitForURL(system.url() + "/**");
    return page;
  }

  /** Fills in Keycloak's form, which {@code page} shows. */
  public static void signIn(Page page, String user) {
    page.fill("#username", user);
    page.fill("#password", user);
    page.click("#kc-login");
  }

  /** Keeps a picture of the whole page in {@code target/pictures}, to be looked at by people. */
  public static void picture(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
