package org.mingbiao.seal.envelope;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.suite.Suite;

/** Decrypts one envelope. Files reach their place only after every byte was found to be the sealed one. */
public final class EnvelopeReader {
  private static final int PIECE_BYTES = 1 << 16;

  private final Suite suite;
  private final SealedEnvelope envelope;
  private final ChunkedEncryption message;

  /** @throws SealException COMMITMENT_MISMATCH */
  public EnvelopeReader(Suite suite, SealedEnvelope envelope, byte[] key, byte[] context) {
    this.suite = suite;
    this.envelope = envelope;
    this.message = ChunkedEncryption.of(suite, key, envelope.header(), context);
  }

  /**
   * Extracts the files below a folder, none of which may exist there yet.
   * @param in stands after the message's header
   * @return their paths, in the order of the table
   * @throws SealException ENVELOPE_ALTERED when the bytes are not the sealed ones; only otherwise a fault of kind
   *     CONTENT, which then is the sealer's
   */
  public List<Path> extract(InputStream in, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path staging = Files.createTempDirectory(folder, ".opening-");
    try {
      List<String> names = extractSealed(in, staging);
      List<Path> placed = new ArrayList<>();
      for (String name : names) refuseExisting(folder.resolve(name));
      for (String name : names) {
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        placed.add(Files.move(staging.resolve(name), target));
      }
      return placed;
    } finally {
      deleteBelow(staging);
    }
  }

  private static void refuseExisting(Path target) {
    if (Files.exists(target)) throw new SealException(Fault.REQUEST, target + " exists already");
  }

  /** Decrypts everything and keeps nothing. */
  public void rehearse(InputStream in) throws IOException {
    extractSealed(in, null);
  }

  private List<String> extractSealed(InputStream in, Path staging) throws IOException {
    ChunkInput plain = new ChunkInput(suite, message, in, envelope.length());
    SealException content = null;
    List<String> names = List.of();
    try {
      names = unpack(plain, staging);
    } catch (SealException e) {
      if (e.fault().kind() != Fault.Kind.CONTENT) throw e;
      content = e;
    }
    // Whose fault it is depends on whether these are the sealed bytes, so the tree is completed first.
    if (!MessageDigest.isEqual(plain.drain(), envelope.root())) {
      throw new SealException(Fault.ENVELOPE_ALTERED, "envelope " + envelope.id() + " is not the sealed one");
    }
    if (content != null) throw content;
    return names;
  }

  private List<String> unpack(ChunkInput chunks, Path staging) throws IOException {
    DataInputStream in = new DataInputStream(chunks);
    long plainLength = ChunkedEncryption.plainLength(envelope.length());
    int tableLength = plainLength < FileTable.LENGTH_BYTES ? -1 : in.readInt();
    if (tableLength < 0 || tableLength > FileTable.TABLE_BYTES_MAX
        || tableLength > plainLength - FileTable.LENGTH_BYTES) {
      throw new SealException(Fault.FILE_TABLE, "a table of " + tableLength + " bytes");
    }
    FileTable table = FileTable.read(in.readNBytes(tableLength));
    if (table.paddedLength(tableLength) != plainLength) {
      throw new SealException(Fault.PADDING, plainLength + " bytes, not " + table.paddedLength(tableLength));
    }
    byte[] piece = new byte[PIECE_BYTES];
    for (FileTable.Row row : table.rows()) copy(in, row, staging, piece);
    checkPadding(in, piece);
    return table.rows().stream().map(FileTable.Row::name).toList();
  }

  private static void copy(InputStream in, FileTable.Row row, Path staging, byte[] piece) throws IOException {
    try (OutputStream out = staging == null ? OutputStream.nullOutputStream() : create(staging.resolve(row.name()))) {
      for (long left = row.size(); left > 0;) {
        int n = in.read(piece, 0, (int) Math.min(left, piece.length));
        if (n < 0) throw new SealException(Fault.FILE_TABLE, row.name() + " is longer than the envelope");
        out.write(piece, 0, n);
        left -= n;
      }
    }
  }

  private static OutputStream create(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.newOutputStream(file, java.nio.file.StandardOpenOption.CREATE_NEW);
  }

  private static void checkPadding(InputStream in, byte[] piece) throws IOException {
    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
      for (int i = 0; i < n; i++) {
        if (piece[i] != 0) throw new SealException(Fault.PADDING, "the padding is not all zeros");
      }
    }
  }

  private static void deleteBelow(Path folder) throws IOException {
    List<Path> all;
    try (var walk = Files.walk(folder)) {
      all = walk.sorted(java.util.Comparator.reverseOrder()).toList();
    }
    for (Path each : all) Files.delete(each);
  }
}
