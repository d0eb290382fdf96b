package org.mingbiao.seal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A Merkle tree of RFC 6962 at one size, read from the hashes of its complete subtrees. The nodes may belong to a
 * larger tree of the same log: growing a tree never changes a complete subtree.
 *
 * @param size number of leaves, ≥ 0
 */
public record Tree(Nodes nodes, long size) {

  public Tree {
    if (size < 0) {
      throw new IllegalArgumentException("a tree cannot have " + size + " leaves");
    }
  }

  /** The Merkle Tree Hash of section 2.1. */
  public Hash root() {
    return size == 0 ? Hash.EMPTY_TREE : range(0, size);
  }

  public TreeHead head() {
    return new TreeHead(size, root());
  }

  /** The audit path of section 2.1.1 for the leaf at {@code index}, 0 ≤ index < size. */
  public InclusionProof inclusion(long index) {
    Objects.checkIndex(index, size);
    List<Hash> path = new ArrayList<>();
    path(index, 0, size, path);
    return new InclusionProof(index, size, path);
  }

  /** The consistency proof of section 2.1.2 from the tree of {@code oldSize} leaves to this one. */
  public ConsistencyProof consistency(long oldSize) {
    Objects.checkIndex(oldSize, size + 1);
    List<Hash> path = new ArrayList<>();
    if (oldSize > 0 && oldSize < size) {
      subproof(oldSize, 0, size, path);
    }
    return new ConsistencyProof(oldSize, size, path);
  }

  /** The root over subtrees of equal height, of which only the last may be incomplete; at least one. */
  public static Hash fold(List<Hash> subtrees) {
    List<Hash> row = subtrees;
    while (row.size() > 1) {
      List<Hash> above = new ArrayList<>((row.size() + 1) / 2);
      for (int i = 0; i + 1 < row.size(); i += 2) {
        above.add(Hash.node(row.get(i), row.get(i + 1)));
      }
      if (row.size() % 2 == 1) {
        above.add(row.get(row.size() - 1));
      }
      row = above;
    }
    return row.get(0);
  }

  private void path(long index, long from, long to, List<Hash> path) {
    if (to - from == 1) {
      return;
    }
    long middle = from + split(to - from);
    if (index < middle) {
      path(index, from, middle, path);
      path.add(range(middle, to));
    } else {
      path(index, middle, to, path);
      path.add(range(from, middle));
    }
  }

  /** SUBPROOF of section 2.1.2; the flag of the RFC is true exactly while the range begins at leaf 0. */
  private void subproof(long oldEnd, long from, long to, List<Hash> path) {
    if (oldEnd == to) {
      if (from > 0) {
        path.add(range(from, to));
      }
      return;
    }
    long middle = from + split(to - from);
    if (oldEnd <= middle) {
      subproof(oldEnd, from, middle, path);
      path.add(range(middle, to));
    } else {
      subproof(oldEnd, middle, to, path);
      path.add(range(from, middle));
    }
  }

  private Hash range(long from, long to) {
    long leaves = to - from;
    if (Long.bitCount(leaves) == 1) {
      int height = Long.numberOfTrailingZeros(leaves);
      return nodes.node(height, from >> height);
    }
    long middle = from + split(leaves);
    return Hash.node(range(from, middle), range(middle, to));
  }

  /** The largest power of two below {@code leaves}, which is at least 2. */
  private static long split(long leaves) {
    return Long.highestOneBit(leaves - 1);
  }
}
