package org.mingbiao.app.tendering.ocds.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mingbiao.app.tendering.ocds.standard.Flaw;
import org.mingbiao.app.tendering.ocds.standard.Schemas;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.project.Kind;

/** One sound file, and as many with one fault each: the place and the reason are told, and nothing else. */
class FaultsTest {
  private static final Path FOLDER = Path.of("test", "resources", "ocds", "faults");
  private static final Stated STATED = new Stated(World.PROCUREMENT, "D02", "330212", "甬财采〔2026〕1号", true, null, null,
      Map.of(), false);
  private static final Schemas SCHEMAS = new Schemas();

  private static List<Flaw> flaws(byte[] file, Stated stated) {
    List<ContractingProcess> processes = Contents.of(file, SCHEMAS);
    assertEquals(1, processes.size());
    return processes.get(0).flaws().isEmpty() ? Reading.of(processes.get(0), stated, SCHEMAS).flaws() : processes.get(0).flaws();
  }

  private static byte[] file(String name) throws IOException {
    return Files.readAllBytes(FOLDER.resolve(name + ".json"));
  }

  @Test void readsTheSoundFile() throws IOException {
    ContractingProcess process = Contents.of(file("sound"), SCHEMAS).get(0);
    Draft draft = Reading.of(process, STATED, SCHEMAS).draft();
    assertEquals("校园桌椅采购", draft.entry().title());
    assertEquals(Kind.GOODS, draft.entry().kind());
    assertEquals(new BigDecimal("3000000.00"), draft.entry().budget());
    assertEquals("113302127321371686", draft.entry().buyerCode());
    assertEquals(List.of("课桌", "座椅"), draft.entry().lots().stream().map(lot -> lot.title()).toList());
    assertEquals("CPV 39121100", draft.entry().lots().get(0).items().get(0).classification());
    assertEquals(1, draft.entry().lots().get(1).items().size());
  }

  /** What a rule of the house refuses is asked in {@code ImportApiTest}. */
  @ParameterizedTest(name = "{0}") @CsvFileSource(resources = "/ocds/faults.csv", numLinesToSkip = 1)
  void tellsTheOneFault(String name, String pointer, String reason) throws IOException {
    if (reason.startsWith("RULE")) return;
    List<Flaw> flaws = flaws(file(name), STATED);
    assertEquals(List.of((pointer == null ? "" : pointer) + " " + reason), flaws.stream().map(flaw -> flaw.pointer() + " " + flaw.reason()).toList());
  }

  @Test void hasARowForEveryFile() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER); Stream<String> rows = Files.lines(FOLDER.resolveSibling("faults.csv"))) {
      Set<String> named = rows.skip(1).map(row -> row.split(",")[0]).collect(Collectors.toSet());
      named.add("sound");
      assertEquals(named, files.map(file -> file.getFileName().toString().replace(".json", "")).collect(Collectors.toSet()));
    }
  }

  @Test void readsALaterReleaseOverAnEarlierOne() throws IOException {
    String sound = new String(file("sound"), "UTF-8");
    String later = sound.replace("2026-02-01T00:00:00Z\",\n   \"tag\"", "2026-02-02T08:00:00+08:00\",\n   \"tag\"")
        .replace("\"amount\": 3000000", "\"amount\": 3100000");
    ContractingProcess process = Contents.of((later + sound).getBytes("UTF-8"), SCHEMAS).get(0);
    assertEquals(2, process.releases().size());
    assertEquals(new BigDecimal("3100000.00"), Reading.of(process, STATED, SCHEMAS).draft().entry().budget());
  }

  @Test void countsForeignMoneyAtTheStatedRateOnly() throws IOException {
    Stated stated = new Stated(World.PROCUREMENT, "D02", "330212", "x", true, null, null,
        Map.of("JPY", new BigDecimal("0.045"), "CNY", BigDecimal.TEN), false);
    Draft draft = Reading.of(Contents.of(file("foreign-currency"), SCHEMAS).get(0), stated, SCHEMAS).draft();
    assertEquals(new BigDecimal("135000.00"), draft.entry().budget());
    assertEquals("JPY", draft.value().currency());
    assertEquals(new BigDecimal("2000000.00"), draft.entry().lots().get(0).estimate());
  }

  @Test void readsAnEndedProcedureWhenItIsTenderedAnew() throws IOException {
    Stated anew = new Stated(World.PROCUREMENT, "D02", "330212", "x", true, null, null, Map.of(), true);
    for (String name : List.of("ended", "contracted", "lot-ended")) assertEquals(List.of(), flaws(file(name), anew));
  }

  @Test void stopsAtTheMostReleasesOfAFile() {
    String one = "{\"ocid\":\"ocds-a1b2c3-0001\",\"tag\":[\"tender\"]}";
    String file = "[" + (one + ",").repeat(Contents.RELEASES_MAX) + one + "]";
    List<Flaw> flaws = Contents.of(file.getBytes(), SCHEMAS).stream().flatMap(process -> process.flaws().stream()).toList();
    assertTrue(flaws.stream().anyMatch(flaw -> flaw.reason().name().equals("TOO_MANY") && flaw.pointer().equals("/" + Contents.RELEASES_MAX)));
  }
}
