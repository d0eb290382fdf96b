package org.mingbiao.seal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.suite.Suite;

/** Every file of src/test/vectors does what its header says. The second reader runs the same files. */
class VectorTest {
  static final Path FOLDER = Path.of("src/test/vectors");

  @TempDir Path scratch;

  static List<VectorFile> all() throws IOException {
    List<VectorFile> vectors = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".vector")).sorted().toList()) {
        vectors.add(VectorFile.read(file));
      }
    }
    return vectors;
  }

  @TestFactory
  Stream<DynamicTest> doesWhatItsHeaderSays() throws IOException {
    VectorRun run = new VectorRun(scratch);
    return all().stream()
        .map(vector -> dynamicTest(vector.name(), () -> assertEquals(vector.one("expect"), run.run(vector))));
  }

  @Test
  void areManyAndMostlyRefused() throws IOException {
    List<VectorFile> all = all();
    long refused = all.stream().filter(vector -> !vector.one("expect").equals("ok")).count();
    assertTrue(all.size() >= 100, all.size() + " vectors");
    assertTrue(refused * 10 >= all.size() * 7L, refused + " of " + all.size() + " are refused");
  }

  @Test
  void nameEveryReasonAContainerCanBeRefusedFor() throws IOException {
    List<String> named = all().stream().map(vector -> vector.one("expect")).distinct().toList();
    List<String> missing = Stream.of(Fault.values()).filter(fault -> fault.kind() != Fault.Kind.REQUEST)
        .map(Fault::name).filter(fault -> !named.contains(fault) && !fault.equals("KEY_FILE")).toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void areThoseOfTheListOfDigests() throws IOException {
    List<String> listed = Files.readAllLines(FOLDER.resolve("SHA256SUMS")).stream().sorted().toList();
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".vector")).toList()) {
        byte[] digest = Suite.INTERNATIONAL.hash(Files.readAllBytes(file));
        found.add(HexFormat.of().formatHex(digest) + "  " + file.getFileName());
      }
    }
    assertEquals(listed, found.stream().sorted().toList());
  }
}
