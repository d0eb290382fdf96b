package org.mingbiao.seal.certificate;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.mingbiao.seal.suite.BouncyCastle;
import org.mingbiao.seal.suite.KeyKind;

/** A certificate about to be signed by the demonstration CA. */
record CertificateDraft(X500Name issuer, X500Name subject, PublicKey key, Instant from, Instant until) {
  private static final int SERIAL_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  X509Certificate root(PrivateKey own) {
    try {
      X509v3CertificateBuilder builder = builder();
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      return Certificates.of(builder.build(signer(key, own)).getEncoded());
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  X509Certificate leaf(int usage, PublicKey issuerKey, PrivateKey issuerPrivateKey) {
    try {
      X509v3CertificateBuilder builder = builder();
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
      builder.addExtension(Extension.authorityKeyIdentifier, false,
          new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuerKey));
      return Certificates.of(builder.build(signer(issuerKey, issuerPrivateKey)).getEncoded());
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private X509v3CertificateBuilder builder() throws IOException, GeneralSecurityException {
    var builder = new JcaX509v3CertificateBuilder(issuer, serial(), Date.from(from), Date.from(until), subject, key);
    return builder.addExtension(Extension.subjectKeyIdentifier, false,
        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key));
  }

  private static BigInteger serial() {
    byte[] bytes = new byte[SERIAL_BYTES];
    RANDOM.nextBytes(bytes);
    bytes[0] &= 0x3f;
    bytes[0] |= 0x40; // always the same length, never negative
    return new BigInteger(bytes);
  }

  static ContentSigner signer(PublicKey own, PrivateKey key) {
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
