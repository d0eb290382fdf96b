package org.mingbiao.seal.wire;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Sends requests and takes back at most so many bytes within at most so long; follows no redirection. */
public final class Requests {
  private static final Duration CONNECT = Duration.ofSeconds(3);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
  private final Duration patience;
  private final int answerBytesMax;

  /** @param status of HTTP */
  public record Reply(int status, byte[] body) {}

  /** @param patience from sending to the last byte of the answer */
  public Requests(Duration patience, int answerBytesMax) {
    this.patience = patience;
    this.answerBytesMax = answerBytesMax;
  }

  /** Ends with an exception if no whole answer of lawful size came in time. */
  public CompletableFuture<Reply> post(URI to, String contentType, byte[] body) {
    return send(HttpRequest.newBuilder(to).header("Content-Type", contentType)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  /** Ends with an exception if no whole answer of lawful size came in time. */
  public CompletableFuture<Reply> get(URI from) {
    return send(HttpRequest.newBuilder(from));
  }

  private CompletableFuture<Reply> send(HttpRequest.Builder request) {
    CompletableFuture<HttpResponse<byte[]>> exchange =
        http.sendAsync(request.timeout(patience).build(), info -> new LimitedBody(answerBytesMax));
    return exchange.copy().orTimeout(patience.toNanos(), TimeUnit.NANOSECONDS)
        .whenComplete((response, failure) -> exchange.cancel(true)) // frees the connection of an endless answer
        .thenApply(response -> new Reply(response.statusCode(), response.body()));
  }
}
