package org.mingbiao.seal.timestamp;

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
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.form.FlawedException;

/** With the network between, and judged by another program. */
class TimestampClientTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:59:59.250Z");
  private static final byte[] STATEMENT = "a seal".getBytes(StandardCharsets.UTF_8);
  private static final SecureRandom RANDOM = new SecureRandom();
  private final DemonstrationAuthority authority = new DemonstrationAuthority("Example TSA",
      TimestampSuite.INTERNATIONAL, Clock.fixed(NOW, ZoneOffset.UTC), RANDOM);

  @Test void isAskedOverHttp() throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/tsa", exchange -> {
      byte[] reply = authority.answer(exchange.getRequestBody().readNBytes(4_096));
      exchange.getResponseHeaders().set("Content-Type", TimestampQuery.REPLY_TYPE);
      exchange.sendResponseHeaders(200, reply.length);
      exchange.getResponseBody().write(reply);
      exchange.close();
    });
    server.start();
    try {
      URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tsa");
      TimestampClient client = new TimestampClient(Duration.ofSeconds(30), RANDOM);
      byte[] token = client.ask(url, STATEMENT, TimestampSuite.INTERNATIONAL).get(30, TimeUnit.SECONDS);
      assertEquals(NOW, new TimestampAuthorities(List.of(authority.certificate())).verify(token, STATEMENT).time());
      URI wrong = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/nowhere");
      CompletionException failed = assertThrows(CompletionException.class,
          () -> client.ask(wrong, STATEMENT, TimestampSuite.INTERNATIONAL).join());
      assertEquals(Flaw.BAD_TIMESTAMP, ((FlawedException) failed.getCause()).flaw());
    } finally {
      server.stop(0);
    }
  }

  @Test void opensslAcceptsTheToken(@TempDir Path folder) throws Exception {
    Assumptions.assumeTrue(isInstalled("openssl"), "needs the openssl command");
    Files.write(folder.resolve("tsa.pem"), AuthorityPem.of(authority));
    TimestampQuery query = TimestampQuery.of(STATEMENT, TimestampSuite.INTERNATIONAL, RANDOM);
    Files.write(folder.resolve("seal"), STATEMENT);
    Files.write(folder.resolve("token"), query.tokenOf(authority.answer(query.bytes())));
    Process openssl = new ProcessBuilder("openssl", "ts", "-verify", "-data", "seal", "-in", "token", "-token_in",
        "-CAfile", "tsa.pem", "-partial_chain", "-attime", Long.toString(NOW.getEpochSecond()))
        .directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(output.contains("Verification: OK"), output);
  }

  private static boolean isInstalled(String command) {
    try {
      return new ProcessBuilder(command, "version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }
}
