package org.mingbiao.seal.cipher;

/**
 * Words in bytes, the highest byte first, put together byte by byte: through a view of the array ({@code VarHandle})
 * the compiler of OpenJDK 17.0.15 loses a store now and then, in every second process after some thousand calls.
 */
final class BigEndian {
  private BigEndian() {}

  static int word(byte[] in, int at) {
    return in[at] << 24 | (in[at + 1] & 0xff) << 16 | (in[at + 2] & 0xff) << 8 | in[at + 3] & 0xff;
  }

  static long twoWords(byte[] in, int at) {
    return (long) word(in, at) << 32 | word(in, at + 4) & 0xffffffffL;
  }

  static void put(byte[] out, int at, int word) {
    out[at] = (byte) (word >>> 24);
    out[at + 1] = (byte) (word >>> 16);
    out[at + 2] = (byte) (word >>> 8);
    out[at + 3] = (byte) word;
  }

  static void put(byte[] out, int at, long twoWords) {
    put(out, at, (int) (twoWords >>> 32));
    put(out, at + 4, (int) twoWords);
  }
}
