package org.mingbiao.shared.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.shared.refusal.RefusedException;

class RegionCodeTest {
  @ParameterizedTest
  @CsvSource({"100000, NATION, ", "330000, PROVINCE, 100000", "330200, CITY, 330000", "330212, DISTRICT, 330200",
      "330212004, TOWN, 330212", "330212004201, VILLAGE, 330212004"})
  void knowsItsLevelAndWhatContainsIt(String code, Level level, String above) {
    assertEquals(level, new RegionCode(code).level());
    assertEquals(above, new RegionCode(code).above().map(RegionCode::text).orElse(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"33021", "3302120", "3302120042", "33021200420", "030212", "33021a", ""})
  void refusesWhatIsNoCode(String code) {
    assertEquals("region", assertThrows(RefusedException.class, () -> new RegionCode(code)).field);
  }

  @Test
  void liesWithinItselfAndWhatIsAboveIt() {
    RegionCode village = new RegionCode("330212004201");
    assertTrue(village.within(village));
    assertTrue(village.within(new RegionCode("330212")));
    assertTrue(village.within(RegionCode.NATION));
    assertFalse(village.within(new RegionCode("330213")));
    assertFalse(new RegionCode("330212").within(village));
  }

  @Test
  void aRegionTakesLevelAndPlaceFromItsCode() {
    Region town = Region.of(new RegionCode("330212004"), " 某镇 ");
    assertEquals("某镇", town.name);
    assertEquals(Level.TOWN, town.level);
    assertEquals("330212", town.above);
  }
}
