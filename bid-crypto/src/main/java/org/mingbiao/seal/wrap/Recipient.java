package org.mingbiao.seal.wrap;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.crypto.Cipher;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.KeyAgreeRecipientInfo;
import org.bouncycastle.asn1.cms.KeyTransRecipientInfo;
import org.bouncycastle.asn1.cms.RecipientIdentifier;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAESOAEPparams;
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

/** One addressee of a wrapped secret: RSA-OAEP or SM2 key transport here, P-256 in {@link KeyAgreement}. */
sealed interface Recipient permits Recipient.Transport, KeyAgreement {

  IssuerAndSerialNumber name();

  RecipientInfo encode();

  /** @throws SealException UNWRAP_FAILED */
  byte[] unwrap(X509Certificate own, Token token);

  default boolean isFor(X509Certificate certificate) {
    return name().equals(Certificates.name(certificate));
  }

  default BigInteger serial() {
    return name().getSerialNumber().getValue();
  }

  static Recipient wrap(Suite suite, X509Certificate to, byte[] key) {
    KeyKind kind = KeyKind.of(to.getPublicKey());
    if (!suite.keyKinds().contains(kind)) {
      throw new SealException(Fault.KEY_NOT_ALLOWED, kind + " certificate in suite " + suite.id());
    }
    return kind == KeyKind.P256 ? KeyAgreement.wrap(to, key) : Transport.wrap(kind, to, key);
  }

  static Recipient read(Suite suite, RecipientInfo info) {
    ASN1Encodable inner = info.getInfo();
    if (inner instanceof KeyTransRecipientInfo transport) return Transport.read(suite, transport);
    if (inner instanceof KeyAgreeRecipientInfo agreement && suite == Suite.INTERNATIONAL) {
      return KeyAgreement.read(agreement);
    }
    throw new SealException(Fault.CMS_NOT_CANONICAL, "a kind of recipient the suite does not know");
  }

  /** The key encrypted under the recipient's public key. */
  record Transport(KeyKind kind, IssuerAndSerialNumber name, byte[] encryptedKey) implements Recipient {

    private static AlgorithmIdentifier algorithm(KeyKind kind) {
      if (kind == KeyKind.SM2) return new AlgorithmIdentifier(GMObjectIdentifiers.sm2encrypt);
      AlgorithmIdentifier sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
      return new AlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, new RSAESOAEPparams(sha256,
          new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, sha256), RSAESOAEPparams.DEFAULT_P_SOURCE_ALGORITHM));
    }

    static Transport wrap(KeyKind kind, X509Certificate to, byte[] key) {
      return new Transport(kind, Certificates.name(to), kind == KeyKind.RSA ? oaep(to, key) : sm2(to, key));
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

    static Transport read(Suite suite, KeyTransRecipientInfo info) {
      boolean sm2 = info.getKeyEncryptionAlgorithm().getAlgorithm().equals(GMObjectIdentifiers.sm2encrypt);
      KeyKind kind = sm2 ? KeyKind.SM2 : KeyKind.RSA;
      if (!suite.keyKinds().contains(kind)) throw new SealException(Fault.KEY_NOT_ALLOWED, kind + " in " + suite.id());
      return new Transport(kind, IssuerAndSerialNumber.getInstance(info.getRecipientIdentifier().getId()),
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
}
