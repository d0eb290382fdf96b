package org.mingbiao.seal.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A fresh key with a certificate it gave itself, good for time stamps and nothing else. */
record DemonstrationKey(KeyPair keys, X509Certificate certificate) {
  private static final Duration VALIDITY = Duration.ofDays(3_650);
  private static final int SERIAL_BITS = 63;

  static DemonstrationKey make(String name, TimestampSuite suite, Instant now, SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", TimestampAuthorities.PROVIDER);
      generator.initialize(new ECGenParameterSpec(suite.curve), random);
      KeyPair keys = generator.generateKeyPair();
      X500Name subject = new X500Name("CN=" + name);
      Instant from = now.minus(Duration.ofDays(1));
      JcaX509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(subject,
          new BigInteger(SERIAL_BITS, random), Date.from(from), Date.from(from.plus(VALIDITY)), subject,
          keys.getPublic());
      certificate.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
      return new DemonstrationKey(keys, new JcaX509CertificateConverter().setProvider(TimestampAuthorities.PROVIDER)
          .getCertificate(certificate.build(new JcaContentSignerBuilder(suite.signature)
              .setProvider(TimestampAuthorities.PROVIDER).build(keys.getPrivate()))));
    } catch (GeneralSecurityException | OperatorException | IOException e) {
      throw new IllegalStateException("no demonstration authority", e);
    }
  }
}
