package org.mingbiao.seal.wrap;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.KeyAgreeRecipientIdentifier;
import org.bouncycastle.asn1.cms.KeyAgreeRecipientInfo;
import org.bouncycastle.asn1.cms.OriginatorIdentifierOrKey;
import org.bouncycastle.asn1.cms.OriginatorPublicKey;
import org.bouncycastle.asn1.cms.RecipientEncryptedKey;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.cms.ecc.ECCCMSSharedInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.suite.BouncyCastle;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.seal.token.Token;

/** A P-256 recipient (RFC 5753): one ephemeral key, X9.63 derivation with SHA-256, AES-256 key wrap (RFC 3394). */
record KeyAgreement(IssuerAndSerialNumber name, SubjectPublicKeyInfo ephemeral, byte[] wrappedKey)
    implements Recipient {
  private static final AlgorithmIdentifier WRAP = new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_wrap);
  private static final AlgorithmIdentifier AGREEMENT =
      new AlgorithmIdentifier(SECObjectIdentifiers.dhSinglePass_stdDH_sha256kdf_scheme, WRAP);
  private static final int WRAP_KEY_BITS = 256;

  static KeyAgreement wrap(X509Certificate to, byte[] key) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", BouncyCastle.PROVIDER);
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair ephemeral = generator.generateKeyPair();
      var agreement = javax.crypto.KeyAgreement.getInstance("ECDH", BouncyCastle.PROVIDER);
      agreement.init(ephemeral.getPrivate());
      agreement.doPhase(to.getPublicKey(), true);
      Cipher wrap = Cipher.getInstance("AESWrap", BouncyCastle.PROVIDER);
      wrap.init(Cipher.WRAP_MODE, wrapKey(agreement.generateSecret()));
      return new KeyAgreement(Certificates.name(to),
          SubjectPublicKeyInfo.getInstance(ephemeral.getPublic().getEncoded()), wrap.wrap(new SecretKeySpec(key, "AES")));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static KeyAgreement read(KeyAgreeRecipientInfo info) {
    OriginatorPublicKey originator = info.getOriginator().getOriginatorKey();
    RecipientEncryptedKey only = RecipientEncryptedKey.getInstance(info.getRecipientEncryptedKeys().getObjectAt(0));
    return new KeyAgreement(only.getIdentifier().getIssuerAndSerialNumber(),
        new SubjectPublicKeyInfo(originator.getAlgorithm(), originator.getPublicKeyData().getOctets()),
        only.getEncryptedKey().getOctets());
  }

  @Override
  public RecipientInfo encode() {
    OriginatorPublicKey originator =
        new OriginatorPublicKey(ephemeral.getAlgorithm(), ephemeral.getPublicKeyData().getOctets());
    RecipientEncryptedKey only =
        new RecipientEncryptedKey(new KeyAgreeRecipientIdentifier(name), new DEROctetString(wrappedKey));
    return new RecipientInfo(new KeyAgreeRecipientInfo(new OriginatorIdentifierOrKey(originator), null, AGREEMENT,
        new DERSequence(only)));
  }

  @Override
  public byte[] unwrap(X509Certificate own, Token token) {
    try {
      PublicKey other = KeyFactory.getInstance("EC", BouncyCastle.PROVIDER)
          .generatePublic(new X509EncodedKeySpec(ephemeral.getEncoded(ASN1Encoding.DER)));
      Cipher wrap = Cipher.getInstance("AESWrap", BouncyCastle.PROVIDER);
      wrap.init(Cipher.UNWRAP_MODE, wrapKey(token.agree(own, other)));
      return wrap.unwrap(wrappedKey, "AES", Cipher.SECRET_KEY).getEncoded();
    } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
      throw new SealException(Fault.UNWRAP_FAILED, "the wrapped key refuses this private key", e);
    }
  }

  /** X9.63 with SHA-256 yields exactly one block, so its counter stands at 1. */
  private static SecretKeySpec wrapKey(byte[] shared) {
    try {
      byte[] bits = ByteBuffer.allocate(Integer.BYTES).putInt(WRAP_KEY_BITS).array();
      byte[] info = new ECCCMSSharedInfo(WRAP, bits).getEncoded(ASN1Encoding.DER);
      return new SecretKeySpec(Suite.INTERNATIONAL.hash(shared, new byte[] {0, 0, 0, 1}, info), "AES");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
