package org.mingbiao.app.edge.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.Objects;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.envelope.ChunkedEncryption;

/** Reads a strongbox from any chunk on: what is skipped is neither read nor decrypted. */
final class StrongboxInput extends InputStream {
  private static final long FIRST_CHUNK = Strongbox.HEAD_BYTES + ChunkedEncryption.HEADER_BYTES;
  private final FileChannel channel;
  private final ChunkedEncryption message;
  private final long bytes;
  private final byte[] plain = new byte[ChunkedEncryption.SEALED_CHUNK_BYTES];
  private long at;
  private long chunk = -1;

  StrongboxInput(FileChannel channel, ChunkedEncryption message, long bytes) {
    this.channel = channel;
    this.message = message;
    this.bytes = bytes;
  }

  @Override public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override public int read(byte[] out, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, out.length);
    if (length == 0) return 0;
    if (at >= bytes) return -1;
    fill(at / ChunkedEncryption.CHUNK_BYTES);
    int begins = (int) (at % ChunkedEncryption.CHUNK_BYTES);
    int n = (int) Math.min(Math.min(length, bytes - at), ChunkedEncryption.CHUNK_BYTES - begins);
    System.arraycopy(plain, begins, out, from, n);
    at += n;
    return n;
  }

  @Override public long skip(long length) {
    long skipped = Math.max(0, Math.min(length, bytes - at));
    at += skipped;
    return skipped;
  }

  private void fill(long wanted) throws IOException {
    if (wanted == chunk) return;
    chunk = -1;
    byte[] sealed = Strongbox.read(channel, FIRST_CHUNK + wanted * ChunkedEncryption.SEALED_CHUNK_BYTES, ChunkedEncryption.SEALED_CHUNK_BYTES);
    if (message.open(wanted, sealed, sealed.length, plain) < 0) throw new SealException(Fault.TRUNCATED, "a kept file is damaged");
    chunk = wanted;
  }

  @Override public void close() throws IOException {
    channel.close();
  }
}
