package org.mingbiao.seal.timestamp;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.wire.Requests;

/** Asks an authority over HTTP. */
public final class TimestampClient {
  private static final int STATUS_OK = 200;

  private final Requests requests;
  private final SecureRandom random;

  /** @param patience from sending to the last byte of the answer */
  public TimestampClient(Duration patience, SecureRandom random) {
    requests = new Requests(patience, TimestampAuthorities.TOKEN_BYTES_MAX);
    this.random = random;
  }

  /**
   * @return the token, not yet verified; ends with {@link FlawedException} if the authority refuses, with another
   *     exception if it cannot be reached in time
   */
  public CompletableFuture<byte[]> ask(URI authority, byte[] statement, TimestampSuite suite) {
    TimestampQuery query = TimestampQuery.of(statement, suite, random);
    return requests.post(authority, TimestampQuery.QUERY_TYPE, query.bytes()).thenApply(reply -> {
      if (reply.status() != STATUS_OK) {
        throw new FlawedException(Flaw.BAD_TIMESTAMP, authority + " answers " + reply.status());
      }
      return query.tokenOf(reply.body());
    });
  }
}
