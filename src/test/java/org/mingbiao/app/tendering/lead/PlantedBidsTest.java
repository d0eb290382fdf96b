package org.mingbiao.app.tendering.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingbiao.tendering.lead.Lead;
import org.mingbiao.tendering.lead.Leads;
import org.mingbiao.tendering.lead.OpenedBid;
import org.mingbiao.tendering.lead.Sign;
import org.mingbiao.tendering.lead.Sign.Strength;
import org.mingbiao.tendering.lead.Trace;

/** Synthetic lots with planted rings and honest look-alikes, as files that bidders made. Skipped where they are not beside the checkout. */
class PlantedBidsTest {
  private static final Path PLANTED = Path.of("../../shared/data/planted");
  private static final Map<String, Map<String, Set<Sign>>> FOUND = new TreeMap<>();
  private static final Map<String, Set<String>> GUILTY = new HashMap<>();
  private static int pairs;

  @BeforeAll static void read() throws IOException {
    assumeTrue(Files.isDirectory(PLANTED), () -> "skipped: no synthetic lots in " + PLANTED.toAbsolutePath().normalize());
    try (Stream<Path> lots = Files.list(PLANTED)) {
      for (Path lot : lots.filter(Files::isDirectory).sorted().toList()) look(lot);
    }
    Map<Sign, Integer> honest = new EnumMap<>(Sign.class);
    FOUND.forEach((lot, found) -> found.forEach((pair, signs) -> signs.forEach(sign -> {
      if (!GUILTY.get(lot).contains(pair)) honest.merge(sign, 1, Integer::sum);
    })));
    int guilty = GUILTY.values().stream().mapToInt(Set::size).sum();
    System.out.println(FOUND + "\n" + pairs + " pairs, of them " + guilty + " planted; signs of honest pairs: " + honest);
  }

  private static void look(Path lot) throws IOException {
    JsonNode truth = new ObjectMapper().readTree(lot.resolve("truth.json").toFile());
    List<Paper> own = papers(lot);
    Set<String> commonplace = own.stream().flatMap(paper -> paper.traces().stream()).map(Trace::value).collect(Collectors.toSet());
    Map<String, BigDecimal> control = new HashMap<>();
    own.forEach(paper -> control.putAll(paper.unitPrices()));
    Map<UUID, String> names = new LinkedHashMap<>();
    List<OpenedBid> bids = new ArrayList<>();
    truth.get("bidders").fields().forEachRemaining(bidder -> bids.add(bid(lot, bidder, names)));
    Map<String, Set<Sign>> found = new TreeMap<>();
    for (Lead lead : new Leads(commonplace, control, own.stream().map(Paper::text).collect(Collectors.joining("\n"))).among(bids)) {
      found.computeIfAbsent(lead.bids().stream().map(names::get).sorted().collect(Collectors.joining("-")), pair -> new TreeSet<>()).add(lead.sign());
    }
    FOUND.put(truth.get("lot").asText(), found);
    Set<String> guilty = new TreeSet<>();
    truth.get("pairs").forEach(pair -> guilty.add(pair.get("pair").get(0).asText() + "-" + pair.get("pair").get(1).asText()));
    GUILTY.put(truth.get("lot").asText(), guilty);
    pairs += bids.size() * (bids.size() - 1) / 2;
  }

  private static OpenedBid bid(Path lot, Map.Entry<String, JsonNode> bidder, Map<UUID, String> names) {
    UUID id = UUID.randomUUID();
    names.put(id, bidder.getKey());
    List<Trace> traces = new ArrayList<>();
    Map<String, BigDecimal> prices = new HashMap<>();
    Map<String, String> texts = new LinkedHashMap<>();
    int at = 0;
    for (Paper paper : papers(lot.resolve("bids").resolve(bidder.getKey()))) {
      traces.addAll(paper.traces());
      prices.putAll(paper.unitPrices());
      texts.put("paper " + at++, paper.text());
    }
    Set<String> known = Set.of(bidder.getValue().get("name").asText(), bidder.getValue().get("code").asText());
    return new OpenedBid(id, new OpenedBid.Bidder(Set.of(id), known), traces, prices, texts);
  }

  private static List<Paper> papers(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Paper> read = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".pdf")) read.add(PdfPaper.read(name, file.toFile()));
        if (!name.endsWith(".docx") && !name.endsWith(".xlsx")) continue;
        try (InputStream in = Files.newInputStream(file)) {
          read.add(OfficePaper.read(name, in));
        }
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<Sign> of(String lot, String pair) {
    return FOUND.get(lot).getOrDefault(pair, Set.of());
  }

  @Test void aRingThatNamesOneProjectManagerIsSeenByHisCard() {
    for (String pair : List.of("B01-B02", "B01-B03", "B02-B03")) assertTrue(of("L0005", pair).contains(Sign.MEMBER), pair);
  }

  @Test void twoFilesOfOneOriginAreSeenByTheirNumber() {
    assertTrue(of("L0006", "B01-B02").contains(Sign.FILE_NUMBER));
  }

  @Test void aBillThatIsAnotherTimesAConstantIsSeen() {
    assertTrue(of("L0007", "B02-B03").contains(Sign.FIXED_RATIO));
  }

  @Test void equalUnitPricesOnAQuarterOfTheItemsAreSeen() {
    for (String pair : List.of("B02-B03", "B02-B04", "B03-B04")) assertTrue(of("L0003", pair).contains(Sign.UNIT_PRICES), pair);
  }

  @Test void noHonestPairShowsARecordedSignButAnothersNameOrAStatisticalOne() {
    FOUND.forEach((lot, found) -> found.forEach((pair, signs) -> {
      if (GUILTY.get(lot).contains(pair)) return;
      Set<Sign> strong = signs.stream().filter(sign -> sign.strength != Strength.CONTEXT && sign != Sign.ANOTHERS_NAME).collect(Collectors.toSet());
      assertEquals(Set.of(), strong, lot + " " + pair);
    }));
  }
}
