package org.mingbiao.seal.envelope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingbiao.seal.Refusals.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.suite.Suite;

class BidFileTest {
  @TempDir Path folder;

  @Test
  void aFolderYieldsItsFilesInTheOrderOfTheirNames() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("b/2.txt"), "22");
    Files.writeString(folder.resolve("a.txt"), "1");
    assertEquals(List.of("a.txt", "b/2.txt"), BidFile.below(folder).stream().map(BidFile::name).toList());
    assertEquals(List.of(1L, 2L), BidFile.below(folder).stream().map(BidFile::size).toList());
  }

  @Test
  void anEmptyFolderIsNoEnvelope() {
    assertRefused(Fault.REQUEST, () -> BidFile.below(folder));
  }

  @ParameterizedTest @ValueSource(ints = {9, 11})
  void aFileThatChangesWhileItIsSealedStopsTheSealing(int found) {
    BidFile file = new BidFile("f", 10, () -> new ByteArrayInputStream(new byte[found]));
    EnvelopeWriter writer = new EnvelopeWriter("price", List.of(file));
    ChunkedEncryption message = ChunkedEncryption.derive(Suite.INTERNATIONAL, new byte[32], new byte[24], new byte[0]);
    assertRefused(Fault.REQUEST,
        () -> writer.write(Suite.INTERNATIONAL, message, OutputStream.nullOutputStream(), done -> { }));
  }

  @ParameterizedTest @ValueSource(strings = {"../a", "/a", "a\\b", "a:b", "a/", "", "con\u0000"})
  void anUnsafeNameIsNotSealed(String name) {
    assertRefused(Fault.FILE_NAME, () -> new EnvelopeWriter("price", List.of(BidFile.of(name, new byte[1]))));
  }
}
