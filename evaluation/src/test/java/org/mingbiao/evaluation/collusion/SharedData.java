package org.mingbiao.evaluation.collusion;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Data that lies beside the checkout and must not be in it; a test that needs it is skipped where it is absent. */
public final class SharedData {
  private SharedData() {}

  /** The file or folder at a path below {@code data}; skips the calling test if there is none. */
  public static Path data(String path) {
    String named = System.getProperty("MINGBIAO_SHARED", System.getenv("MINGBIAO_SHARED"));
    Path shared = named == null ? Path.of("../../shared") : Path.of(named);
    Path found = shared.resolve("data").resolve(path);
    Assumptions.assumeTrue(Files.exists(found), "the private data " + path + " is not beside the checkout");
    return found;
  }
}
