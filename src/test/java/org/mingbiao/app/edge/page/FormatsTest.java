package org.mingbiao.app.edge.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a running application, because the words come from the bundles. */
@QuarkusTest
class FormatsTest {
  private static final Instant DEADLINE = Instant.parse("2026-12-16T01:30:00Z");

  @Test void writesAMomentInBeijingTimeWithItsWeekday() {
    assertEquals("2026-12-16 09:30 周三", Formats.moment(DEADLINE, "zh-CN"));
    assertEquals("2026-12-16 09:30 Wed", Formats.moment(DEADLINE, "en"));
    assertEquals("2026-12-16 周三", Formats.day(LocalDate.of(2026, 12, 16), "zh-CN"));
  }

  @ParameterizedTest @CsvSource({"2026-12-12T21:30:00Z,还有 3 天 4 小时", "2026-12-15T23:29:00Z,还有 2 小时 1 分", "2026-12-16T01:29:00Z,还有 1 分钟",
      "2026-12-16T01:29:01Z,还有 不到 1 分钟", "2026-12-16T01:32:00Z,已过 2 分钟"})
  void saysHowFarAwayAMomentIs(Instant now, String words) {
    assertEquals(words, Formats.distance(DEADLINE, Clock.fixed(now, ZoneOffset.UTC), "zh-CN"));
  }

  @ParameterizedTest @CsvSource(delimiter = '|', value = {"47850000|4,785 万元|CNY 47.85 million", "3954000000|39.54 亿元|CNY 3.95 billion",
      "9999.99|9,999.99 元|CNY 9,999.99", "10000|1 万元|CNY 10,000", "99999999|10,000 万元|CNY 100 million", "100000000|1 亿元|CNY 100 million"})
  void speaksOfMoneyInItsUnit(BigDecimal yuan, String chinese, String english) {
    assertEquals(chinese, Formats.spoken(yuan, "zh-CN"));
    assertEquals(english, Formats.spoken(yuan, "en"));
  }

  @ParameterizedTest @CsvSource(delimiter = '|', value = {"47850000|47,850,000.00", "1005.5|1,005.50", "0.075|0.08", "-1234.5|-1,234.50"})
  void groupsYuanToTwoPlaces(BigDecimal yuan, String grouped) {
    assertEquals(grouped, Formats.grouped(yuan));
  }
}
