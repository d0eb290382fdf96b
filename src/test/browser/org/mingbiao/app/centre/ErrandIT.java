package org.mingbiao.app.centre;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.launch.RealBrowser;
import org.mingbiao.app.launch.RealSystem;

/** A citizen without an account and without script, two clerks, the supervisor and the administrator in real browsers. */
class ErrandIT {
  private static final int[] WIDTHS = {390, 1280};
  private static RealSystem system;
  private static RealBrowser browser;

  @BeforeAll static void open() {
    system = RealSystem.shared();
    browser = new RealBrowser(system);
  }

  @AfterAll static void close() {
    browser.close();
  }

  @Test void anErrandNeedsNeitherAccountNorScript() {
    Page citizen = withoutScript();
    String code = file(citizen);
    look(citizen, "/items", "items");
    look(citizen, "/items/330212-XK-00131-001", "item");
    look(citizen, "/items/330212-XK-00131-001/application", "application");
    look(citizen, "/casefiles", "find");
    look(citizen, "/casefiles/own", "own-received");
    workOff(citizen.locator(".receipt code").first().textContent());
    judge(citizen);
    forget(citizen, code);
  }

  private static String file(Page citizen) {
    citizen.navigate("/items");
    citizen.click("text=小餐饮店登记");
    citizen.click("main a.primary");
    citizen.click("text=提交申请");
    assertThat(citizen.locator(".faults a[href=\"#nature\"]")).isVisible();
    citizen.check("input[name=nature][value=CITIZEN]");
    citizen.fill("#name", "钱无恙");
    citizen.fill("#code", "11010519491231002X");
    citizen.fill("#mobile", "13800000009");
    citizen.setInputFiles("#material1", paper("lease.pdf"));
    citizen.setInputFiles("#material2", paper("health.pdf"));
    citizen.click(".acts button");
    assertThat(citizen.locator(".receipt")).containsText("请记下办件编号和查询码");
    return citizen.locator(".receipt code").nth(1).textContent();
  }

  /** The first clerk accepts, takes up, decides and delivers what waits on top of the desk. */
  private static void workOff(String number) {
    Page clerk = browser.signedIn("clerk1");
    clerk.navigate("/clerk");
    look(clerk, "/clerk", "desk");
    clerk.click("a:has-text('" + number + "')");
    String matter = clerk.url().substring(system.url().length());
    look(clerk, matter, "matter-received");
    clerk.click("form[action$='/acceptance'] button");
    clerk.click("form[action$='/taking-up'] button");
    look(clerk, matter, "matter-handled");
    clerk.check("input[name=granted][value=true]");
    clerk.fill("#decisionGrounds", "材料齐全，符合规定。");
    clerk.click("form[action$='/decision'] button");
    clerk.check("input[name=delivery][value=ONLINE]");
    clerk.click("form[action$='/delivery'] button");
    assertThat(clerk.locator("main")).containsText("已办结");
    look(clerk, "/clerk/ratings", "ratings");
    clerk.context().close();
  }

  /** The citizen rates and complains; the second clerk answers, for the first may not. */
  private static void judge(Page citizen) {
    citizen.navigate("/casefiles/own");
    look(citizen, "/casefiles/own", "own-delivered");
    look(citizen, "/casefiles/own/rating", "rate");
    citizen.check("input[name=grade][value=BAD]");
    citizen.fill("#words", "等了很久。");
    citizen.click(".acts button");
    assertThat(citizen.locator(".receipt")).containsText("不满意");
    citizen.navigate("/casefiles/own/tickets");
    citizen.fill("#text", "叫号系统没有提示。");
    citizen.click(".acts button");
    look(citizen, "/casefiles/own/tickets", "complain");
    Page other = browser.signedIn("clerk2");
    other.navigate("/clerk");
    other.click(".tasks a:has-text('投诉待答复') >> nth=-1");
    look(other, other.url().substring(system.url().length()), "ticket");
    other.check("input[name=upheld][value=true]");
    other.fill("#answer", "属实，已改。");
    other.click("form[action$='/answer'] button");
    other.navigate("/clerk");
    other.click(".tasks a:has-text('差评待回访') >> nth=0");
    look(other, other.url().substring(system.url().length()), "follow-up");
    other.context().close();
    citizen.navigate("/casefiles/own/tickets");
    assertThat(citizen.locator("main")).containsText("属实，已改。");
  }

  private static void forget(Page citizen, String code) {
    citizen.navigate("/casefiles/own");
    citizen.click("form[action$='/own/end'] button");
    assertEquals(404, citizen.navigate("/casefiles/own").status());
    citizen.navigate("/casefiles");
    citizen.fill("#number", "B20260101-000001");
    citizen.fill("#query", code);
    citizen.click(".acts button");
    assertThat(citizen.locator(".faults")).isVisible();
  }

  @Test void theAdministratorEntersAnItemAndTheSupervisorLooksOn() {
    Page admin = browser.signedIn("admin1");
    admin.navigate("/admin/items/new");
    admin.fill("#code", "330212-GG-00999-001");
    admin.fill("#title", "社会保障卡补办");
    admin.fill("#department", "区人力资源和社会保障局");
    admin.fill("#counter", "一楼 B 区 8 号");
    admin.fill("#basis", "《社会保险法》第五十八条");
    admin.fill("#legalDays", "10");
    admin.fill("#promisedDays", "11");
    admin.click(".acts button");
    assertThat(admin.locator(".faults")).containsText("承诺时限超过法定时限");
    look(admin, null, "item-refused");
    admin.fill("#promisedDays", "1");
    admin.click(".acts button");
    assertThat(admin.locator("table")).containsText("社会保障卡补办");
    look(admin, "/admin/items", "admin-items");
    Page supervisor = browser.signedIn("supervisor1");
    look(supervisor, "/supervisor/casefiles", "watch");
  }

  private static Page withoutScript() {
    Browser real = browser.visitor("zh-CN").context().browser();
    Page page = real.newContext(new Browser.NewContextOptions().setBaseURL(system.url()).setLocale("zh-CN").setJavaScriptEnabled(false)).newPage();
    page.setDefaultTimeout(20_000);
    return page;
  }

  private static FilePayload paper(String name) {
    return new FilePayload(name, "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Keeps pictures at both widths in both languages.
   *
   * @param path null for the page as it is
   */
  private static void look(Page page, String path, String name) {
    for (String language : new String[] {"en", "zh-CN"}) {
      if (path == null && language.equals("en")) continue;
      if (path != null) page.navigate("/language/" + language + "?back=" + path);
      for (int width : WIDTHS) {
        page.setViewportSize(width, 900);
        RealBrowser.picture(page, "centre-" + name + "-" + language + "-" + width);
      }
    }
  }
}
