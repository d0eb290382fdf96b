package org.mingbiao.seal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.suite.KeyKind;

/** The reader in JavaScript, written from the specification, judges as this one does. */
class SecondReaderTest {
  private static final String MUTATIONS = System.getProperty("second.mutations", "300");
  private static final int SECONDS_MAX = 300;

  @TempDir Path folder;

  private record Result(int status, String text) {}

  private static Result node(String... arguments) throws IOException {
    List<String> line = Stream.concat(Stream.of("node"), Stream.of(arguments)).toList();
    Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) throw new IOException("node does not end");
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    return new Result(process.exitValue(), text);
  }

  @BeforeEach
  void needsNode() {
    boolean present;
    try {
      present = node("-e", "process.exit(+process.versions.node.split('.')[0] >= 20 ? 0 : 1)").status() == 0;
    } catch (IOException e) {
      present = false;
    }
    Assumptions.assumeTrue(present, "skipped: no Node 20 or newer on this machine, so the second reader was not run");
  }

  @Test
  void agreesOnEveryVector() throws IOException {
    Result result = node("src/test/js/vectors.mjs", VectorTest.FOLDER.toString());
    assertEquals(0, result.status(), result.text());
    assertTrue(result.text().contains(VectorTest.all().size() + " vectors, 0 differ"), result.text());
  }

  @ParameterizedTest @EnumSource
  void acceptsNoMutationEither(KeyKind kind) throws IOException {
    Path container = Samples.file(folder, Samples.seal(Samples.request(), Samples.bidder(kind)));
    Result result = node("src/test/js/mutations.mjs", container.toString(), MUTATIONS);
    assertEquals(0, result.status(), result.text());
  }
}
