package org.mingbiao.evaluation.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.evaluation.draw.DrawPlan.Purpose;
import org.mingbiao.evaluation.exact.Json;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;

class DrawTest {
  private static final String TENDERER = "招标人";
  private static final String SUPERVISOR = "监督";
  private static final String NONCE_A = "a1".repeat(32);
  private static final String NONCE_B = "b2".repeat(32);
  private static final String CHECKPOINT = "mingbiao.org/log\n4711\nC+7gdUh3QOW2yqvx0xJzEV3Vr4nT0Y8m0Wb1Q6r9q3I=\n";
  private static final DrawPlan PLAN = plan("draw-1", 3, List.of(), null, experts(9));

  @Test void confirmsItsOwnOutcome() {
    DrawRecord record = draw(PLAN, NONCE_A, NONCE_B, CHECKPOINT);
    assertEquals(List.of(), record.breaches());
    assertEquals(3, record.outcome().size());
    assertEquals(record, Json.read(Json.pretty(record), DrawRecord.class));
  }

  /** Computed apart from this program, in Python, from the specification alone. */
  @Test void drawsWhatTheSpecificationDraws() {
    assertEquals(List.of("E8", "E2", "E3"), draw(PLAN, NONCE_A, NONCE_B, CHECKPOINT).outcome());
  }

  @Test void drawsTheSameWhateverTheOrderOfListAndParties() {
    List<Candidate> turned = new ArrayList<>(experts(9));
    java.util.Collections.reverse(turned);
    DrawRecord one = draw(PLAN, NONCE_A, NONCE_B, CHECKPOINT);
    List<Commitment> commitments = List.of(one.commitments().get(1), one.commitments().get(0));
    List<Reveal> reveals = List.of(one.reveals().get(1), one.reveals().get(0));
    assertEquals(one.outcome(), DrawRecord.draw(PLAN, commitments, 4710, CHECKPOINT, reveals).outcome());
    assertNotEquals(PLAN.digest(), plan("draw-1", 3, List.of(), null, turned).digest());
  }

  @Test void takesItsSeedFromEveryPartyAndTheLog() {
    List<String> outcomes = IntStream.range(0, 40).mapToObj(i ->
        draw(PLAN, String.format("%064x", i), NONCE_B, CHECKPOINT).outcome().toString()).distinct().toList();
    assertTrue(outcomes.size() > 20, outcomes::toString);
    outcomes = IntStream.range(0, 40).mapToObj(i ->
        draw(PLAN, NONCE_A, NONCE_B, CHECKPOINT.replace("4711", "5" + i + "00")).outcome().toString()).distinct()
        .toList();
    assertTrue(outcomes.size() > 20, outcomes::toString);
  }

  @Test void takesNothingFromTheSignaturesUnderTheCheckpoint() {
    DrawRecord bare = draw(PLAN, NONCE_A, NONCE_B, CHECKPOINT);
    DrawRecord signed = draw(PLAN, NONCE_A, NONCE_B, CHECKPOINT + "\n— mingbiao.org/log AAAA\n");
    assertEquals(bare.outcome(), signed.outcome());
  }

  @Test void refusesASeedThatOnePartyAloneCouldChoose() {
    List<Commitment> alone = List.of(Commitment.to("draw-1", TENDERER, NONCE_A));
    assertRefused("PARTIES", () -> DrawRecord.draw(PLAN, alone, 4710, CHECKPOINT,
        List.of(new Reveal(TENDERER, NONCE_A))));
    List<Commitment> twice = List.of(alone.get(0), alone.get(0));
    assertRefused("PARTIES", () -> DrawRecord.draw(PLAN, twice, 4710, CHECKPOINT,
        List.of(new Reveal(TENDERER, NONCE_A), new Reveal(TENDERER, NONCE_A))));
  }

  @ParameterizedTest @CsvSource({"4710, true", "4711, false", "-1, false"})
  void refusesAListThatWasNotInTheLogBeforeTheSeed(long announcedAt, boolean before) {
    List<Commitment> commitments = commitments(NONCE_A, NONCE_B);
    if (before)
      assertEquals(3, DrawRecord.draw(PLAN, commitments, announcedAt, CHECKPOINT, reveals(NONCE_A, NONCE_B)).outcome()
          .size());
    else assertRefused("SEED", () -> DrawRecord.draw(PLAN, commitments, announcedAt, CHECKPOINT,
        reveals(NONCE_A, NONCE_B)));
  }

  @Test void refusesANonceThatWasNotCommittedTo() {
    assertRefused("COMMITMENT", () -> DrawRecord.draw(PLAN, commitments(NONCE_A, NONCE_B), 0, CHECKPOINT,
        reveals(NONCE_A, NONCE_A)));
  }

