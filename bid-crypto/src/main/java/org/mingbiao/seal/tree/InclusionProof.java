package org.mingbiao.seal.tree;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * That a leaf stands at one place of a tree (RFC 6962, section 2.1.1).
 *
 * @param index of the leaf, 0 ≤ index < size
 * @param size of the tree
 * @param path from the sibling of the leaf up to the child of the root
 */
public record InclusionProof(long index, long size, List<Hash> path) {
  /** No tree of up to 2^63 - 1 leaves has a longer path. */
  public static final int PATH_MAX = 63;

  public InclusionProof {
    Objects.checkIndex(index, size);
    path = List.copyOf(path);
  }

  /** The root that this path leads to from {@code leaf}; empty if the path has the wrong length for the tree. */
  public Optional<Hash> rootFrom(Hash leaf) {
    long node = index;
    long last = size - 1;
    Hash root = leaf;
    for (Hash sibling : path) {
      if (last == 0) {
        return Optional.empty();
      }
      if ((node & 1) == 1 || node == last) {
        root = Hash.node(sibling, root);
        int without = node == 0 ? 0 : Long.numberOfTrailingZeros(node);
        node >>= without;
        last >>= without;
      } else {
        root = Hash.node(root, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 ? Optional.of(root) : Optional.empty();
  }

  /** Whether the leaf is in the tree with this root, at this index. */
  public boolean proves(Hash leaf, Hash root) {
    return rootFrom(leaf).filter(root::equals).isPresent();
  }
}
