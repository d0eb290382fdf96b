package org.mingbiao.seal.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.seal.note.Checkpoint;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.tree.Frontier;
import org.mingbiao.seal.tree.Hash;
import org.mingbiao.seal.tree.Tile;
import org.mingbiao.seal.tree.TileNodes;
import org.mingbiao.seal.tree.Tree;

class PublicationTest {
  private static final int SIZE = 600;
  private final MemoryStore store = new MemoryStore();
  private final Log log = new Log(Ring.LOG, store);
  private final Publication publication = new Publication(store);

  @BeforeEach void publish() {
    log.append(Ring.openings(0, SIZE));
    log.publish(Ring.cosigning(Ring.CLOCK));
  }

  @Test void anOutsiderRebuildsTheTreeFromTheEntriesAlone() {
    Checkpoint checkpoint = checkpoint();
    Frontier frontier = new Frontier(tile -> new byte[0], 0);
    for (long bundle = 0; Tile.within(Tile.ENTRIES, bundle, checkpoint.size()).isPresent(); bundle++) {
      Tile tile = Tile.within(Tile.ENTRIES, bundle, checkpoint.size()).get();
      ByteBuffer entries = ByteBuffer.wrap(body(tile.path()));
      while (entries.hasRemaining()) {
        byte[] entry = new byte[entries.getShort()];
        entries.get(entry);
        frontier.append(Hash.leaf(entry));
      }
    }
    assertEquals(checkpoint.head(), frontier.head());
  }

  @Test void anOutsiderProvesALeafFromTheTilesAlone() {
    Tree tree = new Tree(new TileNodes(tile -> body(tile.path()), checkpoint().size()), checkpoint().size());
    assertTrue(tree.inclusion(517).proves(Ring.opening(517).leaf(), checkpoint().root()));
  }

  @Test void whatIsNotYetPublishedIsNotShown() {
    log.append(Ring.openings(SIZE, SIZE + 10));
    assertTrue(publication.get("tile/0/002.p/88").isPresent());
    assertTrue(publication.get("tile/0/002.p/89").isEmpty());
    assertTrue(publication.get("tile/entries/002.p/98").isEmpty());
    log.publish(Ring.cosigning(Ring.CLOCK));
    assertTrue(publication.get("tile/0/002.p/98").isPresent());
  }

  @Test void anOlderPartialTileStaysAvailable() {
    byte[] wide = body("tile/0/002.p/88");
    assertArrayEquals(Arrays.copyOf(wide, 40 * Hash.BYTES), body("tile/0/002.p/40"));
  }

  @Test void theCheckpointIsFreshAndTilesAreForEver() {
    assertTrue(publication.get("checkpoint").orElseThrow().maxAge().toSeconds() <= 5);
    assertTrue(publication.get("tile/0/000").orElseThrow().maxAge().toDays() >= 30);
    assertEquals("text/plain; charset=utf-8", publication.get("checkpoint").orElseThrow().contentType());
  }

  @Test void beforeTheFirstCheckpointThereIsNothing() {
    Publication empty = new Publication(new MemoryStore());
    assertEquals(Optional.empty(), empty.get("checkpoint"));
    assertEquals(Optional.empty(), empty.get("tile/0/000.p/1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "head", "opening/000", "../head", "tile/0/../0/000", "tile/0/003", "tile/2/000.p/1",
      "tile/0/000.p/256", "published", "lock"})
  void showsNothingElse(String path) {
    assertTrue(publication.get(path).isEmpty());
  }

  private Checkpoint checkpoint() {
    return Ring.POLICY.witnessed(Note.parse(body("checkpoint"))).checkpoint();
  }

  private byte[] body(String path) {
    return publication.get(path).orElseThrow().body();
  }
}
