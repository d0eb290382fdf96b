package org.mingbiao.evaluation.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.law.World;
import org.mingbiao.evaluation.sheet.Sheet;

class IsolationTest {
  private static final String SECRET = "5a".repeat(32);
  private static final String SEED = "mingbiao.org/log\n100\nroot\n";
  private static final List<String> BIDDERS = List.of("甲公司", "乙公司", "丙公司", "丁公司");
  private static final RoomPolicy STRICT = RoomPolicy.strict(World.GOVERNMENT);

  @Test void labelsEveryBidderOnce() {
    BlindLabels labels = BlindLabels.of("T", SECRET, SEED, BIDDERS);
    assertEquals(List.of("01", "02", "03", "04"), List.copyOf(labels.labels().keySet()));
    assertEquals(new HashSet<>(BIDDERS), new HashSet<>(labels.labels().values()));
    for (String bidder : BIDDERS) assertEquals(bidder, labels.labels().get(labels.label(bidder)));
  }

  @Test void confirmsLabelsWithTheSecretAndNoOther() {
    BlindLabels labels = BlindLabels.of("T", SECRET, SEED, BIDDERS);
    assertTrue(labels.confirmedBy(SECRET, List.of("丁公司", "丙公司", "乙公司", "甲公司")));
    assertFalse(labels.confirmedBy("5b".repeat(32), BIDDERS));
    assertFalse(labels.confirmedBy(SECRET, BIDDERS.subList(0, 3)));
    var swapped = new BlindLabels("T", labels.commitment(), SEED, Map.of("01", labels.labels().get("02"),
        "02", labels.labels().get("01"), "03", labels.labels().get("03"), "04", labels.labels().get("04")));
    assertFalse(swapped.confirmedBy(SECRET, BIDDERS));
  }

  @Test void givesOtherLabelsForAnotherSeed() {
    Set<List<String>> orders = new HashSet<>();
    IntStream.range(0, 200).forEach(i -> orders.add(List.copyOf(BlindLabels.of("T", SECRET, SEED + i, BIDDERS).labels()
        .values())));
    assertEquals(24, orders.size());
  }

  @Test void commitsToTheLotAndTheSecret() {
    assertNotEquals(BlindLabels.commitment("T", SECRET), BlindLabels.commitment("U", SECRET));
    assertNotEquals(BlindLabels.commitment("T", SECRET), BlindLabels.commitment("T", "5b".repeat(32)));
  }

  @Test void refusesAWeakSecretAndADoubledBidder() {
    assertThrows(BreachException.class, () -> BlindLabels.of("T", "5a".repeat(31), SEED, BIDDERS));
    assertThrows(BreachException.class, () -> BlindLabels.of("T", SECRET, SEED, List.of("甲", "甲")));
  }

  @Test void opensSheetsWithTheirSecretOnly() {
    SealedSheets sealed = SealedSheets.seal("T", "M1", sheets("M1", "8.5"), SECRET);
    assertEquals(sheets("M1", "8.5"), sealed.open(SECRET));
    assertThrows(BreachException.class, () -> sealed.open("5b".repeat(32)));
    assertThrows(BreachException.class, () -> sealed.open("short"));
  }

  @Test void showsNothingOfASheetThatIsHandedIn() {
    SealedSheets sealed = SealedSheets.seal("T", "M1", sheets("M1", "8.5"), SECRET);
    assertFalse(sealed.toString().contains("8.5"));
    assertNotEquals(sealed.digest(), SealedSheets.seal("T", "M1", sheets("M1", "8.5"), "5b".repeat(32)).digest());
  }

  @Test void findsSheetsThatWereExchangedAfterHandingIn() {
    SealedSheets sealed = SealedSheets.seal("T", "M1", sheets("M1", "8.5"), SECRET);
    SealedSheets other = SealedSheets.seal("T", "M1", sheets("M1", "9.5"), SECRET);
    assertThrows(BreachException.class, () -> new SealedSheets("M1", "T", sealed.digest(), other.box()).open(SECRET));
    assertThrows(BreachException.class, () -> new SealedSheets("M2", "T", sealed.digest(), sealed.box()).open(SECRET));
    assertThrows(BreachException.class, () -> new SealedSheets("M1", "U", sealed.digest(), sealed.box()).open(SECRET));
  }

  @Test void sealsNoOtherMembersSheets() {
    assertThrows(BreachException.class, () -> SealedSheets.seal("T", "M1", sheets("M2", "8.5"), SECRET));
  }

