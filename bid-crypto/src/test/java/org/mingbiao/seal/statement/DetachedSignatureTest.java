package org.mingbiao.seal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.certificate.OwnKey;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.seal.token.KeyPairToken;

class DetachedSignatureTest {
  static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
  static final byte[] DIGEST = Suite.INTERNATIONAL.hash("文书".getBytes(StandardCharsets.UTF_8));
  final KeyPairToken token = new KeyPairToken(OwnKey.fresh("某交易中心", "113302127321371686", AT.minusSeconds(60), AT.plusSeconds(60)));
  final DetachedSignature signature = DetachedSignature.sign(DIGEST, AT, token);

  static void refused(Fault fault, byte[] der, byte[] digest) {
    assertEquals(fault, assertThrows(SealException.class, () -> DetachedSignature.verify(der, digest)).fault());
  }

  @Test void isWholeBesideItsFile() {
    DetachedSignature read = DetachedSignature.verify(signature.encoded(), DIGEST);
    assertEquals(AT, read.signedAt());
    assertEquals(token.signing(), read.signer());
  }

  @Test void isWrongBesideAnotherFile() {
    refused(Fault.SIGNATURE_WRONG, signature.encoded(), Suite.INTERNATIONAL.hash(new byte[] {1}));
  }

  @Test void isNoneWhereABitOfItIsTurned() {
    byte[] turned = signature.encoded().clone();
    turned[turned.length - 1] ^= 1;
    assertThrows(SealException.class, () -> DetachedSignature.verify(turned, DIGEST));
  }

  @Test void isNoneInBytesThatAreNone() {
    refused(Fault.CMS_NOT_CANONICAL, new byte[] {1, 2, 3}, DIGEST);
  }
}