  @Test void refusesACommitmentCopiedFromAnotherParty() {
    String copied = Commitment.digest("draw-1", TENDERER, NONCE_A);
    List<Commitment> commitments = List.of(new Commitment(TENDERER, copied), new Commitment(SUPERVISOR, copied));
    assertRefused("COMMITMENT", () -> DrawRecord.draw(PLAN, commitments, 0, CHECKPOINT, reveals(NONCE_A, NONCE_A)));
  }

  @Test void refusesAPartyThatKeepsItsNonce() {
    assertRefused("REVEALS", () -> DrawRecord.draw(PLAN, commitments(NONCE_A, NONCE_B), 0, CHECKPOINT,
        List.of(new Reveal(TENDERER, NONCE_A))));
  }

  @ParameterizedTest @CsvSource({"31, false", "32, true", "128, true", "129, false"})
  void asksForANonceThatCannotBeGuessed(int bytes, boolean fits) {
    String nonce = "ab".repeat(bytes);
    if (fits) assertEquals(3, draw(PLAN, nonce, NONCE_B, CHECKPOINT).outcome().size());
    else assertRefused(Breach.FORMAT, () -> draw(PLAN, nonce, NONCE_B, CHECKPOINT));
  }

  @ParameterizedTest @CsvSource({"'origin\n12\n'", "'origin\nx\nroot\n'", "'origin\n12\nroot'", "''",
      "'origin\n012\nroot\n'"})
  void refusesWhatIsNoCheckpoint(String checkpoint) {
    assertRefused(Breach.FORMAT, () -> draw(PLAN, NONCE_A, NONCE_B, checkpoint));
  }

  @Test void findsAnOutcomeThatWasNotDrawn() {
    DrawRecord record = draw(PLAN, NONCE_A, NONCE_B, CHECKPOINT);
    List<String> other = record.outcome().contains("E9") ? List.of("E1", "E2", "E3") : List.of("E9", "E2", "E3");
    var forged = new DrawRecord(DrawRecord.FORMAT, record.plan(), record.commitments(), record.announcedAt(),
        CHECKPOINT, record.reveals(), other);
    assertEquals("OUTCOME", forged.breaches().get(0).rule());
  }

  @Test void findsAListThatWasChangedAfterwards() {
    DrawRecord record = draw(PLAN, NONCE_A, NONCE_B, CHECKPOINT);
    var longer = plan("draw-1", 3, List.of(), null, experts(10));
    var forged = new DrawRecord(DrawRecord.FORMAT, longer, record.commitments(), 4710, CHECKPOINT, record.reveals(),
        record.outcome());
    assertNotEquals(DrawRecord.announcement(PLAN, record.commitments()),
        DrawRecord.announcement(longer, record.commitments()));
    assertEquals("OUTCOME", forged.breaches().get(0).rule());
  }

  @Test void drawsNobodyWhoIsExcluded() {
    List<Candidate> list = new ArrayList<>(experts(9));
    list.replaceAll(each -> Integer.parseInt(each.id().substring(1)) > 4 ? excluded(each) : each);
    for (int i = 0; i < 200; i++) {
      List<String> outcome = draw(plan("draw-1", 3, List.of(), null, list), String.format("%064x", i), NONCE_B,
          CHECKPOINT).outcome();
      assertTrue(List.of("E1", "E2", "E3", "E4").containsAll(outcome), outcome::toString);
    }
  }

  @Test void fillsEverySpecialtysSeats() {
    List<Candidate> list = List.of(expert("A", "civil"), expert("B", "civil"), expert("C", "civil"),
        expert("D", "economics"), expert("E", "economics"), expert("F", "civil", "economics"));
    DrawPlan plan = plan("draw-1", 3, List.of(new Quota("civil", 2), new Quota("economics", 1)), null, list);
    for (int i = 0; i < 200; i++) {
      List<String> outcome = draw(plan, String.format("%064x", i), NONCE_B, CHECKPOINT).outcome();
      long economists = outcome.stream().filter(id -> "DE".contains(id)).count();
      assertTrue(outcome.size() == 3 && economists <= 1, outcome::toString);
    }
  }

  @Test void takesNoMoreFromOneEmployerThanAllowed() {
    List<Candidate> list = List.of(employed("A", "X"), employed("B", "X"), employed("C", "X"), employed("D", "Y"),
        employed("E", "Z"));
    for (int i = 0; i < 200; i++) {
      List<String> outcome = draw(plan("draw-1", 3, List.of(), 1, list), String.format("%064x", i), NONCE_B,
          CHECKPOINT).outcome();
      assertEquals(1, outcome.stream().filter("ABC"::contains).count());
    }
  }

