package org.mingbiao.seal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.seal.log.Rebuild.Damage;
import org.mingbiao.seal.note.KeyKind;
import org.mingbiao.seal.note.SignerKey;
import org.mingbiao.seal.tree.Hash;

class RebuildTest {
  private static final int SIZE = 300;
  @TempDir Path folder;

  @Test void aSoundLogHasNoDamage() {
    grow(SIZE);
    assertTrue(check().sound());
  }

  @Test void aFlippedBitInAnyHashOfAnyTileIsFoundAndNamed() {
    grow(SIZE);
    Random random = new Random(2);
    for (Path tile : files("tile")) {
      for (int hash = 0; hash < size(tile) / Hash.BYTES; hash++) {
        String name = folder.relativize(tile) + widthOf(tile) + " hash " + hash;
        int at = hash * Hash.BYTES + random.nextInt(Hash.BYTES);
        assertEquals(List.of(name), placesAfterFlipping(tile, at, random.nextInt(8)));
      }
    }
  }

  @Test void aFlippedBitInAnyOpeningIsFoundAndNamed() {
    grow(SIZE);
    Random random = new Random(3);
    int index = 0;
    for (Path bundle : files("opening")) {
      byte[] bytes = read(bundle);
      for (int at = 0; at < bytes.length; index++) {
        int length = (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
        List<String> places = placesAfterFlipping(bundle, at + 2 + random.nextInt(length), random.nextInt(8));
        assertEquals(List.of("opening " + index), places);
        at += 2 + length;
      }
    }
    assertEquals(SIZE, index);
  }

  @Test void aFlippedBitInTheLengthOfAnOpeningIsFound() {
    grow(SIZE);
    for (Path bundle : files("opening")) {
      for (int bit = 0; bit < 16; bit++) {
        assertFalse(placesAfterFlipping(bundle, bit / 8, bit % 8).isEmpty(), bundle + " bit " + bit);
      }
    }
  }

  @Test void everyFlippedBitOfTheHeadIsFound() {
    grow(SIZE);
    Path head = folder.resolve("head");
    for (int bit = 0; bit < size(head) * 8; bit++) {
      flip(head, bit / 8, bit % 8);
      try (FolderStore damaged = new FolderStore(folder)) {
        assertFalse(new Rebuild(damaged, Ring.POLICY).check().sound(), "bit " + bit);
      } catch (DamagedException e) {
        assertEquals("head", e.place());
      }
      flip(head, bit / 8, bit % 8);
    }
  }

  @Test void aHeadThatChangesUnderARunningLogIsFound() {
    grow(SIZE);
    try (FolderStore store = new FolderStore(folder)) {
      flip(folder.resolve("head"), 0, 0);
      assertEquals("head", new Rebuild(store, Ring.POLICY).check().damages().get(0).place());
    }
  }

  @Test void aFlippedBitInAnyByteOfThePublishedCheckpointIsFound() {
    grow(SIZE);
    Path published = folder.resolve("published");
    Random random = new Random(5);
    for (int at = 0; at < size(published); at++) {
      assertEquals(List.of("published"), placesAfterFlipping(published, at, random.nextInt(8)), "byte " + at);
    }
  }

  @Test void inATreeOfThreeLevelsSampledBitsAreFoundAndNamed() {
    grow(66_000);
    Random random = new Random(4);
    List<Path> tiles = files("tile");
    for (int i = 0; i < 12; i++) {
      Path tile = i < 3 ? folder.resolve("tile/" + i + "/000") : tiles.get(random.nextInt(tiles.size()));
      int at = random.nextInt(size(tile));
      String name = folder.relativize(tile) + widthOf(tile) + " hash " + at / Hash.BYTES;
      assertEquals(List.of(name), placesAfterFlipping(tile, at, random.nextInt(8)));
    }
  }

  @Test void twoDamagesInTwoPlacesAreBothNamed() {
    grow(SIZE);
    flip(folder.resolve("tile/0/000"), 5 * Hash.BYTES, 0);
    flip(folder.resolve("tile/0/001"), 7 * Hash.BYTES, 0);
    assertEquals(List.of("tile/0/000 hash 5", "tile/0/001.p/44 hash 7"), places(check()));
  }

  @Test void aMissingFileIsNamed() throws IOException {
    grow(SIZE);
    Files.delete(folder.resolve("tile/0/001"));
    Files.delete(folder.resolve("opening/000"));
    List<String> places = places(check());
    assertTrue(places.contains("tile/0/001.p/44"), places.toString());
    assertTrue(places.contains("opening/000"), places.toString());
  }

  @Test void aSignatureByAKeyThatIsNotListedIsReported() {
    grow(SIZE);
    try (FolderStore store = new FolderStore(folder)) {
      SignerKey stranger = SignerKey.ofSeed("stranger.example", KeyKind.LOG, new byte[32]);
      store.publish(store.published().map(note -> note.with(stranger.sign(note.text()))).orElseThrow());
    }
    assertEquals(List.of("published"), places(check()));
  }

  @Test void aCheckpointOfAnotherTreeIsReported() {
    grow(SIZE);
    MemoryStore other = new MemoryStore();
    Log forked = new Log(Ring.LOG, other);
    forked.append(Ring.openings(1, 5));
    try (FolderStore store = new FolderStore(folder)) {
      store.publish(forked.publish(Ring.cosigning(Ring.CLOCK)));
    }
    assertEquals(List.of("published"), places(check()));
  }

  private void grow(int size) {
    try (FolderStore store = new FolderStore(folder)) {
      Log log = new Log(Ring.LOG, store);
      for (int from = 0; from < size; from += Log.APPEND_MAX) {
        log.append(Ring.openings(from, Math.min(size, from + Log.APPEND_MAX)));
      }
      log.publish(Ring.cosigning(Ring.CLOCK));
    }
  }

  private Rebuild.Report check() {
    try (FolderStore store = new FolderStore(folder)) {
      return new Rebuild(store, Ring.POLICY).check();
    }
  }

  private List<String> placesAfterFlipping(Path file, int at, int bit) {
    flip(file, at, bit);
    try {
      return places(check());
    } finally {
      flip(file, at, bit);
    }
  }

  private static List<String> places(Rebuild.Report report) {
    return report.damages().stream().map(Damage::place).toList();
  }

  private static String widthOf(Path tile) {
    int width = size(tile) / Hash.BYTES;
    return width == 256 ? "" : ".p/" + width;
  }

  private List<Path> files(String below) {
    try (Stream<Path> walk = Files.walk(folder.resolve(below))) {
      return new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void flip(Path file, int at, int bit) {
    byte[] bytes = read(file);
    bytes[at] ^= (byte) (1 << bit);
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int size(Path file) {
    return read(file).length;
  }
}
