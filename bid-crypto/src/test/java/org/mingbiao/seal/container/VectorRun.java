package org.mingbiao.seal.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.act.KeyRelease;
import org.mingbiao.seal.act.ShareConfirmation;
import org.mingbiao.seal.act.ShareRelease;
import org.mingbiao.seal.act.Withdrawal;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.certificate.TrustAnchors;
import org.mingbiao.seal.suite.BouncyCastle;
import org.mingbiao.seal.suite.Suite;

/** Does what a vector's header asks for. */
final class VectorRun {
  private static final HexFormat HEX = HexFormat.of();

  private final Path scratch;

  VectorRun(Path scratch) {
    this.scratch = scratch;
  }

  /** @return "ok", or the fault */
  String run(VectorFile vector) throws Exception {
    try {
      switch (vector.one("operation")) {
        case "inspect" -> SealedBid.inspect(new ByteArrayInputStream(vector.container()));
        case "verify" -> verify(vector);
        case "open" -> open(vector);
        case "join" -> join(vector);
        case "statement" -> statement(vector);
        default -> throw new IllegalStateException(vector.name());
      }
      return "ok";
    } catch (SealException e) {
      return e.fault().name();
    }
  }

  private static void verify(VectorFile vector) throws Exception {
    List<X509Certificate> roots = new ArrayList<>();
    for (String each : vector.all("trust")) roots.add(Certificates.of(Base64.getDecoder().decode(each)));
    List<X509CRL> lists = new ArrayList<>();
    for (String each : vector.all("crl")) {
      lists.add((X509CRL) CertificateFactory.getInstance("X.509", BouncyCastle.PROVIDER)
          .generateCRL(new ByteArrayInputStream(Base64.getDecoder().decode(each))));
    }
    TrustAnchors anchors = new TrustAnchors(Set.copyOf(roots), lists, vector.has("revocation"));
    Seal seal = SealedBid.inspect(new ByteArrayInputStream(vector.container())).seal();
    seal.check(anchors, Instant.parse(vector.one("at")));
  }

  private void open(VectorFile vector) throws Exception {
    SealedBid bid = SealedBid.read(() -> new ByteArrayInputStream(vector.container()));
    String envelope = vector.one("envelope");
    byte[] key = vector.has("key") ? HEX.parseHex(vector.one("key")) : vector.has("bid-key")
        ? bid.envelopeKey(envelope, HEX.parseHex(vector.one("bid-key"))) : bid.envelopeKey(envelope, vector.token());
    Path folder = Files.createTempDirectory(scratch, "open");
    List<String> found = new ArrayList<>();
    for (Path file : bid.open(envelope, key, folder)) {
      byte[] bytes = Files.readAllBytes(file);
      found.add(HEX.formatHex(Suite.INTERNATIONAL.hash(bytes)) + " " + bytes.length + " "
          + folder.relativize(file).toString().replace('\\', '/'));
    }
    assertEquals(vector.all("file"), found);
  }

  private static void join(VectorFile vector) throws Exception {
    SealedBid bid = SealedBid.read(() -> new ByteArrayInputStream(vector.container()));
    Map<Integer, byte[]> shares = new TreeMap<>();
    for (String share : vector.all("share")) {
      shares.put(Integer.parseInt(share.split(" ")[0]), HEX.parseHex(share.split(" ")[1]));
    }
    assertArrayEquals(HEX.parseHex(vector.one("key")), bid.joinShares(vector.one("envelope"), shares));
  }

  private static void statement(VectorFile vector) throws Exception {
    SealedBid bid = SealedBid.read(() -> new ByteArrayInputStream(vector.container()));
    byte[] statement = vector.base64("statement");
    switch (vector.one("type")) {
      case "key-release" -> KeyRelease.read(bid.seal(), statement);
      case "withdrawal" -> Withdrawal.read(bid.seal(), statement);
      case "share-confirmation" -> ShareConfirmation.read(bid.seal(), statement);
      case "share-release" -> ShareRelease.read(bid.seal(), statement);
      default -> throw new IllegalStateException(vector.name());
    }
  }
}
