package org.mingbiao.seal.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.seal.log.Log;
import org.mingbiao.seal.log.MemoryStore;
import org.mingbiao.seal.log.Ring;
import org.mingbiao.seal.note.Checkpoint;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.witness.Cosigner.Answer;

/** Whatever happens to a witness, it never goes back behind what it cosigned. */
class WitnessMemoryTest {
  @TempDir Path folder;
  private final Log log = new Log(Ring.LOG, new MemoryStore());
  private final Log fork = new Log(Ring.LOG, new MemoryStore());
  private WitnessMemory memory;
  private Cosigner cosigner;

  @BeforeEach void open() {
    memory = new WitnessMemory(folder);
    cosigner = cosigner(Ring.NOW);
    log.append(Ring.openings(0, 10));
    fork.append(Ring.openings(100, 110));
  }

  @AfterEach void close() {
    memory.close();
  }

  /** The power fails after the checkpoint was kept and before the answer went out: the answer below is thrown away. */
  @Test void anAnswerThatWasLostDoesNotRollTheWitnessBack() {
    add(0, log);
    log.append(Ring.openings(10, 20));
    add(10, log);
    restart();
    assertEquals(new Answer(409, "text/x.tlog.size", "20\n"), add(10, log));
    assertEquals(422, add(20, growTo(fork, 20)).status());
    assertEquals(200, add(20, log).status());
  }

  /** The race that the specification lists: two requests prove themselves against the same old size. */
  @Test void ofTwoRequestsFromTheSameOldSizeOneIsSentBack() throws Exception {
    add(0, log);
    for (int round = 0; round < 50; round++) {
      int old = 10 + 2 * round;
      log.append(Ring.openings(old, old + 1));
      AddCheckpoint smaller = request(old, log);
      log.append(Ring.openings(old + 1, old + 2));
      AddCheckpoint larger = request(old, log);
      CompletableFuture<Answer> one = CompletableFuture.supplyAsync(() -> send(smaller));
      CompletableFuture<Answer> two = CompletableFuture.supplyAsync(() -> send(larger));
      List<Integer> statuses = IntStream.of(one.get().status(), two.get().status()).sorted().boxed().toList();
      assertEquals(List.of(200, 409), statuses);
      long kept = one.get().status() == 200 ? old + 1 : old + 2;
      assertEquals(kept, keptSize());
      if (kept == old + 1) {
        assertEquals(200, add(old + 1, log).status());
      }
    }
  }

  @Test void neverCosignsAtAnEarlierTimeThanBefore() {
    add(0, log);
    cosigner = cosigner(Ring.NOW.minusSeconds(1));
    assertEquals(503, add(10, log).status());
    cosigner = cosigner(Ring.NOW);
    assertEquals(200, add(10, log).status());
  }

  @Test void doesNothingOnADamagedMemory() throws IOException {
    add(0, log);
    Path file = folder.resolve(WitnessMemory.nameOf(log.origin()) + ".checkpoint");
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 0; at < bytes.length; at++) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      assertThrows(RuntimeException.class, () -> add(10, log));
    }
  }

  private long keptSize() {
    Note note = cosigner.latest(WitnessMemory.nameOf(log.origin())).orElseThrow();
    assertTrue(note.signatureOf(Ring.WITNESSES.get(0).verifier()).isPresent());
    return Checkpoint.parse(note.text()).size();
  }

  private Answer add(long old, Log from) {
    return send(request(old, from));
  }

  private static AddCheckpoint request(long old, Log from) {
    long size = from.store().head().size();
    return new AddCheckpoint(old, old <= size ? from.consistency(old, size).path() : List.of(), from.sign());
  }

  private Answer send(AddCheckpoint request) {
    return cosigner.addCheckpoint(request.bytes());
  }

  private static Log growTo(Log log, int size) {
    log.append(Ring.openings(500, 500 + size - (int) log.store().head().size()));
    return log;
  }

  private void restart() {
    memory.close();
    memory = new WitnessMemory(folder);
    cosigner = cosigner(Ring.NOW);
  }

  private Cosigner cosigner(Instant now) {
    return new Cosigner(Ring.WITNESSES.get(0), Ring.POLICY, memory, Clock.fixed(now, ZoneOffset.UTC));
  }
}
