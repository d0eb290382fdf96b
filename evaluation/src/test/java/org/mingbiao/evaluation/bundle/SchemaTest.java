package org.mingbiao.evaluation.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.evaluation.benchmark.Benchmark;
import org.mingbiao.evaluation.benchmark.Coefficient;
import org.mingbiao.evaluation.draw.Candidate;
import org.mingbiao.evaluation.draw.Commitment;
import org.mingbiao.evaluation.draw.DrawPlan;
import org.mingbiao.evaluation.draw.DrawRecord;
import org.mingbiao.evaluation.draw.Exclusion;
import org.mingbiao.evaluation.draw.Quota;
import org.mingbiao.evaluation.draw.Reveal;
import org.mingbiao.evaluation.exact.Json;
import org.mingbiao.evaluation.exact.Rounding;
import org.mingbiao.evaluation.exact.Step;
import org.mingbiao.evaluation.exact.Trim;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.method.AbnormalLow;
import org.mingbiao.evaluation.method.Adjustment;
import org.mingbiao.evaluation.method.Award;
import org.mingbiao.evaluation.method.Judging;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.Packs;
import org.mingbiao.evaluation.method.PolicyDeduction;
import org.mingbiao.evaluation.method.PriceRule;
import org.mingbiao.evaluation.method.Pricing;
import org.mingbiao.evaluation.offer.Bid;
import org.mingbiao.evaluation.offer.BillLine;
import org.mingbiao.evaluation.offer.Correction;
import org.mingbiao.evaluation.offer.Explanation;
import org.mingbiao.evaluation.offer.Rejection;
import org.mingbiao.evaluation.offer.Statement;
import org.mingbiao.evaluation.report.Contest;
import org.mingbiao.evaluation.report.Drawn;
import org.mingbiao.evaluation.report.Example;
import org.mingbiao.evaluation.report.Result;
import org.mingbiao.evaluation.report.Standing;
import org.mingbiao.evaluation.sheet.Committee;
import org.mingbiao.evaluation.sheet.Criterion;
import org.mingbiao.evaluation.sheet.Member;
import org.mingbiao.evaluation.sheet.OutlyingScore;
import org.mingbiao.evaluation.sheet.ScoreRule;
import org.mingbiao.evaluation.sheet.Sheet;

/** The published schemas say what the program reads and writes, no more and no less. */
class SchemaTest {
  private static final Path SPEC = Path.of("..", "docs", "spec");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Map<String, List<Class<? extends Record>>> RECORDS = Map.of(
      "method-pack", List.of(MethodPack.class, Judging.class, Judging.Gate.class, Criterion.class, Criterion.Band.class,
          ScoreRule.class, Trim.class, Trim.Tier.class, Pricing.class, PriceRule.Benchmarked.class,
          PriceRule.LowestOverPrice.class, PriceRule.LowestWins.class, Benchmark.Mean.class, Benchmark.TwoSource.class,
          Benchmark.Abc.class, Coefficient.class, Adjustment.class, PolicyDeduction.class, AbnormalLow.class,
          Award.class, Rounding.class),
      "evaluation-contest", List.of(Contest.class, Committee.class, Member.class, Bid.class, Statement.class,
          BillLine.class, Rejection.class, Explanation.class, Sheet.class, Drawn.class),
      "evaluation-result", List.of(Result.class, Standing.class, Correction.Applied.class, AbnormalLow.Hit.class,
          OutlyingScore.class, Breach.class, Step.class),
      "draw", List.of(DrawRecord.class, DrawPlan.class, Candidate.class, Exclusion.class, Quota.class, Commitment.class,
          Reveal.class),
      "evaluation-bundle", List.of(Bundle.class));

  static List<String> shipped() {
    return Packs.IDS;
  }

  @ParameterizedTest @MethodSource("shipped")
  void describesEveryShippedMethodAsShippedAndAsWritten(String id) {
    assertValid("method-1", Packs.text(id));
    assertValid("method-1", Json.pretty(Packs.pack(id)));
  }

  @Test void describesTheExampleAndWhatComesOfIt() throws IOException {
    assertValid("contest-1", Files.readString(Example.BIDS));
    assertValid("draw-1", Files.readString(SPEC.resolve("examples/draw.json")));
    Bundle bundle = Bundle.of(Example.METHOD, Example.contest());
    assertValid("result-1", Json.pretty(bundle.result()));
    assertValid("bundle-1", new String(bundle.bytes(), StandardCharsets.UTF_8));
  }

  @Test void refusesAPriceThatIsANumber() throws IOException {
    String bids = Files.readString(Example.BIDS).replace("\"47850000.00\"", "47850000.00");
    assertFalse(schema("contest-1").validate(MAPPER.readTree(bids)).isEmpty());
  }

  @Test void namesTheFieldsOfEveryRecordAndNoOther() throws IOException {
    for (var file : RECORDS.entrySet()) {
      JsonNode defs = MAPPER.readTree(Files.readString(SPEC.resolve(file.getKey() + ".schema.json"))).get("$defs");
      Set<String> described = new TreeSet<>();
      defs.fieldNames().forEachRemaining(name -> described.add(name));
      described.removeIf(name -> Character.isLowerCase(name.charAt(0)));
      assertEquals(file.getValue().stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new)),
          described);
      for (Class<? extends Record> type : file.getValue())
        assertEquals(fields(type), properties(defs, type), type.getName());
    }
  }

  private static Set<String> fields(Class<? extends Record> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> properties(JsonNode defs, Class<? extends Record> type) {
    Set<String> properties = new TreeSet<>();
    defs.get(type.getSimpleName()).get("properties").fieldNames().forEachRemaining(properties::add);
    boolean kindIsField = type == Adjustment.class;
    if (!kindIsField) properties.remove("kind");
    return properties;
  }

  private static void assertValid(String schema, String json) {
    try {
      assertEquals(Set.of(), schema(schema).validate(MAPPER.readTree(json)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static JsonSchema schema(String name) throws IOException {
    Map<String, String> texts = new java.util.HashMap<>();
    try (Stream<Path> files = Files.list(SPEC)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".schema.json")).toList()) {
        String text = Files.readString(file);
        texts.put(MAPPER.readTree(text).get("$id").asText(), text);
      }
    }
    JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
        SpecVersion.VersionFlag.V202012, builder -> builder.schemaLoaders(loaders -> loaders.schemas(texts)));
    return factory.getSchema(SchemaLocation.of("https://mingbiao.org/schemas/" + name + ".json"));
  }
}
