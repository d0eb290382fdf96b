package org.mingbiao.seal.container;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.mingbiao.seal.suite.Suite;

/** The fixed bytes of the container and the derivations that only it uses. */
final class Format {
  static final int RECORD_HEADER_BYTES = 1 + Long.BYTES;
  static final int TRAILER_BYTES = 16;

  private static final byte[] MAGIC = {'M', 'B', 'I', 'D', '1', '\r', '\n', 0x1a};
  private static final byte[] MAGIC_REVERSED = {0x1a, '\n', '\r', '1', 'D', 'I', 'B', 'M'};

  private Format() {}

  static byte[] magic() {
    return MAGIC.clone();
  }

  static byte[] recordHeader(char type, long length) {
    return ByteBuffer.allocate(RECORD_HEADER_BYTES).put((byte) type).putLong(length).array();
  }

  static void writeRecord(OutputStream out, char type, byte[] value) throws IOException {
    out.write(recordHeader(type, value.length));
    out.write(value);
  }

  /** Length of the name, then the name. */
  static byte[] envelopeHeader(String id) {
    byte[] name = id.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(Short.BYTES + name.length).putShort((short) name.length).put(name).array();
  }

  static byte[] trailer(long sealOffset) {
    return ByteBuffer.allocate(TRAILER_BYTES).putLong(sealOffset).put(MAGIC_REVERSED).array();
  }

  /** Binds an envelope's key to the whole preamble and to the envelope's name. */
  static byte[] context(Preamble preamble, String envelope) {
    byte[] bound = preamble.suite().hash(preamble.encoded());
    byte[] name = envelope.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(bound.length + name.length).put(bound).put(name).array();
  }

  static byte[] envelopeKey(Suite suite, byte[] bidKey, String envelope) {
    return suite.expand(bidKey, ("mbid/envelope " + envelope).getBytes(StandardCharsets.US_ASCII), suite.keyBytes());
  }
}
