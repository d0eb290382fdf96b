package org.mingbiao.seal.certificate;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.mingbiao.seal.suite.BouncyCastle;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;

/** A certificate authority for demonstrations and tests. Real bids need one licensed under 电子签名法 第十八条. */
public record DemonstrationCa(X509Certificate certificate, PrivateKey key) {
  static final Duration ROOT_VALIDITY = Duration.ofDays(3650);
  static final Duration LIST_VALIDITY = Duration.ofDays(30);
  private static final int SERIAL_BYTES = 16;
  private static final int RSA_BITS = 3072;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Whom to certify, with what kind of key, for how long. */
  public record Request(String name, String unitCode, KeyKind kind, Instant from, Instant until) {}

  public static DemonstrationCa create(Suite suite, String name, Instant now) {
    KeyPair pair = keyPair(suite == Suite.NATIONAL ? KeyKind.SM2 : KeyKind.P256);
    X500Name self = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN").addRDN(BCStyle.CN, name).build();
    var builder = new JcaX509v3CertificateBuilder(self, serial(), Date.from(now), Date.from(now.plus(ROOT_VALIDITY)),
        self, pair.getPublic());
    try {
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      builder.addExtension(Extension.subjectKeyIdentifier, false,
          new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
      byte[] der = builder.build(signer(pair.getPublic(), pair.getPrivate())).getEncoded();
      return new DemonstrationCa(Certificates.of(der), pair.getPrivate());
    } catch (java.io.IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public Suite suite() {
    return Suite.ofKey(KeyKind.of(certificate.getPublicKey()));
  }

  /**
   * Makes fresh keys and certifies them: one certificate for both purposes, or a pair for SM2, where authorities must
   * hold signing and encryption apart (GM/T 0015).
   */
  public KeyFile issue(Request request) {
    if (request.kind() != KeyKind.SM2) {
      return new KeyFile(List.of(entry(request, KeyUsage.digitalSignature | KeyUsage.nonRepudiation
          | (request.kind() == KeyKind.RSA ? KeyUsage.keyEncipherment : KeyUsage.keyAgreement))));
    }
    return new KeyFile(List.of(entry(request, KeyUsage.digitalSignature | KeyUsage.nonRepudiation),
        entry(request, KeyUsage.keyEncipherment | KeyUsage.dataEncipherment | KeyUsage.keyAgreement)));
  }

  private KeyFile.Entry entry(Request request, int usage) {
    KeyPair pair = keyPair(request.kind());
    X500Name subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN").addRDN(BCStyle.O, request.name())
        .addRDN(BCStyle.ORGANIZATION_IDENTIFIER, request.unitCode()).addRDN(BCStyle.CN, request.name()).build();
    try {
      var builder = new JcaX509v3CertificateBuilder(
          X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded()), serial(),
          Date.from(request.from()), Date.from(request.until()), subject, pair.getPublic());
      extend(builder, pair.getPublic(), usage);
      byte[] der = builder.build(signer(certificate.getPublicKey(), key)).getEncoded();
      return new KeyFile.Entry(pair.getPrivate(), Certificates.of(der), List.of());
    } catch (java.io.IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void extend(JcaX509v3CertificateBuilder builder, PublicKey subject, int usage)
      throws CertIOException, GeneralSecurityException {
    JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    builder.addExtension(Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(subject));
    builder.addExtension(Extension.authorityKeyIdentifier, false,
        identifiers.createAuthorityKeyIdentifier(certificate.getPublicKey()));
  }

  /** A revocation list with these serial numbers and the instants from which they are void. */
  public X509CRL revocationList(Map<BigInteger, Instant> revoked, Instant now) {
    var builder = new JcaX509v2CRLBuilder(certificate.getSubjectX500Principal(), Date.from(now));
    builder.setNextUpdate(Date.from(now.plus(LIST_VALIDITY)));
    revoked.forEach((serial, at) -> builder.addCRLEntry(serial, Date.from(at), CRLReason.unspecified));
    try {
      return new JcaX509CRLConverter().setProvider(BouncyCastle.PROVIDER)
          .getCRL(builder.build(signer(certificate.getPublicKey(), key)));
    } catch (CRLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair keyPair(KeyKind kind) {
    try {
      if (kind == KeyKind.RSA) {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA", BouncyCastle.PROVIDER);
        rsa.initialize(RSA_BITS);
        return rsa.generateKeyPair();
      }
      KeyPairGenerator curve = KeyPairGenerator.getInstance("EC", BouncyCastle.PROVIDER);
      curve.initialize(new ECGenParameterSpec(kind == KeyKind.SM2 ? "sm2p256v1" : "secp256r1"));
      return curve.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BigInteger serial() {
    byte[] bytes = new byte[SERIAL_BYTES];
    RANDOM.nextBytes(bytes);
    bytes[0] &= 0x3f;
    bytes[0] |= 0x40; // always the same length, never negative
    return new BigInteger(bytes);
  }

  private static ContentSigner signer(PublicKey own, PrivateKey key) {
    String algorithm = switch (KeyKind.of(own)) {
      case RSA -> "SHA256WITHRSA";
      case P256 -> "SHA256WITHECDSA";
      case SM2 -> "SM3WITHSM2";
    };
    try {
      return new JcaContentSignerBuilder(algorithm).setProvider(BouncyCastle.PROVIDER).build(key);
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }
}
