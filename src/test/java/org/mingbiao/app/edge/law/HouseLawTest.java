package org.mingbiao.app.edge.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.app.edge.law.HouseLaw.Choices;
import org.mingbiao.shared.region.Level;
import org.mingbiao.shared.region.RegionCode;
import org.mingbiao.shared.region.Threshold;

class HouseLawTest {
  private static final RegionCode DISTRICT = new RegionCode("330212");
  @TempDir Path folder;

  private static Choices choices(Map<String, String> settings) {
    return new SmallRyeConfigBuilder().withMapping(Choices.class).withDefaultValues(settings).build().getConfigMapping(Choices.class);
  }

  private static Optional<BigDecimal> sum(Choices choices, String day) {
    var question = new Threshold.Question("S02", Threshold.Bought.GOODS, Level.DISTRICT, DISTRICT, LocalDate.parse(day));
    return new HouseLaw().thresholds(choices).find(question).map(Threshold::amount);
  }

  @Test void readsTheSumsOfTheInstallationsOwnRegionFromTheirFirstDayOn() throws Exception {
    Path file = Files.writeString(folder.resolve("sums.json"), """
        [{"rule": "S02", "bought": "GOODS", "region": "330200", "amount": 4000000, "from": "2026-03-02", "article": "某市目录"}]
        """);
    Choices told = choices(Map.of("mingbiao.law.thresholds", file.toString()));
    assertEquals(Optional.empty(), sum(told, "2026-03-01"));
    assertEquals(Optional.of(new BigDecimal("4000000")), sum(told, "2026-03-02"));
  }

  @Test void knowsNoSumOfARegionThatNobodyTold() {
    assertEquals(Optional.empty(), sum(choices(Map.of()), "2026-03-02"));
  }

  @Test void doesNotStartWithoutTheFileThatIsNamed() {
    Choices told = choices(Map.of("mingbiao.law.thresholds", folder.resolve("none.json").toString()));
    assertThrows(UncheckedIOException.class, () -> new HouseLaw().thresholds(told));
  }
}
