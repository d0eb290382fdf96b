package org.mingbiao.app.launch;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The stories in a browser are compiled and run only where one is: whoever has none must hear of it. */
class BrowserIT {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  @Test
  void theStoriesInABrowserHaveRun() {
    boolean found = Files.isExecutable(CHROMIUM);
    if (!found) {
      System.err.println("""
          ************************************************************************
          *  NO BROWSER: there is no %s, so that no page was tested.
          *  Install Chromium, or look for another machine, before you trust this.
          ************************************************************************""".formatted(CHROMIUM));
    }
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(found, "CI=true, and no browser at " + CHROMIUM);
    }
    assumeTrue(found, "no browser at " + CHROMIUM);
  }
}
