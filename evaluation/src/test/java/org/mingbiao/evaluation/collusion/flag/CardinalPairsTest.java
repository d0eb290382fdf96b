package org.mingbiao.evaluation.collusion.flag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.evaluation.program.Commands;

/** Every pair of input and expected output that Cardinal is tested with. */
class CardinalPairsTest {
  /** Copied with their licence (MIT) from open-contracting/cardinal-rs at b04158a. */
  private static final Path PAIRS = Path.of("src/test/resources/cardinal");

  /** The outputs that its pages show for their examples. */
  private static final Map<String, String> SHOWN = Map.ofEntries(
      Map.entry("003", "{'OCID':{'F':{'R003':1.0}}}"), Map.entry("018", "{'OCID':{'F':{'R018':1.0}}}"),
      Map.entry("024", "{'OCID':{'F':{'R024':1.0}},'Tenderer':{'W':{'R024':0.0},'L':{'R024':0.0}}}"),
      Map.entry("025", "{'Tenderer':{'F':{'R025':0.16666666666666666}}}"),
      Map.entry("028", "{'OCID':{'F':{'R028':1.0}},'Tenderer':{'D':{'R028':1.0},'V':{'R028':1.0}}}"),
      Map.entry("030", "{'OCID':{'F':{'R030':1.0}},'Tenderer':{'W':{'R030':1.0}}}"),
      Map.entry("035", "{'OCID':{'F':{'R035':1.0}},'Tenderer':{'V':{'R035':0.0}}}"),
      Map.entry("036", "{'OCID':{'F':{'R036':1.0}}}"), Map.entry("038", "{'Buyer':{'B':{'R038':0.5}}}"),
      Map.entry("048", "{'Tenderer':{'F':{'R048':2.0}}}"),
      Map.entry("058", "{'OCID':{'F':{'R058':99.0}},'Tenderer':{'W':{'R058':0.0}}}"));

  @TempDir Path folder;

  @Test void equalsEveryIndicatorPair() throws IOException {
    int pairs = 0;
    for (Path input : inputs("indicators")) {
      String name = name(input);
      assertEquals(Json.parse(beside(input, "expected")), Json.parse(flags(input, settings(name.split("-")))), name);
      pairs++;
    }
    assertEquals(15, pairs);
  }

  @Test void equalsEveryExampleOfThePages() throws IOException {
    Path examples = PAIRS.resolve("docs/examples");
    for (Map.Entry<String, String> shown : SHOWN.entrySet()) {
      Path own = examples.resolve("R/" + shown.getKey() + ".ini");
      Path settings = Files.exists(own) ? own : examples.resolve("settings.ini");
      String found = flags(examples.resolve("R/" + shown.getKey() + ".jsonl"), Files.readAllLines(settings));
      assertEquals(Json.parse(shown.getValue().replace('\'', '"')), Json.parse(found), shown.getKey());
    }
  }

  @Test void equalsEveryCoveragePair() throws IOException {
    int pairs = 0;
    for (Path input : inputs("coverage")) {
      assertEquals(Json.parse(beside(input, "expected")), Json.parse(run("coverage", input.toString())), name(input));
      pairs++;
    }
    assertEquals(35, pairs);
  }

  @Test void equalsEveryPreparedPairToTheByte() throws IOException {
    int pairs = 0;
    for (Path input : inputs("prepare")) {
      Path output = folder.resolve("prepared.jsonl");
      run("prepare", input.toString(), "--settings", input.resolveSibling(name(input) + ".ini").toString(), "--output",
          output.toString(), "--errors", folder.resolve("faults.csv").toString());
      assertEquals(beside(input, "output"), Files.readString(output), name(input));
      pairs++;
    }
    assertEquals(9, pairs);
  }

  @Test void reportsWhatNoSettingRepairs() throws IOException {
    Path faults = folder.resolve("faults.csv");
    run("prepare", PAIRS.resolve("docs/examples/prepare.jsonl").toString(), "--output",
        folder.resolve("prepared.jsonl").toString(), "--errors", faults.toString());
    assertEquals("1,ocds-213czf-1,/bids/details[]/status,0,,not set", Files.readString(faults).strip());
  }

  /** The settings that the name of a pair stands for: a code, then keys and values. */
  private static List<String> settings(String[] name) {
    List<String> lines = new ArrayList<>(List.of("no_price_comparison_procurement_methods = NPC", "[exclusions]",
        "procurement_method_details = EXC", "[" + name[0] + "]"));
    if (name.length == 3) lines.add(name[1] + " = " + name[2].replace('+', '|'));
    if (name.length > 3) {
      lines.add("[" + name[0] + "." + name[1] + "]");
      for (int i = 2; i < name.length; i += 2) lines.add(name[i] + " = " + name[i + 1]);
    }
    return lines;
  }

  private String flags(Path input, List<String> settings) throws IOException {
    Path file = Files.write(folder.resolve("settings.ini"), settings);
    return run("flags", input.toString(), "--settings", file.toString(), "--no-meta");
  }

  private static String run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream quiet = new PrintStream(new ByteArrayOutputStream());
    Commands.run(Commands.ALL, List.of(args), new PrintStream(out, true, StandardCharsets.UTF_8), quiet);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Path> inputs(String kind) throws IOException {
    try (Stream<Path> files = Files.list(PAIRS.resolve("tests/fixtures/" + kind))) {
      List<Path> inputs = files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
      assertTrue(inputs.size() > 1);
      return inputs;
    }
  }

  private static String name(Path input) {
    return input.getFileName().toString().replace(".jsonl", "");
  }

  private static String beside(Path input, String ending) throws IOException {
    return Files.readString(input.resolveSibling(name(input) + "." + ending));
  }
}