  @Test void refusesAPlanThatCannotBeFilled() {
    assertFalse(plan("d", 10, List.of(), null, experts(9)).breaches().isEmpty());
    assertFalse(plan("d", 2, List.of(new Quota("civil", 2)), null, List.of(expert("A", "civil"), expert("B", "other")))
        .breaches().isEmpty());
    assertFalse(plan("d", 2, List.of(new Quota("civil", 1)), null, List.of(expert("A", "civil"), expert("B", "civil")))
        .breaches().isEmpty());
    assertFalse(plan("d", 1, List.of(), null, List.of(Candidate.of("A"), Candidate.of("A"))).breaches().isEmpty());
    assertFalse(plan("d", 0, List.of(), null, experts(9)).breaches().isEmpty());
  }

  @ParameterizedTest @CsvSource({"6, true", "5, false"})
  void invitesOutOfTwiceAsMany(int pool, boolean enough) {
    DrawPlan plan = new DrawPlan("d", Purpose.INVITED, experts(pool), 3, null, null, null);
    assertEquals(enough, plan.breaches().isEmpty());
  }

  @Test void drawsEveryoneEquallyOften() {
    Map<String, Integer> drawn = new HashMap<>();
    int draws = 9_000;
    for (int i = 0; i < draws; i++) {
      byte[] seed = ByteBuffer.allocate(8).putLong(i).array();
      Selection.of(PLAN, seed).forEach(id -> drawn.merge(id, 1, Integer::sum));
    }
    double expected = draws * 3 / 9.0;
    double chiSquared = drawn.values().stream().mapToDouble(count ->
        (count - expected) * (count - expected) / expected).sum();
    assertEquals(9, drawn.size());
    // One in a thousand at 8 degrees of freedom; the seeds are fixed, so this cannot flicker.
    assertTrue(chiSquared < 26.12, () -> "chi squared " + chiSquared);
  }

  @Test void supplementsTheFirstListAndNoOther() {
    DrawRecord first = draw(PLAN, NONCE_A, NONCE_B, CHECKPOINT);
    List<Candidate> rest = experts(9).stream().map(each -> first.outcome().contains(each.id()) ? excluded(each) : each)
        .toList();
    DrawRecord second = draw(new DrawPlan("draw-2", Purpose.EXPERTS, rest, 1, null, null, PLAN.digest()), NONCE_B,
        NONCE_A, CHECKPOINT);
    assertEquals(List.of(), Supplement.breaches(first, second));
    assertFalse(first.outcome().contains(second.outcome().get(0)));
    DrawRecord again = draw(new DrawPlan("draw-2", Purpose.EXPERTS, experts(9), 1, null, null, PLAN.digest()), NONCE_B,
        NONCE_A, CHECKPOINT);
    assertEquals(3, Supplement.breaches(first, again).size());
    DrawRecord joined = draw(new DrawPlan("draw-2", Purpose.EXPERTS, experts(10), 1, null, null, null), NONCE_B,
        NONCE_A, CHECKPOINT);
    assertTrue(Supplement.breaches(first, joined).stream().anyMatch(each -> each.field().endsWith("E10")));
    assertTrue(Supplement.breaches(first, joined).stream().anyMatch(each -> each.field().equals("plan.follows")));
  }

  private static DrawRecord draw(DrawPlan plan, String nonceA, String nonceB, String checkpoint) {
    List<Commitment> commitments = List.of(Commitment.to(plan.id(), TENDERER, nonceA),
        Commitment.to(plan.id(), SUPERVISOR, nonceB));
    return DrawRecord.draw(plan, commitments, 4710, checkpoint, reveals(nonceA, nonceB));
  }

  private static List<Commitment> commitments(String nonceA, String nonceB) {
    return List.of(Commitment.to("draw-1", TENDERER, nonceA), Commitment.to("draw-1", SUPERVISOR, nonceB));
  }

  private static List<Reveal> reveals(String nonceA, String nonceB) {
    return List.of(new Reveal(TENDERER, nonceA), new Reveal(SUPERVISOR, nonceB));
  }

  private static DrawPlan plan(String id, int seats, List<Quota> quotas, Integer perEmployerMax, List<Candidate> list) {
    return new DrawPlan(id, Purpose.EXPERTS, list, seats, quotas, perEmployerMax, null);
  }

  private static List<Candidate> experts(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> Candidate.of("E" + i)).toList();
  }

  private static Candidate expert(String id, String... specialties) {
    return new Candidate(id, List.of(specialties), null, null);
  }

  private static Candidate employed(String id, String employer) {
    return new Candidate(id, null, employer, null);
  }

  private static Candidate excluded(Candidate candidate) {
    return new Candidate(candidate.id(), candidate.specialties(), candidate.employer(),
        List.of(new Exclusion("C06", "x", "x")));
  }

  private static void assertRefused(String rule, org.junit.jupiter.api.function.Executable draw) {
    var refused = assertThrows(BreachException.class, draw);
    assertTrue(refused.breaches.stream().anyMatch(each -> each.rule().equals(rule)), refused::getMessage);
  }
}
