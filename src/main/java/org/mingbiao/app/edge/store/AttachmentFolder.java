package org.mingbiao.app.edge.store;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.TOO_LARGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * Files of the state folder, each named by its own SHA-256. A file is written aside, forced to the disk and only then given
 * its name: what was acknowledged is there after a power cut, and nobody ever reads half a file.
 */
@ApplicationScoped
class AttachmentFolder implements AttachmentStore {
  private static final int CHUNK_BYTES = 65_536;
  @Inject StateFolder state;

  @Override public Stored put(InputStream bytes, long bytesMax) {
    Path incoming = folder("incoming").resolve(UUID.randomUUID().toString());
    try {
      Stored stored = write(bytes, incoming, Math.min(bytesMax, BYTES_MAX));
      Path kept = place(stored.sha256());
      Files.createDirectories(kept.getParent());
      Files.move(incoming, kept, StandardCopyOption.ATOMIC_MOVE);
      force(kept.getParent());
      return stored;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(incoming);
    }
  }

  @Override public Path file(String sha256) {
    boolean known = sha256 != null && sha256.matches("[0-9a-f]{64}") && Files.isRegularFile(place(sha256));
    if (!known) throw RefusedException.of(NOT_FOUND);
    return place(sha256);
  }

  @Override public InputStream open(String sha256) {
    try {
      return Files.newInputStream(file(sha256));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stored write(InputStream bytes, Path file, long bytesMax) throws IOException {
    MessageDigest digest = sha256();
    byte[] chunk = new byte[CHUNK_BYTES];
    long total = 0;
    try (var out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
        total += read;
        if (total > bytesMax) throw RefusedException.of(TOO_LARGE).with(Map.of("max", bytesMax));
        digest.update(chunk, 0, read);
        for (ByteBuffer rest = ByteBuffer.wrap(chunk, 0, read); rest.hasRemaining();) out.write(rest);
      }
      out.force(true);
    }
    return new Stored(HexFormat.of().formatHex(digest.digest()), total);
  }

  /** A new name lasts once its folder is on the disk too. */
  private static void force(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private Path place(String sha256) {
    return folder("attachments").resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private Path folder(String name) {
    try {
      return Files.createDirectories(state.of("files").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
