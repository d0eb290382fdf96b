package org.mingbiao.seal.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.tree.Hash;

/**
 * The last checkpoint cosigned for each log, one file each, replaced as a whole and forced to disk before anybody is
 * answered. A witness that loses its memory can be made to cosign a second history: never restore it from a backup.
 */
final class WitnessMemory implements AutoCloseable {
  private final Path folder;
  private final FileChannel owner;

  /** @throws IllegalStateException if another witness owns the folder */
  WitnessMemory(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
      owner = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (owner.tryLock() == null) {
        throw new IllegalStateException("another witness owns " + folder);
      }
    } catch (OverlappingFileLockException e) {
      throw new IllegalStateException("a witness owns " + folder + " already", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name under which a witness keeps and serves a log: SHA-256 of its origin in hexadecimal. */
  static String nameOf(String origin) {
    return HexFormat.of().formatHex(Hash.of(origin.getBytes(StandardCharsets.UTF_8)).bytes());
  }

  /** @param name as by {@link #nameOf} */
  Optional<Note> latest(String name) {
    Path file = file(name);
    try {
      return Files.exists(file) ? Optional.of(Note.parse(Files.readAllBytes(file))) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns only when the note would survive a loss of power. */
  void keep(String name, Note note) {
    Path next = folder.resolve(name + ".next");
    try {
      try (FileChannel out = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
          StandardOpenOption.TRUNCATE_EXISTING)) {
        out.write(ByteBuffer.wrap(note.bytes()));
        out.force(true);
      }
      Files.move(next, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
        directory.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override public void close() {
    try {
      owner.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ".checkpoint");
  }
}
