package org.mingbiao.shared.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.region.Threshold.Bought.CONSULTING;
import static org.mingbiao.shared.region.Threshold.Bought.GOODS;
import static org.mingbiao.shared.region.Threshold.Bought.WORKS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.shared.region.Threshold.Bought;
import org.mingbiao.shared.region.Threshold.Question;

class ThresholdsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final RegionCode TOWN = new RegionCode("330212004");
  private static final Thresholds NATIONAL = Thresholds.national();

  @ParameterizedTest
  @CsvSource({"WORKS, 3999999.99, false", "WORKS, 4000000, true", "GOODS, 1999999.99, false", "GOODS, 2000000, true",
      "CONSULTING, 999999.99, false", "CONSULTING, 1000000, true"})
  void aProjectThatReachesTheSumMustBeTendered(Bought bought, BigDecimal amount, boolean reached) {
    assertEquals(reached, NATIONAL.reached(mustTender(bought, DAY), amount));
  }

  @ParameterizedTest
  @CsvSource({"2018-05-31, 2000000", "2018-06-01, 4000000"})
  void theSumIsThatOfTheDay(LocalDate day, BigDecimal amount) {
    assertEquals(amount, NATIONAL.find(mustTender(WORKS, day)).orElseThrow().amount());
  }

  @Test
  void saysNothingWhereNoRegionHasALine() {
    assertTrue(NATIONAL.find(new Question("S02", GOODS, Level.DISTRICT, TOWN, DAY)).isEmpty());
    assertFalse(NATIONAL.reached(new Question("S02", GOODS, Level.DISTRICT, TOWN, DAY), BigDecimal.TEN.pow(9)));
  }

  @Test
  void theNearestRegionAnswersBeforeTheOnesAboveIt() throws IOException {
    Thresholds local = NATIONAL.with(lines("""
        [{"rule": "S01", "bought": "WORKS", "region": "330212", "amount": 6, "article": "a", "from": "2019-01-01"},
         {"rule": "S01", "bought": "WORKS", "region": "330200", "amount": 7, "article": "b", "from": "2019-01-01"}]
        """));
    assertEquals("a", local.find(mustTender(WORKS, DAY)).orElseThrow().article());
    assertEquals("《必须招标的工程项目规定》第五条", local.find(mustTender(CONSULTING, DAY)).orElseThrow().article());
  }

  @Test
  void aLineForTheBudgetLevelGoesBeforeOneForAny() throws IOException {
    Thresholds local = lines("""
        [{"rule": "S02", "bought": "GOODS", "region": "330000", "amount": 1, "article": "any", "from": "2019-01-01"},
         {"rule": "S02", "bought": "GOODS", "level": "DISTRICT", "region": "330000", "amount": 2, "article": "district",
          "from": "2019-01-01"}]""");
    assertEquals("district", local.find(new Question("S02", GOODS, Level.DISTRICT, TOWN, DAY)).orElseThrow().article());
    assertEquals("any", local.find(new Question("S02", GOODS, Level.CITY, TOWN, DAY)).orElseThrow().article());
  }

  private static Question mustTender(Bought bought, LocalDate day) {
    return new Question("S01", bought, Level.DISTRICT, TOWN, day);
  }

  private static Thresholds lines(String json) throws IOException {
    return Thresholds.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
