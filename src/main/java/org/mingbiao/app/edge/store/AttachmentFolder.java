package org.mingbiao.app.edge.store;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * Files of the state folder, each encrypted under a name that only the vault's key derives from its SHA-256: notices, bids and
 * contracts look alike. A file is written aside, forced to the disk and only then given its name: what was acknowledged is
 * there after a power cut, and nobody ever reads half a file.
 */
@ApplicationScoped
class AttachmentFolder implements AttachmentStore {
  static final String INCOMING = "files/incoming";
  /** All files say that they were written then. */
  static final FileTime NO_TIME = FileTime.from(Instant.EPOCH);
  private static final int SHELF_LETTERS = 2;
  @Inject StateFolder state;
  @Inject VaultKey key;

  @Override public Incoming receive(InputStream bytes, long bytesMax) {
    state.folder("files");
    Path aside = state.folder(INCOMING).resolve(UUID.randomUUID().toString());
    try {
      return new Arrival(this, Strongbox.write(bytes, aside, bytesMax), aside);
    } catch (IOException e) {
      delete(aside);
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      delete(aside);
      throw e;
    }
  }

  @Override public InputStream open(String sha256) {
    if (sha256 == null || !sha256.matches("[0-9a-f]{64}")) throw RefusedException.of(NOT_FOUND);
    byte[] tag = tag(sha256);
    Path file = place(tag);
    if (!Files.isRegularFile(file)) throw RefusedException.of(NOT_FOUND);
    try {
      return Strongbox.open(file, key.vault(), tag);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void keep(Path aside, Strongbox.Written written) {
    byte[] tag = tag(written.stored().sha256());
    Path kept = place(tag);
    try {
      Strongbox.close(aside, written, key.vault(), tag);
      Files.setLastModifiedTime(aside, NO_TIME);
      Files.createDirectories(kept.getParent());
      Files.move(aside, kept, StandardCopyOption.ATOMIC_MOVE);
      force(kept.getParent());
      Files.setLastModifiedTime(kept.getParent(), NO_TIME);
      Files.setLastModifiedTime(kept.getParent().getParent(), NO_TIME);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new name lasts once its folder is on the disk too. */
  private static void force(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private byte[] tag(String sha256) {
    return key.vault().tag("attachment", sha256);
  }

  private Path place(byte[] tag) {
    String name = HexFormat.of().formatHex(tag);
    return state.of("files").resolve("attachments").resolve(name.substring(0, SHELF_LETTERS)).resolve(name);
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
