package org.mingbiao.seal.container;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.certificate.DemonstrationCa;
import org.mingbiao.seal.suite.BouncyCastle;
import org.mingbiao.seal.suite.Suite;

/** A root that certifies an issuing authority, as licensed authorities do. */
record TwoStepAuthority(X509Certificate root, DemonstrationCa issuing) {

  static TwoStepAuthority create(Suite suite) {
    try {
      KeyPair top = keys(suite);
      KeyPair below = keys(suite);
      X500Name topName = new X500Name("C=CN,CN=Root " + suite.id());
      X500Name belowName = new X500Name("C=CN,CN=Issuing " + suite.id());
      X509Certificate root = certificate(suite, topName, topName, top.getPublic(), top.getPrivate(), 1);
      X509Certificate issuing = certificate(suite, topName, belowName, below.getPublic(), top.getPrivate(), 0);
      return new TwoStepAuthority(root, new DemonstrationCa(issuing, below.getPrivate()));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair keys(Suite suite) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", BouncyCastle.PROVIDER);
    generator.initialize(new ECGenParameterSpec(suite == Suite.NATIONAL ? "sm2p256v1" : "secp256r1"));
    return generator.generateKeyPair();
  }

  private static X509Certificate certificate(Suite suite, X500Name issuer, X500Name subject, PublicKey key,
      PrivateKey issuerKey, int below) throws Exception {
    var builder = new JcaX509v3CertificateBuilder(issuer, BigInteger.valueOf(100 + below),
        Date.from(Samples.NOW.minusSeconds(60)), Date.from(Samples.UNTIL), subject, key);
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(below));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    String algorithm = suite == Suite.NATIONAL ? "SM3WITHSM2" : "SHA256WITHECDSA";
    return Certificates.of(builder.build(
        new JcaContentSignerBuilder(algorithm).setProvider(BouncyCastle.PROVIDER).build(issuerKey)).getEncoded());
  }
}
