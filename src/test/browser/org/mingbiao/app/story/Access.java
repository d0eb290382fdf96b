package org.mingbiao.app.story;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whether people who see little, or use no mouse, can use a page: by the rules of WCAG 2.1 AA that a program can check. */
final class Access {
  private static final String CHECKER = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final String CHECK = """
      async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})).violations
          .map(broken => broken.id + ': ' + broken.nodes.map(node => node.html).join(' | '))""";

  private Access() {}

  @SuppressWarnings("unchecked")
  static List<String> faults(Page page) {
    page.evaluate(checker());
    return (List<String>) page.evaluate(CHECK);
  }

  private static String checker() {
    try (InputStream in = Access.class.getResourceAsStream(CHECKER)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
