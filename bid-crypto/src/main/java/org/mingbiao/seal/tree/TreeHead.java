package org.mingbiao.seal.tree;

/**
 * A tree at one size: what a checkpoint signs.
 *
 * @param size number of leaves, ≥ 0
 */
public record TreeHead(long size, Hash root) {
  public static final TreeHead EMPTY = new TreeHead(0, Hash.EMPTY_TREE);

  public TreeHead {
    if (size < 0) {
      throw new IllegalArgumentException("a tree cannot have " + size + " leaves");
    }
  }
}
