package org.mingbiao.seal.wrap;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.suite.BouncyCastle;
import org.mingbiao.seal.suite.Suite;

/** The suite's block cipher in CBC with PKCS#7 padding, for the content of a wrap. */
final class SecretCipher {
  static final int BLOCK_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private SecretCipher() {}

  static byte[] encrypt(Suite suite, byte[] key, byte[] iv, byte[] secret) {
    return crypt(Cipher.ENCRYPT_MODE, suite, key, iv, secret);
  }

  /** @throws SealException UNWRAP_FAILED */
  static byte[] decrypt(Suite suite, byte[] key, byte[] iv, byte[] encrypted) {
    return crypt(Cipher.DECRYPT_MODE, suite, key, iv, encrypted);
  }

  private static byte[] crypt(int mode, Suite suite, byte[] key, byte[] iv, byte[] bytes) {
    try {
      Cipher cipher = Cipher.getInstance(suite.wrapCipherName() + "/CBC/PKCS5Padding", BouncyCastle.PROVIDER);
      cipher.init(mode, new SecretKeySpec(key, suite.wrapCipherName()), new IvParameterSpec(iv));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new SealException(Fault.UNWRAP_FAILED, "the wrapped secret does not decrypt", e);
    }
  }

  static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
