package org.mingbiao.seal.log;

import java.util.List;
import org.mingbiao.seal.tree.Hash;
import org.mingbiao.seal.tree.Tile;
import org.mingbiao.seal.tree.TreeHead;

/**
 * What one batch adds to a store. The hashes of a level continue where {@code before} ended: the first one added to
 * level {@code l} is number {@code before.size() >> 8 l} of that level.
 *
 * @param openings the bytes of the openings, one for each new leaf
 * @param hashes the new hashes by level, the leaves first
 */
public record Growth(TreeHead before, TreeHead after, List<byte[]> openings, List<List<Hash>> hashes) {

  public Growth {
    openings = List.copyOf(openings);
    hashes = List.copyOf(hashes);
  }

  /** The number, within its level, of the first hash added to it. */
  public long first(int level) {
    return Tile.hashes(level, before.size());
  }
}
