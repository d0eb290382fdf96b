package org.mingbiao.seal.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.suite.Suite;

/** Encrypted chunks in, authenticated plaintext out, their tree beside. */
public final class ChunkInput extends InputStream {
  private final ChunkedEncryption message;
  private final InputStream in;
  private final ChunkTree tree;
  private final byte[] plain = new byte[ChunkedEncryption.SEALED_CHUNK_BYTES];
  private final byte[] sealed = new byte[ChunkedEncryption.SEALED_CHUNK_BYTES];
  private long remaining;
  private long chunk;
  private int at;
  private int filled;

  /**
   * @param in stands after the message's header
   * @param length of the whole message, checked by {@link ChunkedEncryption#plainLength}
   */
  public ChunkInput(Suite suite, ChunkedEncryption message, InputStream in, long length) {
    this.message = message;
    this.in = in;
    this.tree = new ChunkTree(suite);
    this.remaining = length - ChunkedEncryption.HEADER_BYTES;
    tree.add(message.header(), ChunkedEncryption.HEADER_BYTES);
  }

  @Override
  public int read() throws IOException {
    return fill() ? plain[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] out, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, out.length);
    if (length == 0) return 0;
    if (!fill()) return -1;
    int n = Math.min(length, filled - at);
    System.arraycopy(plain, at, out, from, n);
    at += n;
    return n;
  }

  /** @throws SealException CHUNK_REFUSED */
  private boolean fill() throws IOException {
    while (at == filled) {
      if (remaining == 0) return false;
      int length = nextSealed();
      filled = message.open(chunk, sealed, length, plain);
      if (filled < 0) {
        at = filled = 0;
        throw new SealException(Fault.CHUNK_REFUSED, "chunk " + chunk + " does not open under the committed key");
      }
      at = 0;
      chunk++;
    }
    return true;
  }

  private int nextSealed() throws IOException {
    int length = (int) Math.min(remaining, sealed.length);
    if (in.readNBytes(sealed, 0, length) < length) {
      throw new SealException(Fault.TRUNCATED, "the envelope ends within chunk " + chunk);
    }
    tree.add(sealed, length);
    remaining -= length;
    return length;
  }

  /** Reads what is left without decrypting, so that {@link #root()} covers the whole message. */
  public byte[] drain() throws IOException {
    while (remaining > 0) nextSealed();
    return tree.root();
  }
}
