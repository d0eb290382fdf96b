package org.mingbiao.seal.envelope;

import java.io.IOException;
import java.io.OutputStream;
import org.mingbiao.seal.suite.Suite;

/** Plaintext in, encrypted chunks out, their tree beside. {@link #close()} writes the last, short chunk. */
public final class ChunkOutput extends OutputStream {
  private final ChunkedEncryption message;
  private final OutputStream out;
  private final ChunkTree tree;
  private final byte[] plain = new byte[ChunkedEncryption.CHUNK_BYTES];
  private final byte[] sealed = new byte[ChunkedEncryption.SEALED_CHUNK_BYTES];
  private int filled;
  private long chunk;
  private boolean closed;

  public ChunkOutput(Suite suite, ChunkedEncryption message, OutputStream out) throws IOException {
    this.message = message;
    this.out = out;
    this.tree = new ChunkTree(suite);
    byte[] header = message.header();
    out.write(header);
    tree.add(header, header.length);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int done = 0;
    while (done < length) {
      int n = Math.min(plain.length - filled, length - done);
      System.arraycopy(bytes, from + done, plain, filled, n);
      filled += n;
      done += n;
      if (filled == plain.length) flushChunk();
    }
  }

  private void flushChunk() throws IOException {
    int n = message.seal(chunk++, plain, filled, sealed);
    tree.add(sealed, n);
    out.write(sealed, 0, n);
    filled = 0;
  }

  /** Ends the message; the stream beneath stays open. */
  @Override
  public void close() throws IOException {
    if (closed) return;
    flushChunk();
    closed = true;
  }

  /** Root over the header and every chunk; complete after {@link #close()}. */
  public byte[] root() {
    return tree.root();
  }
}