  @ParameterizedTest @EnumSource(Viewer.class)
  void showsNobodyAnotherMembersSheetBeforeAllAreIn(Viewer viewer) {
    for (RoomPolicy policy : List.of(STRICT, new RoomPolicy(World.ENGINEERING, false, false, true, true, false, false)))
      for (Phase phase : List.of(Phase.CHECK_IN, Phase.SCORING)) {
        assertFalse(policy.allows(viewer, Sight.OTHER_SHEET, phase));
        assertFalse(policy.allows(viewer, Sight.TOTALS, phase));
        assertFalse(policy.allows(viewer, Sight.DEVIATIONS, phase));
      }
  }

  @ParameterizedTest @EnumSource(Sight.class)
  void showsTheAdministratorNothing(Sight sight) {
    for (Phase phase : Phase.values())
      assertFalse(STRICT.allows(Viewer.ADMINISTRATOR, sight, phase), sight + " in " + phase);
  }

  @ParameterizedTest @EnumSource(Viewer.class)
  void showsNoPriceBeforeTheTechnicalScoresAreLocked(Viewer viewer) {
    assertFalse(STRICT.allows(viewer, Sight.PRICES, Phase.SCORING));
    assertEquals(viewer != Viewer.ADMINISTRATOR, STRICT.allows(viewer, Sight.PRICES, Phase.LOCKED));
  }

  @ParameterizedTest @CsvSource({"MEMBER, SCORING, false", "MEMBER, LOCKED, true", "LEADER, SCORING, false",
      "SUPERVISOR, SCORING, true"})
  void hidesBiddersNamesFromMembersUntilTheScoresAreLocked(Viewer viewer, Phase phase, boolean seen) {
    assertEquals(seen, STRICT.allows(viewer, Sight.BIDDER_NAMES, phase));
  }

  @ParameterizedTest
  @CsvSource({"GOVERNMENT, BIDDER, SIGNED, false", "GOVERNMENT, BIDDER, PUBLISHED, true",
      "ENGINEERING, BIDDER, PUBLISHED, false",
      "ENGINEERING, TENDERER, SIGNED, false", "ENGINEERING, TENDERER, PUBLISHED, true",
          "GOVERNMENT, MEMBER, SCORING, false", "GOVERNMENT, AGENCY, SIGNED, false"})
  void keepsMembersNamesSecretAsLongAsTheLawSays(World world, Viewer viewer, Phase phase, boolean seen) {
    assertEquals(seen, RoomPolicy.strict(world).allows(viewer, Sight.MEMBER_NAMES, phase));
  }

  @ParameterizedTest @CsvSource({"true, SUPERVISOR, true", "false, SUPERVISOR, false", "true, BIDDER, false",
      "true, TENDERER, false"})
  void showsTheRoomsLiveToTheSupervisorOnly(boolean live, Viewer viewer, boolean seen) {
    assertEquals(seen, new RoomPolicy(World.GOVERNMENT, true, true, live, true, true, true)
        .allows(viewer, Sight.LIVE_PICTURE, Phase.SCORING));
  }

  @ParameterizedTest @CsvSource({"true, BIDDER, PUBLISHED, true", "true, BIDDER, SIGNED, false",
      "false, BIDDER, PUBLISHED, false", "false, SUPERVISOR, SIGNED, true"})
  void playsTheRoomsBackToPartiesAfterPublicationWhereThePolicySaysSo(boolean playback, Viewer viewer, Phase phase,
      boolean seen) {
    assertEquals(seen, new RoomPolicy(World.GOVERNMENT, true, true, true, playback, true, true)
        .allows(viewer, Sight.PLAYBACK, phase));
  }

  @Test void showsMembersEachOthersNamesWhereTheySitTogether() {
    var together = new RoomPolicy(World.GOVERNMENT, true, false, true, true, true, true);
    assertTrue(together.allows(Viewer.MEMBER, Sight.MEMBER_NAMES, Phase.SCORING));
    assertFalse(together.allows(Viewer.AGENCY, Sight.MEMBER_NAMES, Phase.SCORING));
  }

  @Test void hidesNothingAgainThatWasSeen() {
    for (Viewer viewer : Viewer.values())
      for (Sight sight : Sight.values()) {
        if (sight == Sight.LIVE_PICTURE) continue;
        Set<Boolean> seen = new TreeSet<>();
        for (Phase phase : Phase.values()) {
          boolean now = STRICT.allows(viewer, sight, phase);
          assertFalse(seen.contains(true) && !now, viewer + " " + sight + " " + phase);
          seen.add(now);
        }
      }
  }

  private static List<Sheet> sheets(String member, String score) {
    return List.of(new Sheet(member, "01", Map.of("T1", new BigDecimal(score)), null));
  }
}
