package org.mingbiao.app.tendering.ocds.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.app.tendering.ocds.Examples;
import java.nio.file.Path;

/** Our merge against the fixtures of the reference implementation, ocds-merge. */
class CompileTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Schemas schemas = new Schemas();

  static List<Path> fixtures() {
    return Examples.under("ocds-merge-fixtures/tests/fixtures/1.1").stream()
        .filter(file -> !file.toString().matches(".*-(compiled|versioned)\\.json")).toList();
  }

  @ParameterizedTest @MethodSource("fixtures") void makesOfReleasesWhatTheReferenceMakes(Path fixture) throws IOException {
    JsonNode expected = JSON.readTree(Path.of(fixture.toString().replace(".json", "-compiled.json")).toFile());
    List<JsonNode> releases = new ArrayList<>();
    JSON.readTree(fixture.toFile()).forEach(releases::add);
    assertEquals(expected, Compile.of(schemas.releaseSchema(), releases));
  }
}
