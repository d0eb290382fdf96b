package org.mingbiao.evaluation.outsider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingbiao.evaluation.bundle.Bundle;
import org.mingbiao.evaluation.cli.UnusableException;
import org.mingbiao.evaluation.exact.Json;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.Packs;

/** Files in and out of the program. */
final class Papers {
  private Papers() {}

  static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > Bundle.BYTES_MAX)
        throw new UnusableException(file + ": more than " + Bundle.BYTES_MAX + " bytes");
      return Files.readAllBytes(file);
    } catch (IOException broken) {
      throw new UnusableException("cannot read " + file + ": " + broken.getMessage());
    }
  }

  static <T> T read(Path file, Class<T> type) {
    return Json.read(bytes(file), type);
  }

  static Bundle bundle(Path file) {
    return Bundle.read(bytes(file));
  }

  /** A pack from a file, or one that comes with the program by its id. */
  static MethodPack method(String named) {
    if (Packs.IDS.contains(named) && !Files.exists(Path.of(named))) return Packs.pack(named);
    return read(Path.of(named), MethodPack.class);
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException broken) {
      throw new UnusableException("cannot write " + file + ": " + broken.getMessage());
    }
  }
}
