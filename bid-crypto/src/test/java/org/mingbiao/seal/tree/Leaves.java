package org.mingbiao.seal.tree;

import java.util.ArrayList;
import java.util.List;

/** A tree held leaf by leaf, hashed by the definition of RFC 6962 section 2.1 word for word: slow and independent. */
final class Leaves implements Nodes {
  final List<Hash> hashes = new ArrayList<>();

  static Leaves numbered(int count) {
    Leaves leaves = new Leaves();
    for (int i = 0; i < count; i++) {
      leaves.hashes.add(Hash.leaf(("leaf " + i).getBytes()));
    }
    return leaves;
  }

  Hash root(int size) {
    return size == 0 ? Hash.of(new byte[0]) : root(0, size);
  }

  @Override public Hash node(int height, long index) {
    int first = (int) index << height;
    return root(first, first + (1 << height));
  }

  private Hash root(int from, int to) {
    if (to - from == 1) {
      return hashes.get(from);
    }
    int split = 1;
    while (split * 2 < to - from) {
      split *= 2;
    }
    return Hash.node(root(from, from + split), root(from + split, to));
  }
}
