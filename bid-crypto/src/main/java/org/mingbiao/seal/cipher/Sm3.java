package org.mingbiao.seal.cipher;

import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;

/** SM3 (GB/T 32905). */
public final class Sm3 extends MessageDigest {
  private static final int BLOCK_BYTES = 64;
  private static final int DIGEST_BYTES = 32;
  private static final int LENGTH_AT = 56;
  private static final int[] INITIAL = {
      0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e};
  private static final int[] ROUND = new int[64];

  static {
    for (int j = 0; j < 64; j++) ROUND[j] = Integer.rotateLeft(j < 16 ? 0x79cc4519 : 0x7a879d8a, j);
  }

  private final int[] state = INITIAL.clone();
  private final int[] words = new int[68];
  private final byte[] block = new byte[BLOCK_BYTES];
  private int filled;
  private long length;

  public Sm3() {
    super("SM3");
  }

  @Override
  protected int engineGetDigestLength() {
    return DIGEST_BYTES;
  }

  @Override
  protected void engineUpdate(byte input) {
    block[filled++] = input;
    length++;
    if (filled == BLOCK_BYTES) flush();
  }

  private void flush() {
    compress(block, 0);
    filled = 0;
  }

  @Override
  protected void engineUpdate(byte[] input, int offset, int count) {
    length += count;
    int at = offset;
    int end = offset + count;
    if (filled > 0) {
      int n = Math.min(BLOCK_BYTES - filled, count);
      System.arraycopy(input, at, block, filled, n);
      filled += n;
      at += n;
      if (filled == BLOCK_BYTES) flush();
    }
    for (; at + BLOCK_BYTES <= end; at += BLOCK_BYTES) compress(input, at);
    if (at < end) {
      System.arraycopy(input, at, block, filled, end - at);
      filled += end - at;
    }
  }

  @Override
  protected byte[] engineDigest() {
    byte[] out = new byte[DIGEST_BYTES];
    finish(out, 0);
    return out;
  }

  @Override
  protected int engineDigest(byte[] out, int offset, int room) throws DigestException {
    if (room < DIGEST_BYTES) throw new DigestException("no room for the digest");
    finish(out, offset);
    return DIGEST_BYTES;
  }

  private void finish(byte[] out, int offset) {
    long bits = length * 8;
    block[filled++] = (byte) 0x80;
    if (filled > LENGTH_AT) {
      Arrays.fill(block, filled, BLOCK_BYTES, (byte) 0);
      flush();
    }
    Arrays.fill(block, filled, LENGTH_AT, (byte) 0);
    BigEndian.put(block, LENGTH_AT, (int) (bits >>> 32));
    BigEndian.put(block, LENGTH_AT + 4, (int) bits);
    compress(block, 0);
    for (int i = 0; i < 8; i++) BigEndian.put(out, offset + 4 * i, state[i]);
    engineReset();
  }

  @Override
  protected void engineReset() {
    System.arraycopy(INITIAL, 0, state, 0, state.length);
    filled = 0;
    length = 0;
  }

  private void compress(byte[] bytes, int at) {
    expand(bytes, at);
    rounds();
  }

  private void expand(byte[] bytes, int at) {
    int[] w = words;
    for (int j = 0; j < 16; j++) w[j] = BigEndian.word(bytes, at + 4 * j);
    for (int j = 16; j < 68; j++) {
      int x = w[j - 16] ^ w[j - 9] ^ Integer.rotateLeft(w[j - 3], 15);
      w[j] = x ^ Integer.rotateLeft(x, 15) ^ Integer.rotateLeft(x, 23) ^ Integer.rotateLeft(w[j - 13], 7) ^ w[j - 6];
    }
  }

  private void rounds() {
    int[] w = words;
    int[] s = state;
    int a = s[0];
    int b = s[1];
    int c = s[2];
    int d = s[3];
    int e = s[4];
    int f = s[5];
    int g = s[6];
    int h = s[7];
    for (int j = 0; j < 64; j++) {
      int a12 = Integer.rotateLeft(a, 12);
      int turned = Integer.rotateLeft(a12 + e + ROUND[j], 7);
      int left = (j < 16 ? a ^ b ^ c : a & b | c & (a | b)) + d + (turned ^ a12) + (w[j] ^ w[j + 4]);
      int right = (j < 16 ? e ^ f ^ g : g ^ e & (f ^ g)) + h + turned + w[j];
      d = c;
      c = Integer.rotateLeft(b, 9);
      b = a;
      a = left;
      h = g;
      g = Integer.rotateLeft(f, 19);
      f = e;
      e = right ^ Integer.rotateLeft(right, 9) ^ Integer.rotateLeft(right, 17);
    }
    s[0] ^= a;
    s[1] ^= b;
    s[2] ^= c;
    s[3] ^= d;
    s[4] ^= e;
    s[5] ^= f;
    s[6] ^= g;
    s[7] ^= h;
  }
}
