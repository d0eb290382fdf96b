package org.mingbiao.app.launch.process;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Archives of programs become folders; a folder is whole or absent, even when the power goes in between. */
public final class Unpacking {

  /** More than both programs together have; an archive beyond it is not one of ours. */
  static final int ENTRIES_MAX = 20_000;

  private Unpacking() {}

  /** Unpacks a {@code .tar.xz} with its links and executable bits. */
  public static void tarXz(InputStream archive, Path folder) throws IOException {
    Path part = emptyPart(folder);
    try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
      int entries = 0;
      for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
        countTo(++entries);
        write(entry, tar, inside(part, entry.getName()));
      }
    }
    Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Unpacks a {@code .zip} whose entries lie in one folder of their own, without that folder. */
  public static void zip(Path archive, Path folder) throws IOException {
    Path part = emptyPart(folder);
    try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
      int entries = 0;
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        countTo(++entries);
        Path target = inside(part, entry.getName().substring(entry.getName().indexOf('/') + 1));
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(zip, target);
        }
      }
    }
    Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, target);
      boolean executable = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }

  private static Path emptyPart(Path folder) throws IOException {
    Path part = folder.resolveSibling(folder.getFileName() + ".part");
    delete(part);
    return Files.createDirectories(part);
  }

  private static Path inside(Path folder, String name) throws IOException {
    Path path = folder.resolve(name).normalize();
    if (!path.startsWith(folder)) {
      throw new IOException("An archive's entry leads outside its folder: " + name);
    }
    return path;
  }

  private static void countTo(int entries) throws IOException {
    if (entries > ENTRIES_MAX) {
      throw new IOException("An archive has more than " + ENTRIES_MAX + " entries");
    }
  }
}
