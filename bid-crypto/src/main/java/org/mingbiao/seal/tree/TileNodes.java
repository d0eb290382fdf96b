package org.mingbiao.seal.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Subtrees of a tree that is kept in tiles. Reads each tile once; made for one proof, then thrown away. */
public final class TileNodes implements Nodes {
  private static final int TILE_HEIGHT = 8;

  private final TileSource source;
  private final long size;
  private final Map<Tile, byte[]> read = new HashMap<>();

  /** @param size of the tree whose tiles are read; larger than that nothing is asked for */
  public TileNodes(TileSource source, long size) {
    this.source = source;
    this.size = size;
  }

  @Override public Hash node(int height, long index) {
    int level = height / TILE_HEIGHT;
    int heightInTile = height % TILE_HEIGHT;
    long first = index << heightInTile;
    Tile tile = Tile.within(level, first / Tile.FULL, size)
        .orElseThrow(() -> new IllegalArgumentException("no tile holds height " + height + " index " + index));
    byte[] hashes = read.computeIfAbsent(tile, this::load);
    List<Hash> subtrees = new ArrayList<>();
    for (int i = 0; i < 1 << heightInTile; i++) {
      subtrees.add(Hash.at(hashes, (int) (first - tile.first() + i) * Hash.BYTES));
    }
    return Tree.fold(subtrees);
  }

  private byte[] load(Tile tile) {
    byte[] hashes = source.read(tile);
    if (hashes.length != tile.width() * Hash.BYTES) {
      throw new IllegalStateException(tile.path() + " has " + hashes.length + " bytes");
    }
    return hashes;
  }
}
