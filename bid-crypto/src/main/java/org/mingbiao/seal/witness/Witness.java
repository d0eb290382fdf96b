package org.mingbiao.seal.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.note.SignerKey;
import org.mingbiao.seal.policy.Policy;

/**
 * The witness as a program: {@code java -cp … org.mingbiao.seal.witness.Witness PORT DIR KEY}. {@code DIR/logs} is a
 * policy whose {@code log} lines name the logs to be witnessed, {@code DIR/memory} is its memory, {@code KEY} the file
 * of its private key. It listens on the loopback address; put a web server with TLS before it.
 */
public final class Witness implements AutoCloseable {
  private static final int THREADS = 16;
  private static final int BACKLOG = 64;
  private static final int CLOSE_SECONDS = 5;
  private static final Pattern LATEST = Pattern.compile("/([0-9a-f]{64})/checkpoint");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final WitnessMemory memory;
  private final Cosigner cosigner;
  private final PrintStream complaints;

  private Witness(int port, Path folder, SignerKey key, Clock clock, PrintStream complaints) throws IOException {
    this.complaints = complaints;
    Policy logs = Policy.parse(Files.readAllBytes(folder.resolve("logs")));
    memory = new WitnessMemory(folder.resolve("memory"));
    cosigner = new Cosigner(key, logs, memory, clock);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  /** @param port 0 for any free one */
  public static Witness start(int port, Path folder, SignerKey key, Clock clock, PrintStream complaints)
      throws IOException {
    Witness witness = new Witness(port, folder, key, clock, complaints);
    witness.server.start();
    return witness;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: Witness PORT DIR KEY");
      System.exit(2);
    }
    // A client that sends or reads by the drop must not hold a thread for ever; seconds, read once by the server.
    System.setProperty("sun.net.httpserver.maxReqTime", "10");
    System.setProperty("sun.net.httpserver.maxRspTime", "10");
    try {
      SignerKey key = SignerKey.parse(Files.readString(Path.of(args[2])).strip());
      Witness witness = start(Integer.parseInt(args[0]), Path.of(args[1]), key, Clock.systemUTC(), System.err);
      System.out.println(key.verifier() + " " + witness.prefix());
    } catch (FlawedException | IllegalStateException | NumberFormatException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /** Where checkpoints are submitted and the latest ones read. */
  public URI prefix() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Lets requests at work keep what they cosign. */
  @Override public void close() {
    server.stop(0);
    threads.shutdown();
    try {
      if (!threads.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
    memory.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Cosigner.Answer answer = answer(exchange);
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.contentType());
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Cosigner.Answer answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Matcher latest = LATEST.matcher(path);
    try {
      if (path.equals("/add-checkpoint")) {
        return exchange.getRequestMethod().equals("POST")
            ? cosigner.addCheckpoint(exchange.getRequestBody().readNBytes(AddCheckpoint.BYTES_MAX + 1))
            : text(405, "POST only");
      }
      if (latest.matches() && exchange.getRequestMethod().equals("GET")) {
        return cosigner.latest(latest.group(1)).map(note -> new Cosigner.Answer(200, Cosigner.TEXT_TYPE,
            note.toString())).orElseGet(() -> text(404, "nothing cosigned for this log"));
      }
      return text(404, "no such resource");
    } catch (RuntimeException e) {
      complaints.println(path + ": " + e); // a damaged memory, a full disk: the operator must hear of it
      return text(500, "the witness cannot answer");
    }
  }

  private static Cosigner.Answer text(int status, String text) {
    return new Cosigner.Answer(status, Cosigner.TEXT_TYPE, text + "\n");
  }
}
