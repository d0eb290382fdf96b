package org.mingbiao.seal.container;

import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.certificate.DemonstrationCa;
import org.mingbiao.seal.certificate.KeyFile;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.seal.token.KeyPairToken;
import org.mingbiao.seal.token.Token;

/** Whether an authority stands behind a seal at an instant. */
final class TrustVectors {
  private static final String NOW = Samples.NOW.toString();

  private TrustVectors() {}

  static void make(VectorMaker out) {
    for (KeyKind kind : KeyKind.values()) make(out, kind);
  }

  private static void make(VectorMaker out, KeyKind kind) {
    DemonstrationCa ca = Samples.ca(Suite.ofKey(kind));
    DemonstrationCa other = DemonstrationCa.create(ca.suite(), "CA " + ca.suite().id(), Samples.NOW);
    Forge forge = new Forge(kind);
    forge.plains.put("price", new byte[VectorMaker.CONTENT_BYTES]);
    byte[] container = forge.build();
    verify(out, "trust-ok", kind, "the authority is listed, among others", container, NOW).expect(null)
        .certificate("trust", other.certificate()).certificate("trust", ca.certificate());
    verify(out, "trust-other-authority", kind, "only another authority of the same name is listed", container, NOW)
        .expect(Fault.CERTIFICATE_UNTRUSTED).certificate("trust", other.certificate());
    if (kind == KeyKind.RSA) return;
    verify(out, "trust-last-second", kind, "in the certificate's last second", container, Samples.UNTIL.toString())
        .expect(null).certificate("trust", ca.certificate());
    verify(out, "trust-expired", kind, "a second after the certificate's end", container,
        Samples.UNTIL.plusSeconds(1).toString()).expect(Fault.CERTIFICATE_EXPIRED)
        .certificate("trust", ca.certificate());
    verify(out, "trust-too-early", kind, "a second before the certificate's beginning", container,
        Samples.NOW.minusSeconds(1).toString()).expect(Fault.CERTIFICATE_NOT_YET_VALID)
        .certificate("trust", ca.certificate());
    revocation(out, kind, ca, container);
    purpose(out, kind, ca);
    chain(out, kind);
  }

  private static void revocation(VectorMaker out, KeyKind kind, DemonstrationCa ca, byte[] container) {
    X509Certificate own = Samples.bidder(kind).signing();
    X509CRL now = ca.revocationList(Map.of(own.getSerialNumber(), Samples.NOW), Samples.NOW);
    X509CRL later = ca.revocationList(Map.of(own.getSerialNumber(), Samples.NOW.plusSeconds(1)), Samples.NOW);
    X509CRL none = ca.revocationList(Map.of(), Samples.NOW);
    revoked(out, "trust-revoked", kind, "revoked at this very second", container, now)
        .expect(Fault.CERTIFICATE_REVOKED).certificate("trust", ca.certificate());
    revoked(out, "trust-revoked-later", kind, "revoked a second later", container, later)
        .expect(null).certificate("trust", ca.certificate());
    verify(out, "trust-list-outdated", kind, "the authority's list is out of date", container,
        Samples.NOW.plusSeconds(30 * 86400).toString()).expect(Fault.REVOCATION_UNKNOWN)
        .certificate("trust", ca.certificate()).line("crl", encoded(none)).line("revocation", "required");
    verify(out, "trust-list-missing", kind, "no list of the authority", container, NOW)
        .expect(Fault.REVOCATION_UNKNOWN).certificate("trust", ca.certificate()).line("revocation", "required");
  }

  private static VectorMaker.Draft revoked(VectorMaker out, String name, KeyKind kind, String note, byte[] container,
      X509CRL list) {
    return verify(out, name, kind, note, container, NOW).line("crl", encoded(list)).line("revocation", "required");
  }

  private static byte[] encoded(X509CRL list) {
    try {
      return list.getEncoded();
    } catch (CRLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** SM2 pairs tell signing from encryption; other certificates here do both. */
  private static void purpose(VectorMaker out, KeyKind kind, DemonstrationCa ca) {
    if (kind != KeyKind.SM2) return;
    KeyFile.Entry wrong = Samples.issue(kind, Samples.CODE).encryption();
    Token token = new BareToken(wrong, wrong.certificate(), List.of());
    byte[] container = new Forge(kind, token, Samples.CODE).build();
    verify(out, "trust-purpose", kind, "signed with the encryption key", container, NOW)
        .expect(Fault.CERTIFICATE_PURPOSE).certificate("trust", ca.certificate());
  }

  private static void chain(VectorMaker out, KeyKind kind) {
    var authority = TwoStepAuthority.create(Suite.ofKey(kind));
    KeyFile leaf = authority.issuing().issue(new DemonstrationCa.Request("甬城建设", Samples.CODE, kind, Samples.NOW,
        Instant.parse("2027-01-01T00:00:00Z")));
    X509Certificate between = authority.issuing().certificate();
    Token with = new KeyPairToken(new KeyFile(leaf.entries().stream()
        .map(e -> new KeyFile.Entry(e.key(), e.certificate(), List.of(between))).toList()));
    verify(out, "trust-chain", kind, "an intermediate authority, its certificate in the seal",
        Samples.seal(Samples.request(), with), NOW).expect(null).certificate("trust", authority.root());
    verify(out, "trust-chain-broken", kind, "an intermediate authority whose certificate is not there",
        Samples.seal(Samples.request(), new KeyPairToken(leaf)), NOW).expect(Fault.CERTIFICATE_UNTRUSTED)
        .certificate("trust", authority.root());
  }

  private static VectorMaker.Draft verify(VectorMaker out, String name, KeyKind kind, String note, byte[] container,
      String at) {
    return out.add(name + "-" + VectorMaker.suffix(kind), note, container).line("operation", "verify").line("at", at);
  }
}
