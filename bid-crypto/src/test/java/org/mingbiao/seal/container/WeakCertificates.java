package org.mingbiao.seal.container;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.suite.BouncyCastle;

/** Certificates whose keys no suite allows. */
final class WeakCertificates {
  private WeakCertificates() {}

  static X509Certificate of(String kind) {
    try {
      boolean rsa = kind.equals("rsa-1024");
      KeyPairGenerator generator = KeyPairGenerator.getInstance(rsa ? "RSA" : "EC", BouncyCastle.PROVIDER);
      if (rsa) generator.initialize(1024);
      else generator.initialize(new ECGenParameterSpec("secp384r1"));
      KeyPair pair = generator.generateKeyPair();
      X500Name name = new X500Name("C=CN,O=Weak,2.5.4.97=" + Samples.CODE);
      var builder = new JcaX509v3CertificateBuilder(name, BigInteger.TEN, Date.from(Samples.NOW),
          Date.from(Samples.UNTIL), name, pair.getPublic());
      return Certificates.of(builder.build(new JcaContentSignerBuilder(rsa ? "SHA256WITHRSA" : "SHA256WITHECDSA")
          .setProvider(BouncyCastle.PROVIDER).build(pair.getPrivate())).getEncoded());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
