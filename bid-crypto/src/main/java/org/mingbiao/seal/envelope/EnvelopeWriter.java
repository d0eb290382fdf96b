package org.mingbiao.seal.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.LongConsumer;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.suite.Suite;

/** Encrypts one envelope, reading each file once. Its length is known before its first byte. */
public final class EnvelopeWriter {
  private static final int PIECE_BYTES = 1 << 16;

  private final String id;
  private final List<BidFile> files;
  private final byte[] table;
  private final long plainLength;

  /** @throws SealException REQUEST, FILE_NAME or LIMIT_EXCEEDED */
  public EnvelopeWriter(String id, List<BidFile> files) {
    if (files.isEmpty()) throw new SealException(Fault.REQUEST, "envelope " + id + " holds no file");
    if (files.size() > FileTable.FILES_MAX) throw new SealException(Fault.LIMIT_EXCEEDED, "too many files in " + id);
    FileTable list = FileTable.of(files);
    this.id = id;
    this.files = files;
    this.table = list.write();
    if (table.length > FileTable.TABLE_BYTES_MAX) {
      throw new SealException(Fault.LIMIT_EXCEEDED, "the names of the files in " + id + " are too long together");
    }
    this.plainLength = list.paddedLength(table.length);
  }

  public String id() {
    return id;
  }

  /** Bytes that {@link #write} will write. */
  public long length() {
    return ChunkedEncryption.sealedLength(plainLength);
  }

  /** @param progress told each number of plaintext bytes done */
  public SealedEnvelope write(Suite suite, ChunkedEncryption message, OutputStream out, LongConsumer progress)
      throws IOException {
    ChunkOutput chunks = new ChunkOutput(suite, message, out);
    try (chunks) {
      chunks.write(ByteBuffer.allocate(FileTable.LENGTH_BYTES).putInt(table.length).array());
      chunks.write(table);
      byte[] piece = new byte[PIECE_BYTES];
      long written = FileTable.LENGTH_BYTES + table.length;
      for (BidFile file : files) {
        copy(file, piece, chunks, progress);
        written += file.size();
      }
      pad(plainLength - written, chunks);
    }
    return new SealedEnvelope(id, length(), message.header(), chunks.root());
  }

  private static void copy(BidFile file, byte[] piece, OutputStream out, LongConsumer progress) throws IOException {
    long left = file.size();
    try (InputStream in = file.content().open()) {
      for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
        left -= n;
        if (left < 0) break;
        out.write(piece, 0, n);
        progress.accept(n);
      }
    }
    if (left != 0) throw new SealException(Fault.REQUEST, file.name() + " changed while it was sealed");
  }

  private static void pad(long zeros, OutputStream out) throws IOException {
    byte[] piece = new byte[PIECE_BYTES];
    for (long left = zeros; left > 0; left -= piece.length) out.write(piece, 0, (int) Math.min(left, piece.length));
  }
}
