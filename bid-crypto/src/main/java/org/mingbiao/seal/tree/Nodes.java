package org.mingbiao.seal.tree;

/** Where the hashes of complete subtrees come from: memory, tiles on disk, tiles of a log far away. */
@FunctionalInterface
public interface Nodes {

  /**
   * The hash of the complete subtree of 2^{@code height} leaves that begins at leaf {@code index} × 2^{@code height}.
   *
   * @param height 0 (a leaf) to 62
   */
  Hash node(int height, long index);
}
