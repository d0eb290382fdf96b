package org.mingbiao.evaluation.collusion.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.cli.UnusableException;
import org.mingbiao.evaluation.collusion.flag.Json;

class FindRingsTest {
  @TempDir Path folder;

  @Test void namesTheRingOfAMarketAndNoOther() throws IOException {
    List<String> lines = new ArrayList<>(List.of("dataset,Tender,Bid_value,bidder,winner"));
    Random random = new Random(6);
    for (int tender = 0; tender < 300; tender++) {
      for (int k = 0; k < 5; k++) {
        String bidder = tender % 6 == 0 && k < 3 ? "ring" + k : "firm" + (random.nextInt(12) * 5 + k);
        lines.add("roads," + tender + "," + (100 + random.nextInt(30)) + "," + bidder + "," + (k == 0 ? 1 : 0));
      }
    }
    Object market = Json.parse(rings(lines));
    List<Object> communities = Json.list(Json.at(market, "roads"), "communities");
    assertEquals(List.of("ring0", "ring1", "ring2"), Json.list(communities.get(0), "members"));
    assertEquals(1, communities.size());
    assertTrue(Json.list(Json.at(market, "roads"), "permanent-loser").toString().contains("ring2"));
  }

  @Test void refusesAFileThatNamesNoBidder() {
    List<String> lines = List.of("dataset,Tender,Bid_value", "roads,1,100");
    assertThrows(UnusableException.class, () -> rings(lines));
  }

  private String rings(List<String> lines) throws IOException {
    Path bids = Files.write(folder.resolve("bids.csv"), lines);
    Path to = folder.resolve("rings.json");
    PrintStream quiet = new PrintStream(new ByteArrayOutputStream());
    assertEquals(Command.AGREES, new FindRings().run(List.of(bids.toString(), "--out", to.toString()), quiet, quiet));
    return Files.readString(to);
  }
}
