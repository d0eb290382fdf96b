package org.mingbiao.seal.token;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.jcajce.provider.asymmetric.util.ECUtil;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.certificate.KeyFile;
import org.mingbiao.seal.suite.BouncyCastle;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Oaep;
import org.mingbiao.seal.suite.Sm2Cipher;

/** Keys in memory, read from a PKCS#12 file. */
public final class KeyPairToken implements Token {
  private final KeyFile file;

  public KeyPairToken(KeyFile file) {
    this.file = file;
  }

  @Override
  public X509Certificate signing() {
    return file.signing().certificate();
  }

  @Override
  public X509Certificate encryption() {
    return file.encryption().certificate();
  }

  @Override
  public List<X509Certificate> intermediates() {
    return file.signing().intermediates();
  }

  @Override
  public List<X509Certificate> recipients() {
    return file.recipients();
  }

  @Override
  public byte[] sign(byte[] message) {
    try {
      return KeyKind.of(signing().getPublicKey()).sign(file.signing().key(), BouncyCastle.PROVIDER, message);
    } catch (GeneralSecurityException e) {
      throw new SealException(Fault.KEY_FILE, "the signing key does not sign", e);
    }
  }

  @Override
  public byte[] decrypt(X509Certificate recipient, byte[] wrapped) {
    PrivateKey key = file.keyOf(recipient);
    try {
      return switch (KeyKind.of(recipient.getPublicKey())) {
        case RSA -> {
          Cipher cipher = Cipher.getInstance(Oaep.TRANSFORMATION, BouncyCastle.PROVIDER);
          cipher.init(Cipher.DECRYPT_MODE, key, Oaep.PARAMETERS);
          yield cipher.doFinal(wrapped);
        }
        case SM2 -> {
          SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
          engine.init(false, ECUtil.generatePrivateKeyParameter(key));
          byte[] raw = Sm2Cipher.fromDer(wrapped);
          yield engine.processBlock(raw, 0, raw.length);
        }
        case P256 -> throw new SealException(Fault.UNWRAP_FAILED, "a P-256 key agrees, it does not decrypt");
      };
    } catch (GeneralSecurityException | InvalidCipherTextException | IllegalArgumentException e) {
      throw new SealException(Fault.UNWRAP_FAILED, "the wrapped key refuses this private key", e);
    }
  }

  @Override
  public byte[] agree(X509Certificate recipient, PublicKey other) {
    try {
      KeyAgreement agreement = KeyAgreement.getInstance("ECDH", BouncyCastle.PROVIDER);
      agreement.init(file.keyOf(recipient));
      agreement.doPhase(other, true);
      return agreement.generateSecret();
    } catch (GeneralSecurityException e) {
      throw new SealException(Fault.UNWRAP_FAILED, "no key agreement", e);
    }
  }

  @Override
  public void close() {
    // Java cannot wipe a PrivateKey; the reference dies with this object.
  }
}
