package org.mingbiao.evaluation.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.Packs;
import org.mingbiao.evaluation.sheet.Committee;
import org.mingbiao.evaluation.sheet.Member;
import org.mingbiao.evaluation.sheet.Member.Role;
import org.mingbiao.evaluation.sheet.Sheet;
import org.mingbiao.evaluation.signing.ScoreChange.Ground;
import org.mingbiao.evaluation.signing.Signature.Act;

class SigningTest {
  private static final MethodPack PACK = Packs.pack("government-scoring-goods");
  private static final Committee THREE = new Committee(List.of(
      new Member("M1", Role.EXPERT, true, null), new Member("M2", Role.EXPERT, false, null),
      new Member("M3", Role.EXPERT, false, null), new Member("M0", Role.EXPERT, false, "M3")));

  @Test void isFinishedWhenEveryoneHasSignedOrDissentedOrIsRecorded() {
    var signatures = new Signatures(List.of(new Signature("M1", Act.SIGNED, null),
        new Signature("M2", Act.DISSENTED, "得分依据不足"), new Signature("M3", Act.REFUSED, null)));
    assertEquals(List.of(), signatures.breaches(THREE));
  }

  @Test void isNotFinishedWhileOneOwesASignature() {
    assertEquals(1, new Signatures(List.of(new Signature("M1", Act.SIGNED, null),
        new Signature("M2", Act.SIGNED, null))).breaches(THREE).size());
  }

  @Test void asksForADissentInWriting() {
    var signatures = new Signatures(List.of(new Signature("M1", Act.SIGNED, null),
        new Signature("M2", Act.DISSENTED, " "), new Signature("M3", Act.SIGNED, null)));
    assertEquals("signatures.M2", signatures.breaches(THREE).get(0).field());
  }

  @Test void takesNoSignatureOfAReplacedMemberNorASecondOne() {
    var signatures = new Signatures(List.of(new Signature("M1", Act.SIGNED, null),
        new Signature("M1", Act.SIGNED, null),
        new Signature("M2", Act.SIGNED, null), new Signature("M3", Act.SIGNED, null),
            new Signature("M0", Act.SIGNED, null)));
    assertEquals(2, signatures.breaches(THREE).size());
  }

  @Test void countsAsAgreeingWhoRefusesWithoutAReason() {
    assertTrue(new Signature("M1", Act.REFUSED, null).agrees());
    assertFalse(new Signature("M1", Act.REFUSED, "x").agrees());
    assertFalse(new Signature("M1", Act.DISSENTED, "x").agrees());
  }

  @ParameterizedTest @CsvSource({"1, false", "2, true"})
  void grantsMoreTimeWhenMoreThanAThirdAsk(int asking, boolean granted) {
    assertEquals(granted, THREE.grantsMoreTime(java.util.Set.copyOf(List.of("M1", "M2").subList(0, asking))));
    assertFalse(THREE.grantsMoreTime(java.util.Set.of("M1", "M0")));
  }

  @Test void changesAScoreThatWasOutsideItsRange() {
    assertLawful(true, change("T3", "10.5", "10", Ground.OUT_OF_RANGE), "M1", "T3", "10.5");
    assertLawful(false, change("T3", "10", "9", Ground.OUT_OF_RANGE), "M1", "T3", "10");
  }

  @Test void changesAFactOnWhichMembersDiffered() {
    assertLawful(true, change("B1", "8", "10", Ground.FACTS_DIFFER), "M1", "B1", "8");
    assertLawful(false, change("B1", "10", "8", Ground.FACTS_DIFFER), "M1", "B1", "10");
    assertLawful(false, change("T3", "7", "6", Ground.FACTS_DIFFER), "M1", "T3", "7");
  }

  @Test void changesAScoreFarFromTheOthers() {
    assertLawful(true, change("T3", "1.9", "5", Ground.OUTLYING), "M1", "T3", "1.9");
    assertLawful(false, change("T3", "2", "5", Ground.OUTLYING), "M1", "T3", "2");
  }

  @Test void changesNoMembersScoreForAnErrorInASum() {
    assertLawful(false, change("T3", "6", "5", Ground.SUM_ERROR), "M1", "T3", "6");
  }

  @Test void findsAChangeThatNobodySpokeOf() {
    List<Breach> breaches = ScoreChanges.breaches(PACK, sheets("M1", "T3", "6"), sheets("M1", "T3", "9"), List.of());
    assertEquals("sheets.M1.A.T3", breaches.get(0).field());
  }

  @Test void findsAChangeToAnotherScoreThanWasSaid() {
    assertEquals(1, ScoreChanges.breaches(PACK, sheets("M1", "T3", "10.5"), sheets("M1", "T3", "9"),
        List.of(change("T3", "10.5", "10", Ground.OUT_OF_RANGE))).size());
  }

  @Test void tellsTheFinanceOfficeOfAChangeAfterSigning() {
    var untold = new ScoreChange("M1", "A", "T3", n("10.5"), n("10"), Ground.OUT_OF_RANGE, "超出", true, null);
    var told = new ScoreChange("M1", "A", "T3", n("10.5"), n("10"), Ground.OUT_OF_RANGE, "超出", true, "区财政局");
    assertEquals(1, ScoreChanges.breaches(PACK, sheets("M1", "T3", "10.5"), sheets("M1", "T3", "10"), List.of(untold))
        .size());
    assertEquals(0, ScoreChanges.breaches(PACK, sheets("M1", "T3", "10.5"), sheets("M1", "T3", "10"), List.of(told))
        .size());
  }

  @Test void asksForAReasonAndForTheScoreThatWasGiven() {
    var silent = new ScoreChange("M1", "A", "T3", n("10.5"), n("10"), Ground.OUT_OF_RANGE, " ", false, null);
    assertEquals(1, ScoreChanges.breaches(PACK, sheets("M1", "T3", "10.5"), sheets("M1", "T3", "10"), List.of(silent))
        .size());
    assertFalse(ScoreChanges.breaches(PACK, sheets("M1", "T3", "6"), sheets("M1", "T3", "6"),
        List.of(change("T3", "10.5", "6", Ground.OUT_OF_RANGE))).isEmpty());
  }

  private static void assertLawful(boolean lawful, ScoreChange change, String member, String criterion, String from) {
    List<Breach> breaches = ScoreChanges.breaches(
        PACK, sheets(member, criterion, from), sheets(member, criterion, change.to().toPlainString()), List.of(change));
    assertEquals(lawful, breaches.isEmpty(), breaches::toString);
  }

  private static ScoreChange change(String criterion, String from, String to, Ground ground) {
    return new ScoreChange("M1", "A", criterion, n(from), n(to), ground, "理由", false, null);
  }

  /** Three members who agree on 20, 12, 6 and 10, but for one score. */
  private static List<Sheet> sheets(String member, String criterion, String score) {
    List<Sheet> sheets = new ArrayList<>();
    for (String each : List.of("M1", "M2", "M3")) {
      Map<String, BigDecimal> scores = new TreeMap<>(Map.of("T1", n("20"), "T2", n("12"), "T3", n("6"), "B1", n("10")));
      if (each.equals(member)) scores.put(criterion, n(score));
      sheets.add(new Sheet(each, "A", scores, null));
    }
    return sheets;
  }

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }
}
