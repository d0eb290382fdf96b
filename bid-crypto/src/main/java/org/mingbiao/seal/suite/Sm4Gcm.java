package org.mingbiao.seal.suite;

import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** AEAD_SM4_GCM (RFC 8998) on Bouncy Castle's SM4. */
final class Sm4Gcm implements ChunkCipher {
  private final GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
  private final KeyParameter key;

  Sm4Gcm(byte[] key) {
    this.key = new KeyParameter(key);
  }

  @Override
  public int seal(byte[] nonce, byte[] plain, int length, byte[] out) {
    ChunkCipher.requireNonce(nonce);
    cipher.init(true, new AEADParameters(key, TAG_BYTES * 8, nonce));
    try {
      int n = cipher.processBytes(plain, 0, length, out, 0);
      return n + cipher.doFinal(out, n);
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int open(byte[] nonce, byte[] sealed, int length, byte[] out) {
    ChunkCipher.requireNonce(nonce);
    cipher.init(false, new AEADParameters(key, TAG_BYTES * 8, nonce));
    try {
      int n = cipher.processBytes(sealed, 0, length, out, 0);
      return n + cipher.doFinal(out, n);
    } catch (InvalidCipherTextException e) {
      return -1;
    }
  }
}
