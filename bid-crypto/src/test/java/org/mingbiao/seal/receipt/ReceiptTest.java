package org.mingbiao.seal.receipt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.log.Opening.Reception;
import org.mingbiao.seal.log.Opening;
import org.mingbiao.seal.log.Ring;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.note.NoteSignature;
import org.mingbiao.seal.policy.Policy;
import org.mingbiao.seal.tree.InclusionProof;

class ReceiptTest {
  private static final int MUTATIONS = 10_000;
  private final Receipt receipt = new Desk().receipt();

  @Test void provesWhatWasTakenInAndWhen() {
    Proven proven = Receipt.parse(receipt.bytes()).prove(Ring.POLICY);
    assertEquals(Desk.INDEX, proven.index());
    assertEquals(Desk.DEADLINE.minusNanos(1_000), proven.opening().reception().received());
    assertEquals(Desk.DEADLINE.plusSeconds(1), proven.witnessed().seenBy());
    assertDoesNotThrow(() -> proven.requireStatement(Desk.SEAL));
  }

  @Test void isForOneStatementOnly() {
    Proven proven = receipt.prove(Ring.POLICY);
    assertFlaw(Flaw.OTHER_STATEMENT, () -> proven.requireStatement("another seal".getBytes(StandardCharsets.UTF_8)));
  }

