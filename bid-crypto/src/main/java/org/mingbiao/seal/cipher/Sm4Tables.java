package org.mingbiao.seal.cipher;

import java.util.HexFormat;

/**
 * SM4 encryption (GB/T 32907) with the S-box and the linear step merged into four tables of 256 words, four blocks at a
 * time so that the processor need not wait for one table before it reads the next. Like every table cipher it leaves
 * traces in a cache shared with an attacker; bids are sealed and opened on their owner's machine.
 */
final class Sm4Tables {
  static final int BLOCK_BYTES = 16;
  /** Blocks that {@link #keyStream} makes at once. */
  static final int LANES = 4;
  private static final int ROUNDS = 32;
  private static final byte[] SBOX = HexFormat.of().parseHex(
      "d690e9fecce13db716b614c228fb2c052b679a762abe04c3aa441326498606999c4250f491ef987a33540b43edcfac62"
      + "e4b31ca9c908e89580df94fa758f3fa64707a7fcf37317ba83593c19e6854fa8686b81b27164da8bf8eb0f4b70569d35"
      + "1e240e5e6358d1a225227c3b01217887d40046579fd327524c3602e7a0c4c89eeabf8ad240c738b5a3f7f2cef96115a1"
      + "e0ae5da49b341a55ad933230f58cb1e31df6e22e8266ca60c02923ab0d534e6fd5db3745defd8e2f03ff6a726d6c5b51"
      + "8d1baf92bbddbc7f11d95c411f105ad80ac13188a5cd7bbd2d74d012b8e5b4b08969974a0c96777e65b9f109c56ec684"
      + "18f07dec3adc4d2079ee5f3ed7cb3948");
  private static final int[] FIXED_KEY = {0xa3b1bac6, 0x56aa3350, 0x677d9197, 0xb27022dc};
  private static final int[] T0 = new int[256];
  private static final int[] T1 = new int[256];
  private static final int[] T2 = new int[256];
  private static final int[] T3 = new int[256];

  static {
    for (int i = 0; i < 256; i++) {
      int b = SBOX[i] & 0xff;
      int mixed = b ^ Integer.rotateLeft(b, 2) ^ Integer.rotateLeft(b, 10) ^ Integer.rotateLeft(b, 18)
          ^ Integer.rotateLeft(b, 24);
      T0[i] = mixed;
      T1[i] = Integer.rotateLeft(mixed, 8);
      T2[i] = Integer.rotateLeft(mixed, 16);
      T3[i] = Integer.rotateLeft(mixed, 24);
    }
  }

  private final int[] roundKeys = new int[ROUNDS];

  Sm4Tables(byte[] key) {
    if (key.length != BLOCK_BYTES) throw new IllegalArgumentException("a key of " + key.length + " bytes");
    int[] k = new int[4];
    for (int i = 0; i < 4; i++) k[i] = BigEndian.word(key, 4 * i) ^ FIXED_KEY[i];
    for (int i = 0; i < ROUNDS; i++) {
      int b = substitute(k[(i + 1) & 3] ^ k[(i + 2) & 3] ^ k[(i + 3) & 3] ^ constant(i));
      k[i & 3] ^= b ^ Integer.rotateLeft(b, 13) ^ Integer.rotateLeft(b, 23);
      roundKeys[i] = k[i & 3];
    }
  }

  private static int constant(int round) {
    int word = 0;
    for (int j = 0; j < 4; j++) word = word << 8 | (4 * round + j) * 7 & 0xff;
    return word;
  }

  private static int substitute(int x) {
    return (SBOX[x >>> 24] & 0xff) << 24 | (SBOX[x >>> 16 & 0xff] & 0xff) << 16 | (SBOX[x >>> 8 & 0xff] & 0xff) << 8
        | SBOX[x & 0xff] & 0xff;
  }

  private static int mix(int x) {
    return T0[x & 0xff] ^ T1[x >>> 8 & 0xff] ^ T2[x >>> 16 & 0xff] ^ T3[x >>> 24];
  }

  /** Four blocks of key stream: the nonce followed by counter, counter + 1, counter + 2 and counter + 3, encrypted. */
  void keyStream(byte[] nonce, int counter, byte[] out, int at) {
    int n0 = BigEndian.word(nonce, 0);
    int n1 = BigEndian.word(nonce, 4);
    int n2 = BigEndian.word(nonce, 8);
    pair(n0, n1, n2, counter, out, at);
    pair(n0, n1, n2, counter + 2, out, at + 2 * BLOCK_BYTES);
  }

  /** Two blocks side by side; more than two need more registers than there are. */
  private void pair(int n0, int n1, int n2, int counter, byte[] out, int at) {
    int[] rk = roundKeys;
    int a0 = n0;
    int a1 = n1;
    int a2 = n2;
    int a3 = counter;
    int b0 = n0;
    int b1 = n1;
    int b2 = n2;
    int b3 = counter + 1;
    for (int i = 0; i < ROUNDS; i += 4) {
      a0 ^= mix(a1 ^ a2 ^ a3 ^ rk[i]);
      b0 ^= mix(b1 ^ b2 ^ b3 ^ rk[i]);
      a1 ^= mix(a2 ^ a3 ^ a0 ^ rk[i + 1]);
      b1 ^= mix(b2 ^ b3 ^ b0 ^ rk[i + 1]);
      a2 ^= mix(a3 ^ a0 ^ a1 ^ rk[i + 2]);
      b2 ^= mix(b3 ^ b0 ^ b1 ^ rk[i + 2]);
      a3 ^= mix(a0 ^ a1 ^ a2 ^ rk[i + 3]);
      b3 ^= mix(b0 ^ b1 ^ b2 ^ rk[i + 3]);
    }
    put(out, at, a3, a2, a1, a0);
    put(out, at + BLOCK_BYTES, b3, b2, b1, b0);
  }

  private static void put(byte[] out, int at, int w0, int w1, int w2, int w3) {
    BigEndian.put(out, at, w0);
    BigEndian.put(out, at + 4, w1);
    BigEndian.put(out, at + 8, w2);
    BigEndian.put(out, at + 12, w3);
  }

  /** Encrypts one block of zeros: the hash key of GCM. */
  byte[] encryptedZeros() {
    byte[] four = new byte[LANES * BLOCK_BYTES];
    keyStream(new byte[12], 0, four, 0);
    return java.util.Arrays.copyOf(four, BLOCK_BYTES);
  }
}
