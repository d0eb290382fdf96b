package org.mingbiao.seal.cipher;

/**
 * The universal hash of GCM (NIST SP 800-38D) with one table of 256 products for each of the sixteen bytes: 64 KiB, and
 * no shifting while hashing.
 */
final class Ghash {
  private static final int BLOCK_BYTES = 16;
  private static final long REDUCTION = 0xe100000000000000L;

  /** Product of byte b at place p with the hash key: words 2 * (256 * p + b) and the next. */
  private final long[] products = new long[2 * 256 * BLOCK_BYTES];
  private long high;
  private long low;

  Ghash(byte[] hashKey) {
    long h = BigEndian.twoWords(hashKey, 0);
    long l = BigEndian.twoWords(hashKey, 8);
    for (int place = 0; place < BLOCK_BYTES; place++) {
      for (int bit = 0x80; bit > 0; bit >>= 1) {
        int at = 2 * (256 * place + bit);
        products[at] = h;
        products[at + 1] = l;
        long carry = -(l & 1) & REDUCTION;
        l = l >>> 1 | h << 63;
        h = h >>> 1 ^ carry;
      }
      fill(2 * 256 * place);
    }
  }

  /** Sums for the bytes with several bits from those with one. */
  private void fill(int from) {
    for (int bit = 2; bit < 256; bit <<= 1) {
      for (int rest = 1; rest < bit; rest++) {
        products[from + 2 * (bit + rest)] = products[from + 2 * bit] ^ products[from + 2 * rest];
        products[from + 2 * (bit + rest) + 1] = products[from + 2 * bit + 1] ^ products[from + 2 * rest + 1];
      }
    }
  }

  void reset() {
    high = 0;
    low = 0;
  }

  /** Hashes bytes from the beginning of the array, the last block filled up with zeros. */
  void update(byte[] bytes, int length) {
    int whole = length - length % BLOCK_BYTES;
    for (int at = 0; at < whole; at += BLOCK_BYTES) step(BigEndian.twoWords(bytes, at), BigEndian.twoWords(bytes, at + 8));
    if (whole == length) return;
    byte[] last = new byte[BLOCK_BYTES];
    System.arraycopy(bytes, whole, last, 0, length - whole);
    step(BigEndian.twoWords(last, 0), BigEndian.twoWords(last, 8));
  }

  private void step(long h, long l) {
    long a = high ^ h;
    long b = low ^ l;
    long[] p = products;
    long x = 0;
    long y = 0;
    for (int place = 0, shift = 56; shift >= 0; place += 512, shift -= 8) {
      int at = place + ((int) (a >>> shift) & 0xff) * 2;
      int next = place + 8 * 512 + ((int) (b >>> shift) & 0xff) * 2;
      x ^= p[at] ^ p[next];
      y ^= p[at + 1] ^ p[next + 1];
    }
    high = x;
    low = y;
  }

  /** Hashes the lengths, associated data being empty, and writes the sum XOR the mask to {@code out}. */
  void finish(int length, byte[] mask, byte[] out, int at) {
    step(0, 8L * length);
    BigEndian.put(out, at, high ^ BigEndian.twoWords(mask, 0));
    BigEndian.put(out, at + 8, low ^ BigEndian.twoWords(mask, 8));
  }
}
