package org.mingbiao.seal.certificate;

import java.io.IOException;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;
import org.mingbiao.seal.suite.BouncyCastle;

/**
 * Writes PKCS#12 that OpenSSL, Windows and the JDK read: keys under PBES2 (PBKDF2-HMAC-SHA-256, AES-256), certificates
 * in the open, a SHA-256 MAC over all. Unlike the JDK's writer it takes a password in Chinese.
 */
final class KeyFileWriter {
  /** Twice the JDK's; Bouncy Castle's own 600,000 would cost a second at every reading. */
  private static final int KEY_ITERATIONS = 20_000;
  private static final int MAC_ITERATIONS = 10_000;
  private static final AlgorithmIdentifier HMAC_SHA256 =
      new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE);

  private KeyFileWriter() {}

  static byte[] write(KeyFile file, char[] password) {
    try {
      PKCS12PfxPduBuilder builder = new PKCS12PfxPduBuilder();
      for (int i = 0; i < file.entries().size(); i++) {
        KeyFile.Entry entry = file.entries().get(i);
        OutputEncryptor encryptor = new JcePKCSPBEOutputEncryptorBuilder(NISTObjectIdentifiers.id_aes256_CBC)
            .setProvider(BouncyCastle.PROVIDER).setPRF(HMAC_SHA256).setIterationCount(KEY_ITERATIONS).build(password);
        builder.addData(named(new JcaPKCS12SafeBagBuilder(entry.key(), encryptor), i + 1));
        builder.addData(named(new JcaPKCS12SafeBagBuilder(entry.certificate()), i + 1));
        for (X509Certificate each : entry.intermediates()) {
          builder.addData(new JcaPKCS12SafeBagBuilder(each).build());
        }
      }
      return builder.build(new JcePKCS12MacCalculatorBuilder(NISTObjectIdentifiers.id_sha256)
          .setProvider(BouncyCastle.PROVIDER).setIterationCount(MAC_ITERATIONS), password).getEncoded("DER");
    } catch (IOException | PKCSException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The attributes by which other readers find a key's certificate. */
  private static PKCS12SafeBag named(PKCS12SafeBagBuilder bag, int number) {
    return bag.addBagAttribute(PKCS12SafeBag.friendlyNameAttribute, new DERBMPString("key" + number))
        .addBagAttribute(PKCS12SafeBag.localKeyIdAttribute, new DEROctetString(new byte[] {(byte) number})).build();
  }
}
