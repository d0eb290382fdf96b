package org.mingbiao.seal.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.seal.log.Log;
import org.mingbiao.seal.log.MemoryStore;
import org.mingbiao.seal.log.Ring;
import org.mingbiao.seal.tree.Hash;
import org.mingbiao.seal.wire.Requests;

/** The witness as its own process, killed without warning while it is at work. */
class WitnessKillTest {
  private static final int KILLS = Integer.getInteger("witness.kills", 6);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  @TempDir Path folder;
  private final Requests requests = new Requests(PATIENCE, 16 * 1024);
  private final Log log = new Log(Ring.LOG, new MemoryStore());
  private Process process;
  private URI prefix;

  @AfterEach void stop() throws InterruptedException {
    process.destroyForcibly().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  @Test void aWitnessThatIsKilledForgetsNothingItCosigned() throws Exception {
    Files.writeString(folder.resolve("logs"), "log " + Ring.LOG.verifier() + "\nquorum none\n");
    Files.writeString(folder.resolve("key"), Ring.WITNESSES.get(0).encoded() + "\n");
    Random random = new Random(8);
    long known = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      start();
      AtomicLong acknowledged = new AtomicLong(known);
      long attempted = growUntilKilled(acknowledged, acknowledged.get() + 1 + random.nextInt(40));
      start();
      known = sizeOf(send(new AddCheckpoint(0, List.of(), log.sign())));
      assertTrue(known >= acknowledged.get(), known + " is less than the cosigned " + acknowledged);
      assertTrue(known <= attempted, known + " is more than was ever asked");
      assertForkIsRefused(known);
      stop();
    }
  }

  /** Sends one checkpoint after the other; at the given size the process is killed while requests are under way. */
  private long growUntilKilled(AtomicLong acknowledged, long killAt) throws InterruptedException {
    Process victim = process;
    Thread killer = new Thread(() -> {
      while (acknowledged.get() < killAt && victim.isAlive()) {
        Thread.onSpinWait();
      }
      victim.destroyForcibly();
    });
    killer.start();
    long size = acknowledged.get();
    try {
      while (true) {
        int next = (int) log.append(Ring.openings(0, 1)) + 1;
        Requests.Reply reply = send(new AddCheckpoint(size, log.consistency(size, next).path(), log.sign()));
        assertEquals(200, reply.status(), new String(reply.body(), StandardCharsets.UTF_8));
        size = next;
        acknowledged.set(size);
      }
    } catch (CompletionException killed) {
      killer.join();
      victim.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return log.store().head().size();
    }
  }

  private void assertForkIsRefused(long known) {
    Log fork = new Log(Ring.LOG, new MemoryStore());
    fork.append(Ring.openings(5_000, 5_000 + (int) known + 3));
    List<Hash> path = fork.consistency(known, known + 3).path();
    assertEquals(422, send(new AddCheckpoint(known, path, fork.sign())).status());
  }

  private Requests.Reply send(AddCheckpoint request) {
    return requests.post(prefix.resolve("/add-checkpoint"), "text/plain", request.bytes()).join();
  }

  private static long sizeOf(Requests.Reply conflict) {
    assertEquals(409, conflict.status());
    return Long.parseLong(new String(conflict.body(), StandardCharsets.UTF_8).strip());
  }

  private void start() throws IOException {
    process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Witness.class.getName(), "0",
        folder.toString(), folder.resolve("key").toString())
        .redirectError(folder.resolve("complaints").toFile()).start();
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    String line = output.readLine();
    assertNotNull(line, "the witness did not start");
    prefix = URI.create(line.substring(line.indexOf(' ') + 1));
  }
}
