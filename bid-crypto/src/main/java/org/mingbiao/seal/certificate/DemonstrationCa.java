package org.mingbiao.seal.certificate;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.mingbiao.seal.suite.BouncyCastle;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;

/** A certificate authority for demonstrations and tests. Real bids need one licensed under 电子签名法 第十八条. */
public record DemonstrationCa(X509Certificate certificate, PrivateKey key) {
  static final Duration ROOT_VALIDITY = Duration.ofDays(3650);
  static final Duration LIST_VALIDITY = Duration.ofDays(30);

  /** Whom to certify, with what kind of key, for how long. */
  public record Request(String name, String unitCode, KeyKind kind, Instant from, Instant until) {}

  public static DemonstrationCa create(Suite suite, String name, Instant now) {
    KeyPair pair = KeyPairs.fresh(suite == Suite.NATIONAL ? KeyKind.SM2 : KeyKind.P256);
    X500Name self = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN").addRDN(BCStyle.CN, name).build();
    CertificateDraft draft = new CertificateDraft(self, self, pair.getPublic(), now, now.plus(ROOT_VALIDITY));
    return new DemonstrationCa(draft.root(pair.getPrivate()), pair.getPrivate());
  }

  public Suite suite() {
    return Suite.ofKey(KeyKind.of(certificate.getPublicKey()));
  }

  /**
   * Makes fresh keys and certifies them: one certificate for both purposes, or a pair for SM2, where authorities must
   * hold signing and encryption apart (GM/T 0015).
   */
  public KeyFile issue(Request request) {
    int signing = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
    return switch (request.kind()) {
      case RSA -> new KeyFile(List.of(entry(request, signing | KeyUsage.keyEncipherment)));
      case P256 -> new KeyFile(List.of(entry(request, signing | KeyUsage.keyAgreement)));
      case SM2 -> new KeyFile(List.of(entry(request, signing),
          entry(request, KeyUsage.keyEncipherment | KeyUsage.dataEncipherment | KeyUsage.keyAgreement)));
    };
  }

  private KeyFile.Entry entry(Request request, int usage) {
    KeyPair pair = KeyPairs.fresh(request.kind());
    X500Name subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN").addRDN(BCStyle.O, request.name())
        .addRDN(BCStyle.ORGANIZATION_IDENTIFIER, request.unitCode()).addRDN(BCStyle.CN, request.name()).build();
    X500Name issuer = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    CertificateDraft draft =
        new CertificateDraft(issuer, subject, pair.getPublic(), request.from(), request.until());
    return new KeyFile.Entry(pair.getPrivate(), draft.leaf(usage, certificate.getPublicKey(), key), List.of());
  }

  /** A revocation list with these serial numbers and the instants from which they are void. */
  public X509CRL revocationList(Map<BigInteger, Instant> revoked, Instant now) {
    var builder = new JcaX509v2CRLBuilder(certificate.getSubjectX500Principal(), Date.from(now));
    builder.setNextUpdate(Date.from(now.plus(LIST_VALIDITY)));
    revoked.forEach((serial, at) -> builder.addCRLEntry(serial, Date.from(at), CRLReason.unspecified));
    try {
      return new JcaX509CRLConverter().setProvider(BouncyCastle.PROVIDER)
          .getCRL(builder.build(CertificateDraft.signer(certificate.getPublicKey(), key)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
