package org.mingbiao.app.edge.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.TOO_LARGE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.seal.SealException;
import org.mingbiao.shared.attachment.AttachmentStore.Incoming;
import org.mingbiao.shared.refusal.RefusedException;

class AttachmentFolderTest {
  private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  private static final int LONG = 100_000;
  @TempDir Path folder;
  private final AttachmentFolder store = new AttachmentFolder();

  @BeforeEach void inAFreshFolder() {
    store.state = new StateFolder();
    store.state.state = folder;
    store.key = new VaultKey();
    store.key.vault = new Vault(new byte[Vault.ROOT_BYTES]);
  }

  @Test void findsAFileByItsDigest() throws IOException {
    var stored = store.put(abc(), 3);
    assertEquals(OF_ABC, stored.sha256());
    assertEquals(3, stored.bytes());
    assertArrayEquals("abc".getBytes(), read(OF_ABC));
  }

  @Test void keepsTheSameBytesOnce() throws IOException {
    store.put(abc(), 3);
    store.put(abc(), 3);
    assertEquals(1, files().size());
  }

  @Test void refusesOneByteTooManyAndKeepsNothing() throws IOException {
    assertEquals(TOO_LARGE, assertThrows(RefusedException.class, () -> store.put(abc(), 2)).refusal);
    assertEquals(List.of(), files());
  }

  @Test void keepsNothingOfATransferThatBroke() throws IOException {
    InputStream broken = new InputStream() {
      @Override public int read() throws IOException {
        throw new IOException("gone");
      }
    };
    assertThrows(UncheckedIOException.class, () -> store.put(broken, 10));
    assertEquals(List.of(), files());
  }

  @ParameterizedTest @ValueSource(strings = {"", "../../keys/vault.key", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
      "0000000000000000000000000000000000000000000000000000000000000000"})
  void opensNothingButADigestThatItKeeps(String name) {
    store.put(abc(), 3);
    assertEquals(NOT_FOUND, assertThrows(RefusedException.class, () -> store.open(name)).refusal);
  }

  @Test void neitherNameNorBytesNorTimeTellWhatAFileIs() throws IOException {
    store.put(new ByteArrayInputStream("\"bidder\":\"91330200144088881B\"".getBytes()), LONG);
    store.put(abc(), 3);
    List<Path> all = files();
    assertEquals(Files.size(all.get(0)), Files.size(all.get(1)));
    for (Path file : all) {
      assertFalse(file.toString().contains(OF_ABC));
      assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("bidder"));
      assertEquals(AttachmentFolder.NO_TIME, Files.getLastModifiedTime(file));
      assertEquals(AttachmentFolder.NO_TIME, Files.getLastModifiedTime(file.getParent()));
    }
  }

  @Test void anotherKeyFindsNothing() {
    store.put(abc(), 3);
    byte[] other = new byte[Vault.ROOT_BYTES];
    other[0] = 1;
    store.key.vault = new Vault(other);
    assertEquals(NOT_FOUND, assertThrows(RefusedException.class, () -> store.open(OF_ABC)).refusal);
  }

  @ParameterizedTest @ValueSource(ints = {0, 1, 4_096, 16_383, 16_384, 16_385, 32_768, LONG})
  void givesBackEveryLength(int length) throws IOException {
    byte[] bytes = random(length);
    assertArrayEquals(bytes, read(store.put(new ByteArrayInputStream(bytes), LONG).sha256()));
  }

  @ParameterizedTest @ValueSource(ints = {1, 16_383, 16_384, 50_000, LONG - 1, LONG})
  void readsOnAfterASkip(int skipped) throws IOException {
    byte[] bytes = random(LONG);
    try (InputStream in = store.open(store.put(new ByteArrayInputStream(bytes), LONG).sha256())) {
      in.skipNBytes(skipped);
      assertArrayEquals(Arrays.copyOfRange(bytes, skipped, LONG), in.readAllBytes());
      assertEquals(0, in.skip(1));
    }
  }

  @ParameterizedTest @ValueSource(ints = {0, 511, 512, 567, 568, 20_000})
  void refusesAFileWithOneBitChanged(int at) throws IOException {
    String sha256 = store.put(new ByteArrayInputStream(random(LONG)), LONG).sha256();
    Path file = files().get(0);
    byte[] sealed = Files.readAllBytes(file);
    sealed[at] ^= 1;
    Files.write(file, sealed);
    assertThrows(SealException.class, () -> read(sha256));
  }

  @ParameterizedTest @ValueSource(ints = {0, 11, 512, 16_912 + 56})
  void refusesAFileThatLostItsEnd(int length) throws IOException {
    String sha256 = store.put(new ByteArrayInputStream(random(LONG)), LONG).sha256();
    Path file = files().get(0);
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
    assertThrows(SealException.class, () -> read(sha256));
  }

  @Test void refusesAFileInTheOthersPlace() throws IOException {
    store.put(abc(), 3);
    Path abc = files().get(0);
    String other = store.put(new ByteArrayInputStream(random(3)), 3).sha256();
    Path place = files().stream().filter(file -> !file.equals(abc)).findFirst().orElseThrow();
    Files.copy(abc, place, StandardCopyOption.REPLACE_EXISTING);
    assertThrows(SealException.class, () -> read(other));
  }

  @Test void whatIsLookedAtAndNotKeptIsGone() throws IOException {
    try (Incoming incoming = store.receive(abc(), 3); InputStream in = incoming.open()) {
      assertEquals(OF_ABC, incoming.stored().sha256());
      assertArrayEquals("abc".getBytes(), in.readAllBytes());
      assertThrows(RefusedException.class, () -> store.open(OF_ABC));
    }
    assertEquals(List.of(), files());
  }

  @Test void theNextStartSweepsAwayWhatACrashLeft() throws IOException {
    store.put(abc(), 3);
    store.receive(new ByteArrayInputStream(random(3)), 3);
    Files.createDirectories(store.state.work().resolve("opening1"));
    Files.writeString(store.state.work().resolve("opening1/price.json"), "9100000");
    assertEquals(3, files().size());
    Sweep sweep = new Sweep();
    sweep.state = store.state;
    sweep.sweep();
    assertEquals(1, files().size());
    assertArrayEquals("abc".getBytes(), read(OF_ABC));
    assertTrue(Files.isDirectory(folder.resolve("work/uploads")));
  }

  private byte[] read(String sha256) throws IOException {
    try (InputStream in = store.open(sha256)) {
      return in.readAllBytes();
    }
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private static InputStream abc() {
    return new ByteArrayInputStream("abc".getBytes());
  }

  private List<Path> files() throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
