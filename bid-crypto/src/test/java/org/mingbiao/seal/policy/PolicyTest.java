package org.mingbiao.seal.policy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.note.Checkpoint;
import org.mingbiao.seal.note.KeyKind;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.note.NoteSignature;
import org.mingbiao.seal.note.SignerKey;
import org.mingbiao.seal.tree.TreeHead;

class PolicyTest {
  private static final SignerKey LOG = key("example.org/log", KeyKind.LOG, 1);
  private static final List<SignerKey> WITNESSES = List.of(
      key("a.example/w", KeyKind.WITNESS, 2), key("b.example/w", KeyKind.WITNESS, 3),
      key("c.example/w", KeyKind.WITNESS, 4));
  private static final String TEXT = new Checkpoint("example.org/log", TreeHead.EMPTY).text();
  private static final String DEFINITIONS = """
      log LOG
      witness 甲 W0 https://a.example/witness
      witness B  W1
      \twitness C\tW2
      # two of three
      group 三选二 2 甲 B C
      """;
  private static final Policy TWO_OF_THREE = policy(DEFINITIONS + "quorum 三选二\n");

  @Test void twoOfThreeAreEnoughAndOneIsNot() {
    assertEquals(Set.of("甲", "C"), TWO_OF_THREE.witnessed(note(100, 0, 200)).cosignatures().keySet());
    assertFlaw(Flaw.QUORUM_NOT_MET, note(100, 0, 0));
  }

  @Test void aLineOfAnUnknownWitnessCountsForNothing() {
    NoteSignature stranger = key("d.example/w", KeyKind.WITNESS, 9).cosign(TEXT, Instant.ofEpochSecond(100));
    assertFlaw(Flaw.QUORUM_NOT_MET, note(100, 0, 0).with(stranger));
    assertDoesNotThrow(() -> TWO_OF_THREE.witnessed(note(100, 100, 0).with(stranger)));
  }

  @Test void aBadLineOfAKnownWitnessSpoilsTheNoteEvenWhereTwoOthersAreEnough() {
    NoteSignature other = WITNESSES.get(2).cosign("example.org/log\n1\n", Instant.ofEpochSecond(100));
    assertFlaw(Flaw.BAD_SIGNATURE, note(100, 100, 0).with(other));
  }

  @Test void refusesALogItDoesNotKnow() {
    assertFlaw(Flaw.UNKNOWN_LOG, new Note(TEXT.replace("log", "lag"), List.of(LOG.sign(TEXT))));
  }

  @Test void refusesACheckpointWithoutTheSignatureOfItsLog() {
    List<NoteSignature> witnesses = note(100, 100, 100).signatures().subList(1, 4);
    assertFlaw(Flaw.NOT_SIGNED_BY_LOG, new Note(TEXT, witnesses));
  }

  @Test void aQuorumHadSeenTheTreeBySecondOfThreeTimes() {
    Witnessed witnessed = TWO_OF_THREE.witnessed(note(300, 100, 200));
    assertEquals(Instant.ofEpochSecond(200), witnessed.seenBy());
    assertEquals(Instant.ofEpochSecond(200), witnessed.asOf());
  }

  @Test void withTwoCosignaturesTheLaterSaysSeenAndTheEarlierSaysNoLargerTree() {
    Witnessed witnessed = TWO_OF_THREE.witnessed(note(300, 100, 0));
    assertEquals(Instant.ofEpochSecond(300), witnessed.seenBy());
    assertEquals(Instant.ofEpochSecond(100), witnessed.asOf());
  }

  @Test void groupsOfGroupsFollowTheExampleOfTheSpecification() {
    Policy policy = policy("""
        witness A W0
        witness B W1
        witness C W2
        group X 1 A B
        group XandC all X C
        quorum XandC
        """);
    assertTrue(policy.isEnough(Set.of("B", "C")));
    assertFalse(policy.isEnough(Set.of("A", "B")));
    assertFalse(policy.isEnough(Set.of("C")));
  }

  @Test void aPolicyThatAsksNobodySupportsNoReceipt() {
    Policy nobody = policy(DEFINITIONS + "quorum none\n");
    assertFalse(nobody.asksForWitnesses());
    FlawedException flawed = assertThrows(FlawedException.class, () -> nobody.witnessed(note(1, 2, 3)));
    assertEquals(Flaw.POLICY_WITHOUT_WITNESS, flawed.flaw());
    assertDoesNotThrow(() -> nobody.signed(note(0, 0, 0)));
  }

  @Test void knowsTheAddressOfAWitnessWhereOneIsGiven() {
    assertEquals("https://a.example/witness", TWO_OF_THREE.witnesses().get(0).url().orElseThrow().toString());
    assertTrue(TWO_OF_THREE.witnesses().get(1).url().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "quorum A\n", "quorum 三选二\nquorum 三选二\n", "quorum 三选二", "log LOG\nquorum 三选二\n",
      "witness D W0\nquorum 三选二\n", "witness B W3\nquorum 三选二\n", "witness none W3\nquorum 三选二\n",
      "witness D LOG2\nquorum D\n", "log W3\nquorum 三选二\n", "group G 0 三选二\nquorum G\n",
      "group G 2 三选二\nquorum G\n", "group G 1\nquorum 三选二\n", "group G any B\nquorum G\n",
      "group G all none\nquorum G\n", "group G any G\nquorum G\n", "group G +1 三选二\nquorum G\n", "quorum\n",
      "quorum 三选二 B\n", "witness D W3 ftp://d.example\nquorum D\n", "witness D W3 d.example\nquorum D\n",
      "nonsense\nquorum 三选二\n", "quorum 三选二\u0000\n", "quorum 三选二\r\n", "quorum\u000b三选二\n"})
  void refusesAPolicyThatMeansNothingDefinite(String rest) {
    FlawedException flawed = assertThrows(FlawedException.class, () -> policy(DEFINITIONS + rest));
    assertEquals(Flaw.MALFORMED, flawed.flaw());
  }

  private static void assertFlaw(Flaw flaw, Note note) {
    assertEquals(flaw, assertThrows(FlawedException.class, () -> TWO_OF_THREE.witnessed(note)).flaw());
  }

  /** Signed by the log and cosigned by each witness at its second; none where that is 0. */
  private static Note note(long... seconds) {
    Note note = new Note(TEXT, List.of(LOG.sign(TEXT)));
    for (int i = 0; i < seconds.length; i++) {
      if (seconds[i] > 0) {
        note = note.with(WITNESSES.get(i).cosign(TEXT, Instant.ofEpochSecond(seconds[i])));
      }
    }
    return note;
  }

  private static Policy policy(String text) {
    Map<String, SignerKey> keys = Map.of("W0", WITNESSES.get(0), "W1", WITNESSES.get(1), "W2", WITNESSES.get(2),
        "W3", key("d.example/w", KeyKind.WITNESS, 5), "LOG2", key("example.org/2", KeyKind.LOG, 6), "LOG", LOG);
    String filled = text;
    for (String name : List.of("W0", "W1", "W2", "W3", "LOG2", "LOG")) {
      filled = filled.replace(name, keys.get(name).verifier().toString());
    }
    return Policy.parse(filled.getBytes(StandardCharsets.UTF_8));
  }

  private static SignerKey key(String name, KeyKind kind, int seed) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) seed);
    return SignerKey.ofSeed(name, kind, bytes);
  }
}
