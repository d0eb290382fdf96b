package org.mingbiao.seal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FrontierTest {
  private static final int SIZE = 70_000;
  private final Map<Integer, ByteArrayOutputStream> levels = new TreeMap<>();
  private final TileSource tiles = tile -> {
    int from = (int) tile.first() * Hash.BYTES;
    return Arrays.copyOfRange(levels.get(tile.level()).toByteArray(), from, from + tile.width() * Hash.BYTES);
  };

  @Test void aTreeGrownInBatchesEqualsTheTreeBuiltAtOnce() {
    Leaves leaves = Leaves.numbered(SIZE);
    Random batches = new Random(1);
    int size = 0;
    while (size < SIZE) {
      Frontier frontier = new Frontier(tiles, size);
      int next = Math.min(SIZE, size + 1 + batches.nextInt(3_000));
      leaves.hashes.subList(size, next).forEach(frontier::append);
      keep(frontier.added());
      size = next;
      assertEquals(new TreeHead(size, leaves.root(size)), frontier.head());
    }
    assertEquals(SIZE * Hash.BYTES, levels.get(0).size());
    assertEquals(SIZE / 256 * Hash.BYTES, levels.get(1).size());
    assertEquals(1 * Hash.BYTES, levels.get(2).size());
  }

  @Test void proofsReadFromTilesHoldAcrossTheBorderOfATile() {
    int most = 66_000;
    Leaves leaves = Leaves.numbered(most);
    Frontier frontier = new Frontier(tiles, 0);
    leaves.hashes.forEach(frontier::append);
    keep(frontier.added());
    for (int size : List.of(1, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537, most)) {
      Tree tree = new Tree(new TileNodes(tiles, most), size);
      assertEquals(leaves.root(size), tree.root());
      for (int index : List.of(0, size / 3, size - 1)) {
        assertTrue(tree.inclusion(index).proves(leaves.hashes.get(index), tree.root()), index + " of " + size);
      }
      for (int old : List.of(1, size / 2 + 1, size)) {
        Hash oldRoot = leaves.root(Math.min(old, size));
        assertTrue(tree.consistency(Math.min(old, size)).proves(oldRoot, tree.root()), old + " to " + size);
      }
    }
  }

  private void keep(List<List<Hash>> added) {
    for (int level = 0; level < added.size(); level++) {
      ByteArrayOutputStream out = levels.computeIfAbsent(level, l -> new ByteArrayOutputStream());
      added.get(level).forEach(hash -> out.writeBytes(hash.bytes()));
    }
  }
}
