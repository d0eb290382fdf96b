package org.mingbiao.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Reference data that lies beside the repository, in {@code ../shared}, or where MINGBIAO_SHARED says. */
public final class Shared {
  private Shared() {}

  /** The file, or the test is skipped with its name. */
  public static Path file(String name) {
    Path found = Stream.of(System.getProperty("mingbiao.shared"), System.getenv("MINGBIAO_SHARED"), "../../shared")
        .filter(folder -> folder != null).map(folder -> Path.of(folder).resolve(name)).filter(Files::exists).findFirst()
        .orElse(null);
    Assumptions.assumeTrue(found != null, "skipped: " + name + " is not beside the repository (set MINGBIAO_SHARED)");
    return found;
  }

  public static com.fasterxml.jackson.databind.JsonNode json(String name) throws IOException {
    return new com.fasterxml.jackson.databind.ObjectMapper().readTree(file(name).toFile());
  }
}
