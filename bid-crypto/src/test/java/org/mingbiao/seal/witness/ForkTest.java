package org.mingbiao.seal.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.log.Log;
import org.mingbiao.seal.log.MemoryStore;
import org.mingbiao.seal.log.Opening;
import org.mingbiao.seal.log.Ring;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.receipt.Receipt;
import org.mingbiao.seal.tree.TreeHead;

/** A platform that keeps two histories under one key: in one a bid was taken in, in the other it never was. */
class ForkTest {
  private static final int COMMON = 20;
  @TempDir Path folder;
  private final Log withBid = history(Ring.openings(COMMON, 40));
  private final Log withoutBid = history(Ring.openings(COMMON + 1, 45));
  private final List<WitnessMemory> memories = new ArrayList<>();

  static IntStream everyWayToDivideThreeWitnesses() {
    return IntStream.range(0, 8);
  }

  @AfterEach void close() {
    memories.forEach(WitnessMemory::close);
  }

  @ParameterizedTest @MethodSource("everyWayToDivideThreeWitnesses")
  void onlyOneHistoryFindsAQuorumHoweverTheWitnessesAreDivided(int shownTheBidFirst) throws IOException {
    List<Cosigner> witnesses = witnesses();
    Note one = withBid.sign();
    Note other = withoutBid.sign();
    for (int i = 0; i < witnesses.size(); i++) {
      boolean bidFirst = (shownTheBidFirst >> i & 1) == 1;
      one = bidFirst ? shown(witnesses.get(i), withBid, one) : one;
      other = shown(witnesses.get(i), withoutBid, other);
      one = shown(witnesses.get(i), withBid, one);
    }
    int cosignedBid = Ring.POLICY.cosignatures(one).size();
    assertEquals(Integer.bitCount(shownTheBidFirst), cosignedBid);
    assertEquals(3 - cosignedBid, Ring.POLICY.cosignatures(other).size());
    assertEquals(cosignedBid >= 2, isBelieved(one));
    assertEquals(cosignedBid < 2, isBelieved(other));
  }

  @Test void aReceiptOfTheHistoryThatLostIsNotBelieved() throws IOException {
    List<Cosigner> witnesses = witnesses();
    shown(witnesses.get(1), withoutBid, withoutBid.sign());
    shown(witnesses.get(2), withoutBid, withoutBid.sign());
    Note lost = withBid.sign();
    for (Cosigner witness : witnesses) {
      lost = shown(witness, withBid, lost);
    }
    Receipt receipt = new Receipt(withBid.opening(COMMON), withBid.inclusion(COMMON, 40), lost);
    assertEquals(Flaw.QUORUM_NOT_MET,
        assertThrows(FlawedException.class, () -> receipt.prove(Ring.POLICY)).flaw());
  }

  /** Two signed checkpoints that no proof connects are evidence against the platform; anyone can see it. */
  @Test void twoSignedHistoriesConvictThePlatform() {
    TreeHead smaller = Ring.POLICY.signed(withBid.sign()).head();
    TreeHead larger = Ring.POLICY.signed(withoutBid.sign()).head();
    assertTrue(!withoutBid.consistency(smaller.size(), larger.size()).proves(smaller.root(), larger.root()));
  }

  private static boolean isBelieved(Note note) {
    try {
      Ring.POLICY.witnessed(note);
      return true;
    } catch (FlawedException e) {
      assertEquals(Flaw.QUORUM_NOT_MET, e.flaw());
      return false;
    }
  }

  /** The note with the cosignature of the witness, if it gives one. */
  private static Note shown(Cosigner witness, Log history, Note note) {
    long size = history.store().head().size();
    Cosigner.Answer answer = witness.addCheckpoint(
        new AddCheckpoint(COMMON, history.consistency(COMMON, size).path(), history.sign()).bytes());
    return answer.status() != 200 ? note
        : note.with(Note.parse(note.text() + "\n" + answer.body()).signatures().get(0));
  }

  private List<Cosigner> witnesses() throws IOException {
    Log common = new Log(Ring.LOG, new MemoryStore());
    common.append(Ring.openings(0, COMMON));
    List<Cosigner> witnesses = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      memories.add(new WitnessMemory(Files.createDirectories(folder.resolve("memory" + i))));
      witnesses.add(new Cosigner(Ring.WITNESSES.get(i), Ring.POLICY, memories.get(i), Ring.CLOCK));
      byte[] first = new AddCheckpoint(0, List.of(), common.sign()).bytes();
      assertEquals(200, witnesses.get(i).addCheckpoint(first).status());
    }
    return witnesses;
  }

  private static Log history(List<Opening> own) {
    Log log = new Log(Ring.LOG, new MemoryStore());
    log.append(Ring.openings(0, COMMON));
    log.append(own);
    return log;
  }
}
