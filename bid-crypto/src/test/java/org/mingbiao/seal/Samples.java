package org.mingbiao.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mingbiao.seal.certificate.DemonstrationCa;
import org.mingbiao.seal.certificate.KeyFile;
import org.mingbiao.seal.container.BidWriter;
import org.mingbiao.seal.container.SealRequest;
import org.mingbiao.seal.envelope.BidFile;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.seal.token.KeyPairToken;
import org.mingbiao.seal.token.Token;

/** Authorities, bidders and bids that tests seal with. Keys are made once a kind, since RSA keys are slow to find. */
public final class Samples {
  public static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  public static final Instant UNTIL = NOW.plus(Duration.ofDays(365));
  public static final String CODE = "91330200MA2AABCD1X";
  public static final byte[] DOCS = new byte[32];
  public static final String PRICE = "{\"price\":\"47850000.00\"}";
  private static final Map<Suite, DemonstrationCa> AUTHORITIES = new ConcurrentHashMap<>();
  private static final Map<KeyKind, KeyFile> BIDDERS = new ConcurrentHashMap<>();

  private Samples() {}

  public static DemonstrationCa ca(Suite suite) {
    return AUTHORITIES.computeIfAbsent(suite, s -> DemonstrationCa.create(s, "CA " + s.id(), NOW.minusSeconds(60)));
  }

  public static KeyFile issue(KeyKind kind, String code) {
    return ca(Suite.ofKey(kind)).issue(new DemonstrationCa.Request("甬城建设 " + code, code, kind, NOW, UNTIL));
  }

  public static Token bidder(KeyKind kind) {
    return new KeyPairToken(BIDDERS.computeIfAbsent(kind, k -> issue(k, CODE)));
  }

  public static SealRequest request() {
    return request(Map.of("price", List.of(BidFile.of("price.json", PRICE.getBytes(StandardCharsets.UTF_8)))));
  }

  public static SealRequest request(Map<String, List<BidFile>> envelopes) {
    return SealRequest.of("E3302-2026-0001", "1", DOCS, envelopes);
  }

  /** Price first, then a technical envelope of three chunks. */
  public static SealRequest twoEnvelopes() {
    Map<String, List<BidFile>> envelopes = new LinkedHashMap<>();
    envelopes.put("price", List.of(BidFile.of("price.json", PRICE.getBytes(StandardCharsets.UTF_8))));
    envelopes.put("technical", List.of(BidFile.of("方案/总平面图.pdf", new byte[40_000]), BidFile.of("a.txt", new byte[0])));
    return request(envelopes);
  }

  public static byte[] seal(SealRequest request, Token token) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new BidWriter(request, token).write(NOW, out, done -> { });
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Path file(Path folder, byte[] container) {
    try {
      return Files.write(Files.createTempFile(folder, "bid", ".mbid"), container);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
