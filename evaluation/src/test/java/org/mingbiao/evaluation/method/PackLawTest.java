package org.mingbiao.evaluation.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;

class PackLawTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final String GOODS = "government-scoring-goods";
  private static final String WORKS = "engineering-comprehensive";

  static List<String> shipped() {
    return Packs.IDS;
  }

  @ParameterizedTest @MethodSource("shipped")
  void shipsOnlyLawfulPacks(String id) {
    MethodPack pack = Packs.pack(id);
    assertEquals(List.of(), PackLaw.breaches(pack, DAY));
    assertEquals(id, pack.id());
  }

  @ParameterizedTest @MethodSource("shipped")
  void writesAPackAsItReadsIt(String id) {
    MethodPack pack = Packs.pack(id);
    String written = org.mingbiao.evaluation.exact.Json.pretty(pack);
    assertEquals(pack, MethodPack.read(written));
    assertEquals(pack.digest(), MethodPack.read(written).digest());
  }

  @ParameterizedTest
  @CsvSource({"GOODS, 30, true", "GOODS, 29.99, false", "SERVICES, 10, true", "SERVICES, 9.99, false"})
  void holdsTheWeightOfAGovernmentPriceAgainstItsLeast(String subject, String points, boolean lawful) {
    String rest = new java.math.BigDecimal("100").subtract(new java.math.BigDecimal(points)).toPlainString();
    String json = Packs.text(GOODS).replace("[\"GOODS\"]", "[\"" + subject + "\"]")
        .replace("\"points\": \"40\"", "\"points\": \"" + points + "\"")
        .replaceAll("(?s)\"criteria\": \\[.*?\\n    \\],", "\"criteria\": [" + criterion("TECHNICAL", rest) + "],");
    expect(lawful, json, "F14", "87号令第五十五条");
  }

  @ParameterizedTest
  @CsvSource({"GOODS, 30, true", "GOODS, 29, false", "GOODS, 60, true", "GOODS, 61, false", "SERVICES, 30, true",
      "SERVICES, 31, false", "SERVICES, 10, true", "SERVICES, 9, false"})
  void holdsTheWeightOfAConsultationPriceBetweenItsBounds(String subject, int points, boolean lawful) {
    String json = Packs.text(GOODS).replace("GOVERNMENT_SCORING", "CONSULTATION")
        .replace("[\"GOODS\"]", "[\"" + subject + "\"]").replace("\"points\": \"40\"", "\"points\": \"" + points + "\"")
        .replaceAll("(?s)\"criteria\": \\[.*?\\n    \\],",
            "\"criteria\": [" + criterion("TECHNICAL", String.valueOf(100 - points)) + "],");
    expect(lawful, json, "F14", "财库〔2014〕214号第二十四条");
  }

  @Test void refusesAGovernmentFormulaWithABenchmark() {
    expect(false, withTrim(""), "F14", "87号令第五十五条");
    assertEquals(1, PackLaw.breaches(MethodPack.read(withTrim("")), DAY).size());
  }

  @Test void refusesToDropPricesInGovernmentProcurement() {
    List<Breach> breaches = PackLaw.breaches(
        MethodPack.read(withTrim("\"trim\": {\"tiers\": [{\"from\": 5, \"high\": 1, \"low\": 1}]}")), DAY);
    assertTrue(breaches.stream().anyMatch(each -> each.field().endsWith("trim")), breaches.toString());
  }

  private static String withTrim(String trim) {
    String benchmark = "{\"kind\": \"MEAN\"" + (trim.isEmpty() ? "" : ", " + trim) + "}";
    return Packs.text(GOODS).replace("{\"kind\": \"LOWEST_OVER_PRICE\", \"points\": \"40\"}",
        "{\"kind\": \"BENCHMARKED\", \"points\": \"40\", \"perPercentAbove\": \"1\", \"perPercentBelow\": \"1\","
            + " \"benchmark\": " + benchmark + "}");
  }

  @ParameterizedTest
  @CsvSource({WORKS + ", 《招标投标法实施条例》第二十七条", GOODS + ", 87号令第十二条"})
  void refusesAMinimumPrice(String id, String article) {
    String json = Packs.text(id).replace("\"frozenAfter\"", "\"minimum\": \"1\", \"frozenAfter\"");
    expect(false, json, "F16", article);
  }

  @Test void refusesToFreezeAGovernmentBenchmark() {
    expect(false, Packs.text(GOODS).replace("\"LATER\"", "\"PRELIMINARY\""), "FROZEN", "87号令第五十五条");
  }

  @Test void refusesPointsForAQualification() {
    String json = Packs.text(GOODS).replaceFirst("\"part\": \"COMMERCIAL\"", "\"part\": \"QUALIFICATION\"");
    expect(false, json, "F14", "87号令第五十五条");
  }

  @Test void refusesPointsThatDoNotMakeAHundred() {
    expect(false, Packs.text(GOODS).replace("\"max\": \"25\"", "\"max\": \"24\""), "WEIGHTS", "87号令第五十五条");
  }

  @ParameterizedTest
  @CsvSource({"0.10, 0.04, true", "0.20, 0.06, true", "0.09, 0.04, false", "0.21, 0.06, false", "0.10, 0.03, false",
      "0.10, 0.07, false"})
  void holdsTheDeductionBetweenItsBounds(String whole, String share, boolean lawful) {
    String json = Packs.text(GOODS)
        .replace("{\"whole\": \"0.10\", \"share\": \"0.04\"}", "{\"whole\": \"" + whole + "\", \"share\": \"" + share
            + "\"}");
    expect(lawful, json, "DEDUCTION", "财库〔2022〕19号");
  }

  @Test void judgesADeductionByTheLawOfTheDay() {
    MethodPack pack = MethodPack.read(Packs.text(GOODS).replace("\"2026-02-01\"", "\"2021-01-01\"")
        .replace("{\"whole\": \"0.10\", \"share\": \"0.04\"}", "{\"whole\": \"0.06\", \"share\": \"0.02\"}"));
    assertEquals(List.of(), PackLaw.breaches(pack, LocalDate.of(2022, 6, 30)));
    assertEquals(2, PackLaw.breaches(pack, LocalDate.of(2022, 7, 1)).size());
  }

  @Test void refusesADeductionInEngineering() {
    String json = Packs.text(WORKS).replace("\"frozenAfter\"", "\"deduction\": {\"whole\": \"0.10\"}, \"frozenAfter\"");
    expect(false, json, "DEDUCTION", "财库〔2020〕46号第二条");
  }

  @ParameterizedTest
  @CsvSource({"ofMean, 0.50, true", "ofMean, 0.49, false", "ofMean, 0.65, true", "ofMean, 0.66, false",
      "ofSecondLowest, 0.49, false", "ofSecondLowest, 0.65, true", "ofSecondLowest, 0.66, false",
      "ofCeiling, 0.45, true", "ofCeiling, 0.44, false", "ofCeiling, 0.65, true", "ofCeiling, 0.66, false"})
  void holdsTheLinesOfAbnormalLownessBetweenTheirBounds(String line, String rate, boolean lawful) {
    String json = Packs.text(GOODS).replaceFirst("\"" + line + "\": \"[0-9.]+\"", "\"" + line + "\": \"" + rate + "\"");
    expect(lawful, json, "LOW_LINES", "87号令第六十条, 财库〔2026〕2号");
  }

  @ParameterizedTest @CsvSource({"30, true", "29, false"})
  void asksForHalfAnHourToExplain(int minutes, boolean lawful) {
    String json = Packs.text(GOODS).replace("\"explainMinutes\": 30", "\"explainMinutes\": " + minutes);
    expect(lawful, json, "LOW_LINES", "87号令第六十条, 财库〔2026〕2号");
  }

  @Test void asksForLinesOfAbnormalLownessFromTheDayTheyAreLaw() {
    MethodPack pack = MethodPack.read(Packs.text(GOODS).replace("\"2026-02-01\"", "\"2022-07-01\"")
        .replaceFirst(",\\s*\"abnormalLow\": \\{[^}]*}", ""));
    assertEquals(List.of(), PackLaw.breaches(pack, LocalDate.of(2026, 1, 31)));
    assertEquals("LOW_LINES", PackLaw.breaches(pack, LocalDate.of(2026, 2, 1)).get(0).rule());
  }

  @Test void refusesAnyOtherAdjustmentOfAGovernmentLowestPrice() {
    String json = Packs.text("government-lowest-price").replace("\"frozenAfter\"",
        "\"adjustments\": [{\"id\": \"x\", \"title\": \"x\", \"kind\": \"AMOUNT\"}], \"frozenAfter\"");
    expect(false, json, "ADJUSTMENT", "87号令第五十四条");
  }

  @Test void putsTheLowerPriceFirstBetweenEqualPointsInGovernmentProcurement() {
    String json = Packs.text(GOODS).replace("[\"LOWER_PRICE\", \"HIGHER_TECHNICAL\", \"DRAW\"]",
        "[\"HIGHER_TECHNICAL\"]");
    expect(false, json, "C17", "87号令第五十七条");
  }

  @Test void letsNoDrawChooseAWinnerInEngineering() {
    String json = Packs.text(WORKS).replace("\"TENDERER\"", "\"DRAW\"");
    expect(false, json, "F12", "发改法规规〔2022〕1117号(二)");
  }

  @ParameterizedTest @CsvSource({"3, true", "4, false"})
  void recommendsAtMostThreeInEngineering(int candidates, boolean lawful) {
    String json = Packs.text(WORKS).replace("\"candidates\": 3", "\"candidates\": " + candidates);
    expect(lawful, json, "C12", "《招标投标法实施条例》第五十三条");
  }

  @Test void ranksCandidatesInGovernmentProcurement() {
    expect(false, Packs.text(GOODS).replace("\"ranked\": true", "\"ranked\": false"), "C12", "87号令第五十七条");
  }

  @Test void keepsTheTwoWorldsApart() {
    expect(false, Packs.text(WORKS).replace("\"ENGINEERING\"", "\"GOVERNMENT\""), "WORLD",
        "《政府采购法》第四条, 《招标投标法实施条例》第八十三条");
    expect(false, Packs.text("government-lowest-price").replace("\"GOODS\", \"SERVICES\"", "\"WORKS\""), "WORLD",
        "《政府采购法》第四条");
  }

  @Test void inquiresForGoodsOnly() {
    String inquiry = Packs.text("government-lowest-price").replace("GOVERNMENT_LOWEST_PRICE", "INQUIRY");
    expect(false, inquiry, "INQUIRY", "《政府采购法》第三十二条");
    expect(true, inquiry.replace("\"GOODS\", \"SERVICES\"", "\"GOODS\""), "", "");
  }

  @ParameterizedTest @CsvSource({"0.20, true", "0.19, false"})
  void sendsAFifthOfAFrameworkHome(String eliminate, boolean lawful) {
    String json = Packs.text("government-lowest-price").replace("GOVERNMENT_LOWEST_PRICE", "FRAMEWORK_STAGE_ONE")
        .replace("\"candidates\": 3", "\"eliminate\": \"" + eliminate + "\"");
    expect(lawful, json, "FRAMEWORK", "财政部令第110号");
  }

  @Test void isInForceOnItsFirstAndItsLastDayOnly() {
    MethodPack pack = MethodPack.read(Packs.text(WORKS)
        .replace("\"from\": \"2013-05-01\"", "\"from\": \"2020-01-01\", \"to\": \"2020-12-31\""));
    assertTrue(pack.inForce(LocalDate.of(2020, 1, 1)) && pack.inForce(LocalDate.of(2020, 12, 31)));
    assertEquals("IN_FORCE", PackLaw.breaches(pack, LocalDate.of(2019, 12, 31)).get(0).rule());
    assertEquals("IN_FORCE", PackLaw.breaches(pack, LocalDate.of(2021, 1, 1)).get(0).rule());
  }

  @Test void refusesPointsThatDecideNothing() {
    String json = Packs.text("town-small-works").replace("\"price\": {",
        "\"judging\": {\"criteria\": [" + criterion("TECHNICAL", "10") + "]}, \"price\": {");
    expect(false, json, Breach.FORMAT, "docs/spec");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"max\": \"0\"", "\"max\": \"-1\"", "\"max\": 8", "\"max\": \"8\", \"maxx\": \"8\""})
  void readsNoCriterionWithoutARange(String max) {
    String json = Packs.text(WORKS).replaceFirst("\"max\": \"8\"", max);
    assertThrows(BreachException.class, () -> MethodPack.read(json));
  }

  private static String criterion(String part, String max) {
    return "{\"id\": \"X\", \"title\": \"x\", \"part\": \"" + part + "\", \"scoring\": \"SUBJECTIVE\", \"max\": \""
        + max + "\"}";
  }

  private static void expect(boolean lawful, String json, String rule, String article) {
    List<Breach> breaches = PackLaw.breaches(MethodPack.read(json), DAY);
    if (lawful) assertEquals(List.of(), breaches);
    else assertTrue(breaches.stream().anyMatch(each -> each.rule().equals(rule) && each.article().equals(article)),
        breaches.toString());
  }
}
