package org.mingbiao.seal.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.mingbiao.seal.suite.BouncyCastle;

/** The same pipeline made of nothing but Bouncy Castle: SM4-GCM in chunks of 16 KiB, SM3 over each sealed chunk. */
final class NationalPeer {
  private static final int CHUNK = 16_384;

  private NationalPeer() {}

  static void seal(InputStream in, OutputStream out) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SM3", BouncyCastle.PROVIDER);
      GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
      KeyParameter key = new KeyParameter(new byte[16]);
      byte[] plain = new byte[CHUNK];
      byte[] sealed = new byte[CHUNK + 16];
      byte[] nonce = new byte[12];
      for (int n = in.readNBytes(plain, 0, CHUNK); n > 0; n = in.readNBytes(plain, 0, CHUNK)) {
        for (int i = 11; ++nonce[i] == 0; i--) continue;
        cipher.init(true, new AEADParameters(key, 128, nonce));
        int done = cipher.processBytes(plain, 0, n, sealed, 0);
        done += cipher.doFinal(sealed, done);
        digest.update(sealed, 0, done);
        digest.digest();
        out.write(sealed, 0, done);
      }
    } catch (GeneralSecurityException | InvalidCipherTextException e) {
      throw new IllegalStateException(e);
    }
  }
}
