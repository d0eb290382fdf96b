package org.mingbiao.seal.tree;

import java.util.ArrayList;
import java.util.List;

/** The right edge of a tree, which is all that must be known to make it grow: the partial tile of every level. */
public final class Frontier {
  private final List<List<Hash>> edge = new ArrayList<>();
  private final List<List<Hash>> added = new ArrayList<>();
  private long size;

  /** Reads the edge of the tree of {@code size} leaves. */
  public Frontier(TileSource tiles, long size) {
    this.size = size;
    for (int level = 0; level <= Tile.LEVEL_MAX && Tile.hashes(level, size) > 0; level++) {
      edge.add(partial(tiles, level, size));
    }
  }

  public void append(Hash leaf) {
    append(0, leaf);
    size++;
  }

  public TreeHead head() {
    return new TreeHead(size, root(edge));
  }

  /** The root of the tree whose partial tiles hold these hashes, the leaves first; a level may be empty. */
  public static Hash root(List<List<Hash>> partialTiles) {
    Hash root = null;
    for (List<Hash> level : partialTiles) {
      List<Hash> row = new ArrayList<>(level);
      if (root != null) {
        row.add(root); // what is not yet a full tile below is the incomplete last subtree here
      }
      root = row.isEmpty() ? null : Tree.fold(row);
    }
    return root == null ? Hash.EMPTY_TREE : root;
  }

  /** The hashes added since the edge was read, by level, each level in order. */
  public List<List<Hash>> added() {
    return added.stream().map(List::copyOf).toList();
  }

  private void append(int level, Hash hash) {
    level(edge, level).add(hash);
    level(added, level).add(hash);
    if (edge.get(level).size() == Tile.FULL) {
      Hash root = Tree.fold(edge.get(level));
      edge.get(level).clear();
      append(level + 1, root);
    }
  }

  private static List<Hash> level(List<List<Hash>> levels, int level) {
    while (levels.size() <= level) {
      levels.add(new ArrayList<>());
    }
    return levels.get(level);
  }

  private static List<Hash> partial(TileSource tiles, int level, long size) {
    List<Hash> hashes = new ArrayList<>();
    long index = Tile.hashes(level, size) / Tile.FULL;
    Tile.within(level, index, size).ifPresent(tile -> {
      byte[] bytes = tiles.read(tile);
      for (int i = 0; i < tile.width(); i++) {
        hashes.add(Hash.at(bytes, i * Hash.BYTES));
      }
    });
    return hashes;
  }
}
