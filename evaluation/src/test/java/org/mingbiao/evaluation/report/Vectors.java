package org.mingbiao.evaluation.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The evaluation vectors of the shared reference, which may lie beside the checkout or be absent. */
public final class Vectors {
  private Vectors() {}

  public static JsonNode group(String name) throws IOException {
    String told = System.getProperty("MINGBIAO_SHARED", System.getenv("MINGBIAO_SHARED"));
    Path shared = told == null ? Path.of("..", "..", "shared") : Path.of(told);
    Path file = shared.resolve("domain/evaluation-vectors.json");
    assumeTrue(Files.exists(file), "the shared vectors are not beside this checkout: " + file);
    return new ObjectMapper().readTree(Files.readString(file)).get(name);
  }
}
