package org.mingbiao.app.tendering.ocds;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.launch.RealBrowser;
import org.mingbiao.app.launch.RealSystem;

/** An agency imports a file as a person does: choose it, state what it does not say, see, confirm. */
class ImportIT {
  private static final int[] WIDTHS = {390, 1280};
  private static RealBrowser browser;

  @BeforeAll
  static void open() {
    browser = new RealBrowser(RealSystem.shared());
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void anAgencySeesWhatAFileWouldBecomeAndRegistersIt() throws IOException {
    Page page = browser.signedIn("agent1");
    page.navigate("/agent");
    page.click("a[href='/agent/ocds']");
    pictures(page, "import");
    page.setInputFiles("#file", new FilePayload("published.jsonl", "application/json", file()));
    page.click("main button[type=submit]");
    page.check("input[name=world][value=ENGINEERING]");
    page.selectOption("#dealClass", "A02");
    page.selectOption("#region", "330212");
    page.fill("#approval", "鄞发改备〔2026〕12号");
    page.click("form[method=get] button");
    assertThat(page.locator("main")).containsText("外币金额须说明折合人民币的汇率");
    page.fill("#rate", "GBP:9.2113");
    page.click("form[method=get] button");
    assertThat(page.locator("main")).containsText("可登记 1 个");
    assertThat(page.locator("main")).containsText("不予登记 1 个");
    pictures(page, "import-look");
    page.click("form[method=post] button.primary");
    assertThat(page.locator("main")).containsText("已登记 1 个");
    pictures(page, "import-done");
    page.click("main a[href^='/tenders/']");
    assertThat(page.locator("h1")).containsText("Planned cycle lane improvements");
  }

  private static byte[] file() throws IOException {
    Path folder = Path.of("test", "resources", "ocds");
    String sound = Files.readString(folder.resolve("cycle-lane.json")).replace("ocds-213czf-000-00001\",", "ocds-213czf-000-00009\",");
    return (sound + Files.readString(folder.resolve("faults/direct-award.json"))).getBytes(StandardCharsets.UTF_8);
  }

  private static void pictures(Page page, String name) {
    for (int width : WIDTHS) {
      page.setViewportSize(width, 900);
      RealBrowser.picture(page, "ocds-" + name + "-" + width);
    }
  }
}
