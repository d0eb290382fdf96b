package org.mingbiao.seal.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.mingbiao.seal.Refusals.assertRefused;
import static org.mingbiao.seal.Samples.NOW;
import static org.mingbiao.seal.Samples.UNTIL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;

class CaFolderTest {
  @TempDir Path folder;

  private static DemonstrationCa.Request request(String code) {
    return new DemonstrationCa.Request("甬城建设", code, KeyKind.SM2, NOW, UNTIL);
  }

  private CaFolder ca() throws IOException {
    return CaFolder.init(folder.resolve("ca"), Suite.NATIONAL, "示范 CA", NOW);
  }

  @Test
  void isFoundAgainWhenOpened() throws IOException {
    DemonstrationCa made = ca().ca();
    assertEquals(made, CaFolder.open(folder.resolve("ca")).ca());
  }

  @Test
  void isNotMadeTwiceInOneFolder() throws IOException {
    ca();
    assertRefused(Fault.REQUEST, this::ca);
  }

  @Test
  void keepsItsKeyToItsOwner() throws IOException {
    ca();
    assertEquals("rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("ca/ca-key.pem"))));
  }

  @Test
  void issuesASecondCurrentCertificateOnlyAsARenewal() throws IOException {
    CaFolder ca = ca();
    X509Certificate first = ca.issue(request(Samples.CODE), false).signing().certificate();
    assertRefused(Fault.REQUEST, () -> ca.issue(request(Samples.CODE), false));
    X509Certificate second = ca.issue(request(Samples.CODE), true).signing().certificate();
    assertNotEquals(first.getPublicKey(), second.getPublicKey());
  }

  @Test
  void anotherUnitNeedsNoRenewal() throws IOException {
    CaFolder ca = ca();
    ca.issue(request(Samples.CODE), false);
    ca.issue(request("91330200MA2RIVAL02"), false);
  }

  @Test
  void anOldCertificateStaysValidAfterTheRenewal() throws IOException {
    CaFolder ca = ca();
    X509Certificate first = ca.issue(request(Samples.CODE), false).signing().certificate();
    ca.issue(request(Samples.CODE), true);
    TrustAnchors.of(List.of(ca.ca().certificate())).with(List.of(ca.publishRevocations(NOW)))
        .check(first, List.of(), Purpose.SIGN, NOW);
  }

  @Test
  void revokesEveryCurrentCertificateOfAUnitAndOfNoOther() throws IOException {
    CaFolder ca = ca();
    X509Certificate own = ca.issue(request(Samples.CODE), false).signing().certificate();
    X509Certificate other = ca.issue(request("91330200MA2RIVAL02"), false).signing().certificate();
    assertEquals(2, ca.revoke(Samples.CODE, NOW.plusSeconds(1)));
    TrustAnchors anchors = TrustAnchors.of(List.of(ca.ca().certificate()))
        .with(Certificates.readRevocations(folder.resolve("ca/ca.crl")));
    assertRefused(Fault.CERTIFICATE_REVOKED, () -> anchors.check(own, List.of(), Purpose.SIGN, NOW.plusSeconds(1)));
    anchors.check(other, List.of(), Purpose.SIGN, NOW.plusSeconds(1));
  }
}
