package org.mingbiao.evaluation.collusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.evaluation.collusion.group.LotScreens;

/** Each screen has its page, and the worked example on the page is its fixture. */
class PagesTest {
  private static final Path PAGES = Path.of("../docs/indicators");
  private static final List<String> SECTIONS = List.of("## What it measures", "## Worked example",
      "## Why it is a flag", "## Law", "## Not read", "## Assumes", "## Innocent explanations", "## Measured");

  static Stream<LotScreen> screens() {
    return LotScreens.ALL.stream();
  }

  @ParameterizedTest @MethodSource("screens") void worksTheExampleOfItsPage(LotScreen screen) throws IOException {
    List<String> page = Files.readAllLines(PAGES.resolve(screen.card().page() + ".md"));
    String[] prices = line(page, "prices").split(" ");
    String estimate = page.stream().filter(text -> text.startsWith("estimate ")).findFirst().orElse("estimate NaN");
    Lot lot = new Lot("page", "1", Double.parseDouble(estimate.split(" ")[1]));
    List<Bid> bids = new ArrayList<>();
    for (String price : Arrays.copyOfRange(prices, 1, prices.length)) {
      bids.add(new Bid(lot, Double.parseDouble(price), "", "", false));
    }
    List<String> shown = page.stream().filter(text -> text.startsWith(screen.card().id() + " ")).toList();
    for (String value : shown) {
      double expected = Double.parseDouble(value.split(" ")[1]);
      assertEquals(expected, screen.finish(bids).value().orElseThrow(), 1e-10, screen.card().id());
    }
    assertTrue(shown.size() == 1 || screen.card().page().equals("subgroups"), screen.card().id());
  }

  @Test void givesEveryPageAllItsSections() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      for (Path page : pages.filter(PagesTest::isIndicator).toList()) {
        List<String> lines = Files.readAllLines(page);
        for (String section : SECTIONS) assertTrue(lines.contains(section), page + " lacks " + section);
      }
    }
  }

  private static boolean isIndicator(Path page) {
    return !List.of("README.md", "score.md").contains(page.getFileName().toString());
  }

  private static String line(List<String> page, String start) {
    return page.stream().filter(text -> text.startsWith(start + " ")).findFirst().orElseThrow();
  }
}
