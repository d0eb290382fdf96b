package org.mingbiao.seal.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest extends LogContract {
  @TempDir Path folder;
  private FolderStore store;

  @BeforeEach void open() {
    store = new FolderStore(folder);
  }

  @AfterEach void close() {
    store.close();
  }

  @Override LogStore store() {
    return store;
  }

  @Test void whatWasCommittedIsThereAfterReopening() {
    Log log = new Log(Ring.LOG, store);
    log.append(Ring.openings(0, 300));
    log.publish(Ring.cosigning(Ring.CLOCK));
    store.close();
    try (FolderStore again = new FolderStore(folder)) {
      assertEquals(300, again.head().size());
      assertEquals(List.of(), new Rebuild(again, Ring.POLICY).check().damages());
      new Log(Ring.LOG, again).append(Ring.openings(300, 600));
      assertEquals(List.of(), new Rebuild(again, Ring.POLICY).check().damages());
    }
    store = new FolderStore(folder.resolve("other"));
  }

  /** A crash between the tiles and the head leaves bytes beyond the head; here they are left by hand. */
  @Test void leftoversOfAnInterruptedGrowthAreWrittenOver() throws IOException {
    Log log = new Log(Ring.LOG, store);
    log.append(Ring.openings(0, 100));
    byte[] head = Files.readAllBytes(folder.resolve("head"));
    log.append(Ring.openings(500, 900));
    store.close();
    Files.write(folder.resolve("head"), head);
    store = new FolderStore(folder);
    assertEquals(100, store.head().size());
    new Log(Ring.LOG, store).append(Ring.openings(100, 420));
    assertEquals(List.of(), new Rebuild(store, Ring.POLICY).check().damages());
    MemoryStore clean = new MemoryStore();
    new Log(Ring.LOG, clean).append(Ring.openings(0, 420));
    assertEquals(clean.head(), store.head());
  }

  @Test void aFolderHasOneOwner() {
    assertThrows(IllegalStateException.class, () -> new FolderStore(folder));
  }

  @Test void tilesAreFilesInTheLayoutOfTheSpecification() throws IOException {
    new Log(Ring.LOG, store).append(Ring.openings(0, 257));
    assertArrayEquals(Ring.opening(256).leaf().bytes(), Files.readAllBytes(folder.resolve("tile/0/001")));
    assertEquals(32, Files.size(folder.resolve("tile/1/000")));
  }

  @Test void growthStopsWhereTheStoredEdgeIsDamaged() throws IOException {
    Log log = new Log(Ring.LOG, store);
    log.append(Ring.openings(0, 10));
    Path tile = folder.resolve("tile/0/000");
    byte[] bytes = Files.readAllBytes(tile);
    bytes[40] ^= 1;
    Files.write(tile, bytes);
    assertThrows(DamagedException.class, () -> log.append(Ring.openings(10, 11)));
    assertEquals(10, store.head().size());
  }
}
