package org.mingbiao.seal.tree;

/** Where tiles are read from: a store, or a published log over HTTP. */
@FunctionalInterface
public interface TileSource {

  /**
   * The hashes of the tile, one after the other.
   *
   * @return exactly {@code tile.width()} × 32 bytes
   */
  byte[] read(Tile tile);
}
