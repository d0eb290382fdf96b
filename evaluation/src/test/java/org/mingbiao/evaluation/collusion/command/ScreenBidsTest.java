package org.mingbiao.evaluation.collusion.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.cli.UnusableException;
import org.mingbiao.evaluation.collusion.SharedData;

class ScreenBidsTest {
  @TempDir Path folder;

  @Test void agreesWithEveryGoldenValueOfTheProvenCartels() throws IOException {
    Path golden = SharedData.data("cartels/golden_screens.csv");
    Map<String, CSVRecord> ours = byTender(screened(SharedData.data("cartels/bids.csv")));
    Map<String, CSVRecord> theirs = byTender(golden);
    assertEquals(theirs.keySet(), ours.keySet());
    int values = 0;
    for (String tender : theirs.keySet()) values += compare(theirs.get(tender), ours.get(tender));
    assertTrue(values > 40_000, values + " values compared");
  }

  @Test void leavesAScreenEmptyThatCannotBeRead() throws IOException {
    CSVRecord row = byTender(screened(bids("dataset,Tender,Bid_value", "roads,1,100", "roads,1,104"))).get("roads 1");
    assertEquals("", row.get("KURT"));
    assertEquals(0.04, Double.parseDouble(row.get("DIFFP")), 1e-12);
  }

  @Test void namesTheLineAndTheFault() throws IOException {
    Path bids = bids("dataset,Tender,Bid_value", "roads,1,100", "roads,1,abc");
    String why = assertThrows(UnusableException.class, () -> screened(bids)).getMessage();
    assertTrue(why.endsWith("line 3: Bid_value is not a number: abc"), why);
  }

  @Test void refusesAPriceThatIsNotPositive() throws IOException {
    Path bids = bids("dataset,Tender,Bid_value", "roads,1,-5");
    assertTrue(assertThrows(UnusableException.class, () -> screened(bids)).getMessage().contains("line 2"));
  }

  @Test void refusesALineWithAFieldTooFew() throws IOException {
    Path bids = bids("dataset,Tender,Bid_value", "roads,1");
    assertTrue(assertThrows(UnusableException.class, () -> screened(bids)).getMessage().contains("line 2: 2 fields"));
  }

  @Test void refusesAConsortiumWithTwoPrices() throws IOException {
    Path bids = bids("dataset,Tender,Bid_value,consortium", "roads,1,100,A", "roads,1,101,A");
    assertTrue(assertThrows(UnusableException.class, () -> screened(bids)).getMessage().contains("line 3"));
  }

  @Test void refusesAFileWithoutPrices() throws IOException {
    Path bids = bids("dataset,Tender", "roads,1");
    assertTrue(assertThrows(UnusableException.class, () -> screened(bids)).getMessage().contains("Bid_value"));
  }

  private static int compare(CSVRecord theirs, CSVRecord ours) {
    int values = 0;
    for (String screen : List.of("n", "CV", "SPD", "DIFFP", "RD", "RDNOR", "RDALT", "KURT", "SKEW", "KS")) {
      assertEquals(theirs.get(screen).isEmpty(), ours.get(screen).isEmpty(), () -> theirs + " " + screen);
      if (theirs.get(screen).isEmpty()) continue;
      double expected = Double.parseDouble(theirs.get(screen));
      assertEquals(expected, Double.parseDouble(ours.get(screen)), 1e-8, () -> theirs + " " + screen);
      values++;
    }
    return values;
  }

  private Path bids(String... lines) throws IOException {
    return Files.write(folder.resolve("bids.csv"), List.of(lines));
  }

  private Path screened(Path bids) {
    Path to = folder.resolve("screens.csv");
    PrintStream quiet = new PrintStream(new ByteArrayOutputStream());
    assertEquals(Command.AGREES, new ScreenBids().run(List.of(bids.toString(), "--out", to.toString()), quiet, quiet));
    return to;
  }

  private static Map<String, CSVRecord> byTender(Path file) throws IOException {
    Map<String, CSVRecord> rows = new HashMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), format)) {
      parser.forEach(row -> rows.put(row.get("dataset") + " " + row.get("Tender"), row));
    }
    return rows;
  }
}
