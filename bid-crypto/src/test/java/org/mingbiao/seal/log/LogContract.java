package org.mingbiao.seal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingbiao.seal.log.Cosigning.NoQuorumException;
import org.mingbiao.seal.note.Checkpoint;
import org.mingbiao.seal.note.KeyKind;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.note.SignerKey;
import org.mingbiao.seal.tree.Hash;
import org.mingbiao.seal.tree.Tile;
import org.mingbiao.seal.tree.TreeHead;

/** What a log does on any store. */
abstract class LogContract {
  abstract LogStore store();

  private Log log() {
    return new Log(Ring.LOG, store());
  }

  @Test void aNewLogIsTheEmptyTree() {
    assertEquals(TreeHead.EMPTY, store().head());
    assertEquals(Optional.empty(), store().published());
    assertEquals(0, Checkpoint.parse(log().sign().text()).size());
  }

  @Test void batchesOfAnySizeGiveTheTreeOfAllLeaves() {
    Log log = log();
    MemoryStore whole = new MemoryStore();
    new Log(Ring.LOG, whole).append(Ring.openings(0, 1_000));
    int size = 0;
    for (int batch : List.of(1, 254, 1, 1, 255, 256, 232)) {
      assertEquals(size, log.append(Ring.openings(size, size + batch)));
      size += batch;
    }
    assertEquals(whole.head(), store().head());
    for (int index = 0; index < 1_000; index += 37) {
      assertTrue(log.inclusion(index, 1_000).proves(Ring.opening(index).leaf(), store().head().root()));
      assertEquals(Ring.opening(index), log.opening(index));
    }
  }

  @Test void openingsAreReadAcrossBundles() {
    log().append(Ring.openings(0, 700));
    List<Opening> read = store().openings(200, 400).stream().map(Opening::parse).toList();
    assertEquals(Ring.openings(200, 600), read);
  }

  @Test void aTileIsReadAtAnyWidthItOnceHad() {
    log().append(Ring.openings(0, 300));
    assertEquals(Ring.opening(256).leaf(), Hash.ofBytes(store().read(new Tile(0, 1, 1))));
    assertEquals(44 * Hash.BYTES, store().read(new Tile(0, 1, 44)).length);
  }

  @Test void nothingIsKeptOfWorkThatFails() {
    Log log = log();
    log.append(Ring.openings(0, 250));
    TreeHead before = store().head();
    RuntimeException failure = new IllegalStateException("the bid was refused");
    assertSame(failure, assertThrows(IllegalStateException.class, () -> store().exclusively(() -> {
      log.append(Ring.openings(900, 920));
      assertEquals(270, store().head().size());
      throw failure;
    })));
    assertEquals(before, store().head());
    log.append(Ring.openings(250, 270));
    assertEquals(Ring.openings(240, 270), store().openings(240, 30).stream().map(Opening::parse).toList());
    assertEquals(List.of(), new Rebuild(store(), Ring.POLICY).check().damages());
  }

  @Test void theSameHeadGivesTheSameSignedNote() {
    Log log = log();
    log.append(Ring.openings(0, 5));
    assertEquals(log.sign(), log.sign());
    assertEquals(5, Ring.POLICY.signed(log.sign()).size());
  }

  @Test void onlyACosignedCheckpointIsPublished() {
    Log log = log();
    log.append(Ring.openings(0, 5));
    assertThrows(NoQuorumException.class, () -> log.publish((signed, consistency) -> {
      throw new NoQuorumException("nobody is there");
    }));
    assertEquals(Optional.empty(), log.published());
    Note published = log.publish(Ring.cosigning(Ring.CLOCK));
    assertEquals(Optional.of(published), log.published());
    assertEquals(5, Ring.POLICY.witnessed(published).checkpoint().size());
  }

  @Test void aSmallerTreeNeverReplacesALargerOneThatIsPublished() {
    Log log = log();
    log.append(Ring.openings(0, 5));
    log.publish((signed, consistency) -> {
      log.append(Ring.openings(5, 6)); // meanwhile another batch is faster
      log.publish(Ring.cosigning(Ring.CLOCK));
      return Ring.cosigning(Ring.CLOCK).cosign(signed, consistency);
    });
    assertEquals(6, Checkpoint.parse(log.published().orElseThrow().text()).size());
  }

  @Test void refusesToSignATreeThatDoesNotExtendWhatIsPublished() {
    Log log = log();
    log.append(Ring.openings(0, 5));
    MemoryStore other = new MemoryStore();
    Log forked = new Log(Ring.LOG, other);
    forked.append(Ring.openings(1, 6));
    Note fork = forked.publish(Ring.cosigning(Ring.CLOCK));
    store().exclusively(() -> {
      store().publish(fork);
      return null;
    });
    assertThrows(DamagedException.class, log::sign);
  }

  @Test void refusesACheckpointThatTheWitnessesChanged() {
    Log log = log();
    Note other = new Note("something else\n", List.of());
    assertThrows(IllegalStateException.class, () -> log.publish((signed, consistency) -> other));
  }

  @Test void refusesMoreLeavesThanTheLimitAtOnce() {
    assertEquals(0, log().append(Ring.openings(0, Log.APPEND_MAX)));
    assertThrows(IllegalArgumentException.class, () -> log().append(Ring.openings(0, Log.APPEND_MAX + 1)));
    assertEquals(Log.APPEND_MAX, store().head().size());
  }

  @Test void refusesTheKeyOfAWitness() {
    SignerKey witness = SignerKey.generate("w", KeyKind.WITNESS, new SecureRandom());
    assertThrows(IllegalArgumentException.class, () -> new Log(witness, store()));
  }
}
