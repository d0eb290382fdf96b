package org.mingbiao.app.launch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignInIT {

  private static RealSystem system;
  private static RealBrowser browser;

  @BeforeAll
  static void open() {
    system = RealSystem.shared();
    browser = new RealBrowser(system);
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void anAgentSignsInThroughKeycloakAndOutAgain() {
    Page page = browser.signedIn("agent1");
    assertThat(page.locator(".who b")).hasText("沈知行");
    RealBrowser.picture(page, "start-agent");
    assertTrue(hasSession(page));
    page.click(".who a");
    page.waitForURL(system.url() + "/");
    assertThat(page.locator(".who")).hasText("登录");
    assertFalse(hasSession(page));
    page.navigate("/login");
    assertThat(page.locator("#username")).isVisible();
  }

  @Test
  void theLoginPageSpeaksTheBrowsersLanguage() {
    Page chinese = browser.visitor("zh-CN");
    chinese.navigate("/login");
    assertThat(chinese.locator("#kc-login")).hasText("登录");
    RealBrowser.picture(chinese, "login-zh-CN");
    Page english = browser.visitor("en");
    english.navigate("/login");
    assertThat(english.locator("#kc-login")).hasText("Sign In");
    RealBrowser.picture(english, "login-en");
  }

  @Test
  void theLanguageChosenHereIsSpokenThere() {
    Page page = browser.visitor("zh-CN");
    page.click(".lang a");
    page.click(".who a");
    assertThat(page.locator("#kc-login")).hasText("Sign In");
  }

  @Test
  void aWrongPasswordLeadsNowhere() {
    Page page = browser.visitor("zh-CN");
    page.navigate("/login");
    page.fill("#username", "agent1");
    page.fill("#password", "wrong");
    page.click("#kc-login");
    assertThat(page.locator("#username")).isVisible();
    assertTrue(page.url().contains("/realms/mingbiao/"));
  }

  private static boolean hasSession(Page page) {
    return page.context().cookies().stream().anyMatch(cookie -> cookie.name.startsWith("q_session"));
  }
}
