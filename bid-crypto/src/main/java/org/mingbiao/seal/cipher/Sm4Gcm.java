package org.mingbiao.seal.cipher;

import java.security.MessageDigest;
import java.util.Arrays;

/** AEAD_SM4_GCM (RFC 8998) without associated data. */
final class Sm4Gcm implements ChunkCipher {
  private static final int STRIDE = Sm4Tables.LANES * Sm4Tables.BLOCK_BYTES;
  /** The counter of the first block of text; the one before masks the tag. */
  private static final int FIRST = 2;

  private final Sm4Tables cipher;
  private final Ghash hash;
  private final byte[] stream = new byte[STRIDE];
  private final byte[] tag = new byte[TAG_BYTES];

  Sm4Gcm(byte[] key) {
    cipher = new Sm4Tables(key);
    hash = new Ghash(cipher.encryptedZeros());
  }

  @Override
  public int seal(byte[] nonce, byte[] plain, int length, byte[] out) {
    ChunkCipher.requireNonce(nonce);
    if (out.length < length + TAG_BYTES) throw new IllegalArgumentException("no room for the tag");
    crypt(nonce, plain, length, out);
    tag(nonce, out, length, out, length);
    return length + TAG_BYTES;
  }

  @Override
  public int open(byte[] nonce, byte[] sealed, int length, byte[] out) {
    ChunkCipher.requireNonce(nonce);
    int text = length - TAG_BYTES;
    if (text < 0) return -1;
    tag(nonce, sealed, text, tag, 0);
    if (!MessageDigest.isEqual(tag, Arrays.copyOfRange(sealed, text, length))) return -1;
    crypt(nonce, sealed, text, out);
    return text;
  }

  private void tag(byte[] nonce, byte[] text, int length, byte[] out, int at) {
    hash.reset();
    hash.update(text, length);
    cipher.keyStream(nonce, FIRST - 1, stream, 0);
    hash.finish(length, stream, out, at);
  }

  private void crypt(byte[] nonce, byte[] in, int length, byte[] out) {
    int counter = FIRST;
    int at = 0;
    for (; at + STRIDE <= length; at += STRIDE, counter += Sm4Tables.LANES) {
      cipher.keyStream(nonce, counter, stream, 0);
      for (int i = 0; i < STRIDE; i++) out[at + i] = (byte) (in[at + i] ^ stream[i]);
    }
    if (at == length) return;
    cipher.keyStream(nonce, counter, stream, 0);
    for (int i = 0; at + i < length; i++) out[at + i] = (byte) (in[at + i] ^ stream[i]);
  }
}
