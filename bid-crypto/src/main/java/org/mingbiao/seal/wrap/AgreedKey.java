package org.mingbiao.seal.wrap;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.ecc.ECCCMSSharedInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.mingbiao.seal.suite.BouncyCastle;
import org.mingbiao.seal.suite.Suite;

/**
 * The arithmetic of {@link KeyAgreement}.
 * @param ephemeral the sender's one-time public key
 * @param wrappedKey the key under AES-256 key wrap (RFC 3394)
 */
record AgreedKey(SubjectPublicKeyInfo ephemeral, byte[] wrappedKey) {
  static final AlgorithmIdentifier WRAP = new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_wrap);
  private static final int WRAP_KEY_BITS = 256;

  static AgreedKey wrap(PublicKey to, byte[] key) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", BouncyCastle.PROVIDER);
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    KeyPair ephemeral = generator.generateKeyPair();
    var agreement = javax.crypto.KeyAgreement.getInstance("ECDH", BouncyCastle.PROVIDER);
    agreement.init(ephemeral.getPrivate());
    agreement.doPhase(to, true);
    Cipher cipher = Cipher.getInstance("AESWrap", BouncyCastle.PROVIDER);
    cipher.init(Cipher.WRAP_MODE, wrapKey(agreement.generateSecret()));
    return new AgreedKey(SubjectPublicKeyInfo.getInstance(ephemeral.getPublic().getEncoded()),
        cipher.wrap(new SecretKeySpec(key, "AES")));
  }

  PublicKey sender() throws GeneralSecurityException, IOException {
    return KeyFactory.getInstance("EC", BouncyCastle.PROVIDER)
        .generatePublic(new X509EncodedKeySpec(ephemeral.getEncoded(ASN1Encoding.DER)));
  }

  byte[] unwrap(byte[] shared) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AESWrap", BouncyCastle.PROVIDER);
    cipher.init(Cipher.UNWRAP_MODE, wrapKey(shared));
    return cipher.unwrap(wrappedKey, "AES", Cipher.SECRET_KEY).getEncoded();
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
