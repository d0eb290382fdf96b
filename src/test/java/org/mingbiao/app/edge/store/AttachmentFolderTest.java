package org.mingbiao.app.edge.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.TOO_LARGE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.shared.refusal.RefusedException;

class AttachmentFolderTest {
  private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  @TempDir Path state;
  private final AttachmentFolder store = new AttachmentFolder();

  @BeforeEach void inAFreshFolder() {
    store.state = new StateFolder();
    store.state.state = state;
  }

  @Test void namesAFileByItsDigest() throws IOException {
    var stored = store.put(abc(), 3);
    assertEquals(OF_ABC, stored.sha256());
    assertEquals(3, stored.bytes());
    assertArrayEquals("abc".getBytes(), store.open(OF_ABC).readAllBytes());
  }

  @Test void keepsTheSameBytesOnce() throws IOException {
    store.put(abc(), 3);
    store.put(abc(), 3);
    assertEquals(1, files());
  }

  @Test void refusesOneByteTooManyAndKeepsNothing() throws IOException {
    assertEquals(TOO_LARGE, assertThrows(RefusedException.class, () -> store.put(abc(), 2)).refusal);
    assertEquals(0, files());
  }

  @Test void keepsNothingOfATransferThatBroke() throws IOException {
    InputStream broken = new InputStream() {
      @Override public int read() throws IOException {
        throw new IOException("gone");
      }
    };
    assertThrows(UncheckedIOException.class, () -> store.put(broken, 10));
    assertEquals(0, files());
  }

  @ParameterizedTest @ValueSource(strings = {"", "../../keys/vault.key", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
      "0000000000000000000000000000000000000000000000000000000000000000"})
  void opensNothingButADigestThatItKeeps(String name) {
    store.put(abc(), 3);
    assertEquals(NOT_FOUND, assertThrows(RefusedException.class, () -> store.open(name)).refusal);
  }

  private static InputStream abc() {
    return new ByteArrayInputStream("abc".getBytes());
  }

  private long files() throws IOException {
    try (var all = Files.walk(state)) {
      return all.filter(Files::isRegularFile).count();
    }
  }
}
