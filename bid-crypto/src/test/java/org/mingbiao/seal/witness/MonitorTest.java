package org.mingbiao.seal.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.seal.log.Log;
import org.mingbiao.seal.log.MemoryStore;
import org.mingbiao.seal.log.Publication;
import org.mingbiao.seal.log.Ring;

/** A log on a web server, and somebody who looks at it every now and then. */
class MonitorTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, byte[]> tampered = new ConcurrentHashMap<>();
  private volatile Log shown = log(0, 300);
  private HttpServer server;

  @BeforeEach void open() throws IOException {
    Files.writeString(folder.resolve("policy"), Ring.policyText());
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/log/", exchange -> {
      String path = exchange.getRequestURI().getPath().substring("/log/".length());
      Optional<byte[]> body = Optional.ofNullable(tampered.get(path))
          .or(() -> new Publication(shown.store()).get(path).map(Publication.Resource::body));
      exchange.sendResponseHeaders(body.isPresent() ? 200 : 404, body.map(bytes -> bytes.length).orElse(-1));
      exchange.getResponseBody().write(body.orElse(new byte[0]));
      exchange.close();
    });
    server.start();
  }

  @AfterEach void close() {
    server.stop(0);
  }

  @Test void aLogThatGrowsIsFollowed() {
    for (int size = 300; size < 1_000; size += 170) {
      assertEquals(0, run());
      assertTrue(out.toString(StandardCharsets.UTF_8).contains("\n" + size + "\n"));
      shown.append(Ring.openings(size, size + 170));
      shown.publish(Ring.cosigning(Ring.CLOCK));
    }
  }

  @Test void anotherHistoryIsFoundOut() {
    assertEquals(0, run());
    shown = log(1, 400);
    assertEquals(1, run());
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("FORKED"), err.toString(StandardCharsets.UTF_8));
  }

  @Test void aLogThatShrinksIsFoundOut() {
    assertEquals(0, run());
    shown = log(0, 299);
    assertEquals(1, run());
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("FORKED"));
  }

  @Test void theKnownCheckpointIsKeptWhenAnotherHistoryIsShown() throws IOException {
    assertEquals(0, run());
    byte[] kept = Files.readAllBytes(folder.resolve("seen"));
    shown = log(1, 400);
    run();
    assertEquals(new String(kept, StandardCharsets.UTF_8), Files.readString(folder.resolve("seen")));
  }

  @Test void tilesThatDoNotFitTheCheckpointAreFoundOut() {
    byte[] tile = new Publication(shown.store()).get("tile/1/000.p/1").orElseThrow().body();
    tile[0] ^= 1;
    tampered.put("tile/1/000.p/1", tile);
    assertEquals(1, run());
  }

  @Test void entriesThatDoNotFitTheCheckpointAreFoundOutWhereAllAreRead() {
    byte[] bundle = new Publication(shown.store()).get("tile/entries/000").orElseThrow().body();
    bundle[40] ^= 1;
    tampered.put("tile/entries/000", bundle);
    assertEquals(0, run());
    assertEquals(1, run("--entries"));
    tampered.clear();
    assertEquals(0, run("--entries"));
  }

  @Test void aLogThatIsNotThereIsAReason() {
    shown = new Log(Ring.LOG, new MemoryStore());
    assertEquals(1, run());
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("checkpoint answers 404"));
  }

  @Test void explainsItself() {
    assertEquals(2, run("--other"));
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("usage: Monitor URL POLICY FILE"));
  }

  private static Log log(int from, int to) {
    Log log = new Log(Ring.LOG, new MemoryStore());
    log.append(Ring.openings(from, to));
    log.publish(Ring.cosigning(Ring.CLOCK));
    return log;
  }

  private int run(String... more) {
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/log";
    String policy = folder.resolve("policy").toString();
    String seen = folder.resolve("seen").toString();
    String[] args = more.length == 0 ? new String[] {url, policy, seen} : new String[] {url, policy, seen, more[0]};
    return Monitor.run(args, new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
