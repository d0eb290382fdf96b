package org.mingbiao.seal.wrap;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.crypto.Cipher;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.KeyTransRecipientInfo;
import org.bouncycastle.asn1.cms.RecipientIdentifier;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.jcajce.provider.asymmetric.util.ECUtil;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.suite.BouncyCastle;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Oaep;
import org.mingbiao.seal.suite.Sm2Cipher;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.seal.token.Token;

/** The key encrypted under the recipient's public key: RSA-OAEP, or SM2 as GM/T 0009 encodes it. */
record KeyTransport(KeyKind kind, IssuerAndSerialNumber name, byte[] encryptedKey) implements Recipient {

  private static AlgorithmIdentifier algorithm(KeyKind kind) {
    return kind == KeyKind.RSA ? Oaep.algorithm() : new AlgorithmIdentifier(GMObjectIdentifiers.sm2encrypt);
  }

  static KeyTransport wrap(KeyKind kind, X509Certificate to, byte[] key) {
    return new KeyTransport(kind, Certificates.name(to), kind == KeyKind.RSA ? oaep(to, key) : sm2(to, key));
  }

  private static byte[] oaep(X509Certificate to, byte[] key) {
    try {
      Cipher cipher = Cipher.getInstance(Oaep.TRANSFORMATION, BouncyCastle.PROVIDER);
      cipher.init(Cipher.ENCRYPT_MODE, to.getPublicKey(), Oaep.PARAMETERS);
      return cipher.doFinal(key);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] sm2(X509Certificate to, byte[] key) {
    try {
      SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
      engine.init(true, new ParametersWithRandom(ECUtil.generatePublicKeyParameter(to.getPublicKey())));
      return Sm2Cipher.toDer(engine.processBlock(key, 0, key.length));
    } catch (GeneralSecurityException | InvalidCipherTextException e) {
      throw new IllegalStateException(e);
    }
  }

  static KeyTransport read(Suite suite, KeyTransRecipientInfo info) {
    boolean sm2 = info.getKeyEncryptionAlgorithm().getAlgorithm().equals(GMObjectIdentifiers.sm2encrypt);
    KeyKind kind = sm2 ? KeyKind.SM2 : KeyKind.RSA;
    if (!suite.keyKinds().contains(kind)) throw new SealException(Fault.KEY_NOT_ALLOWED, kind + " in " + suite.id());
    return new KeyTransport(kind, IssuerAndSerialNumber.getInstance(info.getRecipientIdentifier().getId()),
        info.getEncryptedKey().getOctets());
  }

  @Override
  public RecipientInfo encode() {
    return new RecipientInfo(new KeyTransRecipientInfo(new RecipientIdentifier(name), algorithm(kind),
        new DEROctetString(encryptedKey)));
  }

  @Override
  public byte[] unwrap(X509Certificate own, Token token) {
    return token.decrypt(own, encryptedKey);
  }
}
