package org.mingbiao.seal.receipt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.log.Ring;

/** Every file of src/test/receipts does what its header says; readers in other languages run the same files. */
class ReceiptVectorsTest {
  /** What no receipt can suffer from: a monitor and a time stamp can. */
  private static final Set<Flaw> ELSEWHERE = EnumSet.of(Flaw.FORKED, Flaw.BAD_TIMESTAMP);

  /** {@code mvn test -Dtest=ReceiptVectorsTest -Dvectors.write=true} */
  @Test @EnabledIfSystemProperty(named = "vectors.write", matches = "true")
  void areWrittenAnew() throws IOException {
    Files.createDirectories(ReceiptVector.FOLDER);
    Files.writeString(ReceiptVector.FOLDER.resolve("two-of-three.policy"), Ring.policyText());
    Files.writeString(ReceiptVector.FOLDER.resolve("lasting.policy"), VectorDesk.LASTING_POLICY);
    Files.writeString(ReceiptVector.FOLDER.resolve("none.policy"), "log " + Ring.LOG.verifier() + "\nquorum none\n");
    for (Map.Entry<String, ReceiptVector> each : ReceiptVectors.all().entrySet()) {
      Files.write(ReceiptVector.FOLDER.resolve(each.getKey() + ".vector"), each.getValue().bytes());
    }
  }

  @TestFactory Stream<DynamicTest> doWhatTheirHeadersSay() throws IOException {
    return files().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> {
      ReceiptVector vector = ReceiptVector.read(file);
      assertEquals(vector.header().get("expect"), vector.verdict());
    }));
  }

  @Test void areTheOnesThatAreComputed() throws IOException {
    Map<String, ReceiptVector> computed = ReceiptVectors.all();
    assertEquals(computed.keySet(), files().stream()
        .map(file -> file.getFileName().toString().replace(".vector", "")).collect(Collectors.toSet()));
    for (Map.Entry<String, ReceiptVector> each : computed.entrySet()) {
      assertArrayEquals(each.getValue().bytes(),
          Files.readAllBytes(ReceiptVector.FOLDER.resolve(each.getKey() + ".vector")), each.getKey());
    }
  }

  @Test void nameEveryFlawAndAreMostlyRefused() throws IOException {
    List<String> verdicts =
        ReceiptVectors.all().values().stream().map(vector -> vector.header().get("expect")).toList();
    for (Flaw flaw : EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE))) {
      assertTrue(verdicts.contains(flaw.name()), flaw + " has no vector");
    }
    assertTrue(verdicts.stream().filter("ok"::equals).count() * 10 <= verdicts.size() * 3L);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(ReceiptVector.FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".vector")).sorted().toList();
    }
  }
}
