package org.mingbiao.app.edge.store;

import static org.mingbiao.shared.refusal.Refusal.TOO_LARGE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.envelope.ChunkOutput;
import org.mingbiao.seal.envelope.ChunkedEncryption;
import org.mingbiao.seal.envelope.Padme;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * The form of a file at rest: a head of {@link #HEAD_BYTES} that the vault sealed for the file's own place, with the file's key
 * and length; then its bytes and zeros up to a Padmé length, as one message of c2sp.org/chunked-encryption. Written and read in
 * constant memory; the head is written last, when the file gets its place.
 */
final class Strongbox {
  static final int HEAD_BYTES = Vault.SIZE_CLASSES[0];
  static final Suite SUITE = Suite.INTERNATIONAL;
  private static final byte[] CONTEXT = "mingbiao file at rest".getBytes();
  private static final int CHUNK_BYTES = 65_536;

  /** @param key of this file alone */
  record Written(byte[] key, AttachmentStore.Stored stored) {}

  private Strongbox() {}

  /** @throws RefusedException {@code TOO_LARGE} above {@code bytesMax} */
  static Written write(InputStream bytes, Path file, long bytesMax) throws IOException {
    byte[] key = Vault.random(SUITE.keyBytes());
    var message = ChunkedEncryption.derive(SUITE, key, Vault.random(ChunkedEncryption.SALT_BYTES), CONTEXT);
    try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      channel.position(HEAD_BYTES);
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), CHUNK_BYTES);
      AttachmentStore.Stored stored;
      try (ChunkOutput chunks = new ChunkOutput(SUITE, message, out)) {
        stored = copy(bytes, chunks, bytesMax);
        pad(Padme.pad(stored.bytes()) - stored.bytes(), chunks);
      }
      out.flush();
      channel.force(true);
      return new Written(key, stored);
    }
  }

  private static AttachmentStore.Stored copy(InputStream bytes, OutputStream out, long bytesMax) throws IOException {
    MessageDigest digest = SUITE.digest();
    byte[] chunk = new byte[CHUNK_BYTES];
    long total = 0;
    for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
      total += read;
      if (total > bytesMax) throw RefusedException.of(TOO_LARGE).with(Map.of("max", bytesMax));
      digest.update(chunk, 0, read);
      out.write(chunk, 0, read);
    }
    return new AttachmentStore.Stored(HexFormat.of().formatHex(digest.digest()), total);
  }

  private static void pad(long zeros, OutputStream out) throws IOException {
    byte[] chunk = new byte[CHUNK_BYTES];
    for (long left = zeros; left > 0; left -= chunk.length) out.write(chunk, 0, (int) Math.min(left, chunk.length));
  }

  /** Writes the head; from then on whoever has the vault's key can open the file, in its own place only. */
  static void close(Path file, Written written, Vault vault, byte[] place) throws IOException {
    byte[] head = ByteBuffer.allocate(SUITE.keyBytes() + Long.BYTES).put(written.key()).putLong(written.stored().bytes()).array();
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer sealed = ByteBuffer.wrap(vault.seal(head, place));
      while (sealed.hasRemaining()) channel.write(sealed, sealed.position());
      channel.force(true);
    }
  }

  static InputStream open(Path file, Written written) throws IOException {
    return open(FileChannel.open(file, StandardOpenOption.READ), written.key(), written.stored().bytes());
  }

  /** @throws SealException TRUNCATED when the file is not what was written to this place */
  static InputStream open(Path file, Vault vault, byte[] place) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      ByteBuffer head = ByteBuffer.wrap(vault.open(read(channel, 0, HEAD_BYTES), place));
      byte[] key = new byte[SUITE.keyBytes()];
      head.get(key);
      return open(channel, key, head.getLong());
    } catch (IllegalStateException | IllegalArgumentException altered) {
      channel.close();
      throw new SealException(Fault.TRUNCATED, "a kept file is damaged", altered);
    } catch (IOException unreadable) {
      channel.close();
      throw unreadable;
    }
  }

  private static InputStream open(FileChannel channel, byte[] key, long bytes) throws IOException {
    try {
      if (channel.size() != HEAD_BYTES + ChunkedEncryption.sealedLength(Padme.pad(bytes))) {
        throw new SealException(Fault.TRUNCATED, "a kept file is damaged");
      }
      byte[] header = read(channel, HEAD_BYTES, ChunkedEncryption.HEADER_BYTES);
      return new StrongboxInput(channel, ChunkedEncryption.of(SUITE, key, header, CONTEXT), bytes);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** @return as many bytes as there are, up to {@code length} */
  static byte[] read(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) continue;
    return Arrays.copyOf(bytes.array(), bytes.position());
  }
}
