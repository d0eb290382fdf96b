package org.mingbiao.seal.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.seal.log.Cosigning.NoQuorumException;
import org.mingbiao.seal.log.Log;
import org.mingbiao.seal.log.MemoryStore;
import org.mingbiao.seal.log.Ring;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.policy.Policy;
import org.mingbiao.seal.wire.Requests;

/** Three witnesses on three ports, each with a memory of its own. */
class WitnessQuorumTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  @TempDir Path folder;
  private final List<Witness> witnesses = new ArrayList<>();
  private final Log log = new Log(Ring.LOG, new MemoryStore());

  @BeforeEach void open() throws IOException {
    for (int i = 0; i < 3; i++) {
      Path own = Files.createDirectories(folder.resolve("witness" + i));
      Files.writeString(own.resolve("logs"), "log " + Ring.LOG.verifier() + "\nquorum none\n");
      witnesses.add(start(i));
    }
    log.append(Ring.openings(0, 10));
  }

  @AfterEach void close() {
    witnesses.forEach(Witness::close);
  }

  @Test void aCheckpointIsPublishedOnceAQuorumHasCosigned() {
    WitnessQuorum quorum = quorum(2);
    for (int size = 10; size < 400; size += 39) {
      Note note = log.publish(quorum);
      assertEquals(size, Ring.POLICY.witnessed(note).checkpoint().size());
      log.append(Ring.openings(size, size + 39));
    }
  }

  @Test void aNewClientLearnsTheSizesOfTheWitnesses() {
    log.publish(quorum(3));
    log.append(Ring.openings(10, 20));
    assertEquals(3, Ring.POLICY.witnessed(log.publish(quorum(3))).cosignatures().size());
  }

  @Test void oneWitnessThatIsDownIsDoneWithout() {
    witnesses.remove(2).close();
    assertEquals(2, Ring.POLICY.witnessed(log.publish(quorum(2))).cosignatures().size());
  }

  @Test void twoWitnessesThatAreDownStopThePublicationAndAreNamed() throws IOException {
    witnesses.remove(2).close();
    witnesses.remove(1).close();
    NoQuorumException failed = assertThrows(NoQuorumException.class, () -> log.publish(quorum(2)));
    assertTrue(failed.getMessage().contains("university answers"), failed.getMessage());
    assertTrue(failed.getMessage().contains("notary answers"), failed.getMessage());
    witnesses.add(start(1));
    log.append(Ring.openings(10, 20));
    assertEquals(20, Ring.POLICY.witnessed(log.publish(quorum(2))).checkpoint().size());
  }

  @Test void aLogThatWasPutBackIsToldSo() {
    log.publish(quorum(3));
    Log putBack = new Log(Ring.LOG, new MemoryStore());
    putBack.append(Ring.openings(0, 4));
    NoQuorumException failed = assertThrows(NoQuorumException.class, () -> putBack.publish(quorum(2)));
    assertTrue(failed.getMessage().contains("larger than 4"), failed.getMessage());
  }

  @Test void aWitnessShowsMonitorsWhatItCosignedLast() {
    log.publish(quorum(3));
    URI url = witnesses.get(1).prefix().resolve("/" + WitnessMemory.nameOf(log.origin()) + "/checkpoint");
    Requests.Reply answer = get(url);
    assertEquals(200, answer.status());
    assertEquals(1, Ring.POLICY.cosignatures(Note.parse(answer.body())).size());
    assertEquals(404, get(url.resolve("/" + "0".repeat(64) + "/checkpoint")).status());
    assertEquals(405, get(url.resolve("/add-checkpoint")).status());
    assertEquals(404, get(url.resolve("/")).status());
  }

  @Test void anAnswerWithoutEndIsGivenUp() throws IOException {
    HttpServer babbler = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    babbler.createContext("/", exchange -> {
      exchange.sendResponseHeaders(200, 0);
      try (exchange) {
        for (int i = 0; i < 64; i++) {
          exchange.getResponseBody().write(new byte[1024]);
        }
      } catch (IOException expected) {
        // the client hung up, as it should
      }
    });
    babbler.start();
    try {
      Policy policy = policy(List.of(witnesses.get(0).prefix(),
          URI.create("http://127.0.0.1:" + babbler.getAddress().getPort())), 2);
      NoQuorumException failed =
          assertThrows(NoQuorumException.class, () -> log.publish(new WitnessQuorum(policy, PATIENCE)));
      assertTrue(failed.getMessage().contains("longer than 16384 bytes"), failed.getMessage());
    } finally {
      babbler.stop(0);
    }
  }

  @Test void anAnswerThatIsNoCosignatureCountsForNothing() throws IOException {
    Policy crossed = policy(List.of(witnesses.get(1).prefix(), witnesses.get(0).prefix()), 1);
    NoQuorumException failed =
        assertThrows(NoQuorumException.class, () -> log.publish(new WitnessQuorum(crossed, PATIENCE)));
    assertTrue(failed.getMessage().contains("court answers without its cosignature"), failed.getMessage());
  }

  private WitnessQuorum quorum(int least) {
    return new WitnessQuorum(policy(witnesses.stream().map(Witness::prefix).toList(), least), PATIENCE);
  }

  private Policy policy(List<URI> prefixes, int least) {
    List<String> names = List.of("court", "university", "notary");
    StringBuilder text = new StringBuilder("log " + Ring.LOG.verifier() + "\n");
    for (int i = 0; i < 3; i++) {
      String url = i < prefixes.size() ? prefixes.get(i).toString() : "http://127.0.0.1:1";
      text.append("witness ").append(names.get(i)).append(' ').append(Ring.WITNESSES.get(i).verifier()).append(' ')
          .append(url).append('\n');
    }
    text.append("group enough ").append(least).append(" court university notary\nquorum enough\n");
    return Policy.parse(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private Witness start(int number) throws IOException {
    return Witness.start(0, folder.resolve("witness" + number), Ring.WITNESSES.get(number), Ring.CLOCK, System.err);
  }

  private static Requests.Reply get(URI url) {
    return new Requests(PATIENCE, Note.BYTES_MAX).get(url).join();
  }
}