  @Test void tenThousandMutationsOfOneByteAreAllRefused() {
    byte[] good = receipt.bytes();
    Random random = new Random(6);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] mutated = good.clone();
      int at = random.nextInt(mutated.length);
      mutated[at] ^= (byte) (1 + random.nextInt(255));
      assertRefused(mutated, "byte " + at + " as " + mutated[at]);
    }
  }

  @Test void everyFlippedBitIsRefused() {
    byte[] good = receipt.bytes();
    for (int bit = 0; bit < good.length * 8; bit++) {
      byte[] mutated = good.clone();
      mutated[bit / 8] ^= (byte) (1 << bit % 8);
      assertRefused(mutated, "bit " + bit);
    }
  }

  @Test void everyPrefixAndEveryMissingByteIsRefused() {
    byte[] good = receipt.bytes();
    for (int at = 0; at < good.length; at++) {
      assertRefused(Arrays.copyOf(good, at), "prefix of " + at);
      byte[] without = new byte[good.length - 1];
      System.arraycopy(good, 0, without, 0, at);
      System.arraycopy(good, at + 1, without, at, good.length - 1 - at);
      assertRefused(without, "without byte " + at);
    }
  }

  @Test void linesThatAreDoubledDroppedOrSwappedAreRefused() {
    List<String> lines = List.of(receipt.text().split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      List<String> doubled = new ArrayList<>(lines);
      doubled.add(i, lines.get(i));
      assertRefused(String.join("\n", doubled).getBytes(StandardCharsets.UTF_8), "line " + i + " doubled");
      List<String> dropped = new ArrayList<>(lines);
      dropped.remove(i);
      assertRefused(String.join("\n", dropped).getBytes(StandardCharsets.UTF_8), "line " + i + " dropped");
      for (int j = i + 1; j < lines.size(); j++) {
        List<String> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, i, j);
        assertRefused(String.join("\n", swapped).getBytes(StandardCharsets.UTF_8), "lines " + i + " and " + j);
      }
    }
  }

  @Test void anythingAppendedIsRefused() {
    for (String more : List.of("\n", " ", "x", "\u0000", "— stranger AAAAAAE=\n")) {
      assertRefused((receipt.text() + more).getBytes(StandardCharsets.UTF_8), "with '" + more + "'");
    }
  }

  /** Writing the check line again repairs what an accident broke, and helps no forger. */
  @Test void aForgerWhoWritesTheCheckLineAgainIsRefusedForTheReason() {
    assertFlaw(Flaw.NOT_INCLUDED, prove(with(Ring.opening(3))));
    assertFlaw(Flaw.NOT_INCLUDED, prove(new Receipt(receipt.opening(), new InclusionProof(Desk.INDEX - 1, 1_000,
        receipt.inclusion().path()), receipt.checkpoint())));
    assertFlaw(Flaw.QUORUM_NOT_MET, prove(signedBy(0, 1)));
    assertFlaw(Flaw.NOT_SIGNED_BY_LOG, prove(signedBy(1, 2, 3)));
    assertFlaw(Flaw.BAD_SIGNATURE, prove(new Receipt(receipt.opening(), receipt.inclusion(),
        receipt.checkpoint().with(otherCosignature()))));
  }

  @Test void twoOfThreeWitnessesAreEnough() {
    assertDoesNotThrow(() -> Receipt.parse(signedBy(0, 1, 3).bytes()).prove(Ring.POLICY));
  }

  @Test void aReceptionAtItsDeadlineIsLate() {
    Receipt late = new Desk(new Reception(Desk.DEADLINE, OptionalLong.empty(), Optional.of(Desk.DEADLINE))).receipt();
    assertFlaw(Flaw.LATE, prove(late));
  }

  @Test void aReceptionUpToAMinuteAfterTheWitnessesIsAClockThatRunsAhead() {
    Instant witnessed = Desk.DEADLINE.plusSeconds(1);
    Instant slack = witnessed.plus(Receipt.CLOCK_SLACK);
    assertDoesNotThrow(prove(new Desk(new Reception(slack, OptionalLong.empty(), Optional.empty())).receipt()));
    assertFlaw(Flaw.TIME_CONTRADICTED, prove(new Desk(
        new Reception(slack.plusNanos(1_000), OptionalLong.empty(), Optional.empty())).receipt()));
  }

  @Test void aPolicyThatAsksNobodyIsNotEnough() {
    Policy nobody = Policy.parse(("log " + Ring.LOG.verifier() + "\nquorum none\n").getBytes(StandardCharsets.UTF_8));
    assertFlaw(Flaw.POLICY_WITHOUT_WITNESS, () -> receipt.prove(nobody));
  }

  @Test void aCheckpointWithExtensionLinesIsNoReceipt() {
    String text = receipt.checkpoint().text() + "extension\n";
    Note extended = Ring.cosigning(Ring.CLOCK).cosign(new Note(text, List.of(Ring.LOG.sign(text))), old -> null);
    Receipt odd = new Receipt(receipt.opening(), receipt.inclusion(), extended);
    assertFlaw(Flaw.MALFORMED, () -> Receipt.parse(odd.bytes()));
  }

  @Test void isComputedAgainForWhoeverAsksAgain() {
    Desk desk = new Desk();
    assertEquals(Optional.empty(), desk.receipts.latest(Desk.INDEX));
    desk.publish(Desk.DEADLINE);
    assertArrayEquals(desk.receipts.latest(Desk.INDEX).orElseThrow().bytes(),
        desk.receipts.latest(Desk.INDEX).orElseThrow().bytes());
    desk.log.append(Ring.openings(1_000, 1_300));
    assertEquals(Optional.empty(), desk.receipts.latest(1_000));
    desk.publish(Desk.DEADLINE.plusSeconds(5));
    Proven later = desk.receipts.latest(Desk.INDEX).orElseThrow().prove(Ring.POLICY);
    assertEquals(1_300, later.witnessed().checkpoint().size());
  }

  @Test void fitsInTwoKilobytesForAThousandLeaves() {
    assertTrue(receipt.bytes().length < 2_048, receipt.bytes().length + " bytes");
  }

  private Receipt with(Opening opening) {
    return new Receipt(opening, receipt.inclusion(), receipt.checkpoint());
  }

  private Receipt signedBy(int... lines) {
    List<NoteSignature> all = receipt.checkpoint().signatures();
    List<NoteSignature> chosen = Arrays.stream(lines).mapToObj(all::get).toList();
    return new Receipt(receipt.opening(), receipt.inclusion(), new Note(receipt.checkpoint().text(), chosen));
  }

  private static NoteSignature otherCosignature() {
    return Ring.WITNESSES.get(0).cosign("another checkpoint\n", Instant.EPOCH.plusSeconds(1));
  }

  private static Executable prove(Receipt receipt) {
    return () -> Receipt.parse(receipt.bytes()).prove(Ring.POLICY);
  }

  private static void assertFlaw(Flaw flaw, Executable work) {
    assertEquals(flaw, assertThrows(FlawedException.class, work).flaw());
  }

  private void assertRefused(byte[] mutated, String what) {
    if (!Arrays.equals(mutated, receipt.bytes())) {
      assertThrows(FlawedException.class, () -> Receipt.parse(mutated).prove(Ring.POLICY), what);
    }
  }
}
