package org.mingbiao.app.tendering.ocds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Published packages beside the repository, in {@code ../shared}, or where MINGBIAO_SHARED says. A test that wants them is skipped where they are not, and says so. */
public final class Examples {
  private static final Path FOLDER = Stream.of(System.getProperty("mingbiao.shared"), System.getenv("MINGBIAO_SHARED"), "../../shared")
      .filter(Objects::nonNull).map(shared -> Path.of(shared, "data", "ocds", "examples")).findFirst().orElseThrow();

  private Examples() {}

  /** Every JSON file below a folder of the examples, in the order of their names. */
  public static List<Path> under(String folder) {
    Path below = FOLDER.resolve(folder);
    Assumptions.assumeTrue(Files.isDirectory(below), () -> "skipped: no published examples at " + below.toAbsolutePath().normalize());
    try (var files = Files.walk(below)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Path folder() {
    return FOLDER;
  }
}
