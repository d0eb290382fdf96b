package org.mingbiao.seal.timestamp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.form.FlawedException;

/** One question to an authority: it sees a digest and a random number, never the statement. */
public final class TimestampQuery {
  /** The media types of RFC 3161, section 3.4. */
  public static final String QUERY_TYPE = "application/timestamp-query";
  public static final String REPLY_TYPE = "application/timestamp-reply";

  private static final int NONCE_BITS = 64;

  private final TimeStampRequest request;

  private TimestampQuery(TimeStampRequest request) {
    this.request = request;
  }

  public static TimestampQuery of(byte[] statement, TimestampSuite suite, SecureRandom random) {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    BigInteger nonce = new BigInteger(NONCE_BITS, random);
    return new TimestampQuery(generator.generate(suite.digestId, suite.digest(statement), nonce));
  }

  public byte[] bytes() {
    try {
      return request.getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes the token out of an authority's reply to this very query. It is yet to be verified by
   * {@link TimestampAuthorities#verify}.
   *
   * @throws FlawedException {@link Flaw#BAD_TIMESTAMP} if the authority refused or answered another query
   */
  public byte[] tokenOf(byte[] reply) {
    try {
      TimeStampResponse response = new TimeStampResponse(reply);
      response.validate(request);
      if (response.getTimeStampToken() == null) {
        throw new FlawedException(Flaw.BAD_TIMESTAMP, "refused: " + response.getStatusString());
      }
      return response.getTimeStampToken().getEncoded(ASN1Encoding.DER);
    } catch (IOException | TSPException | IllegalArgumentException e) {
      throw new FlawedException(Flaw.BAD_TIMESTAMP, "reply of the authority: " + e.getMessage());
    }
  }
}
