package org.mingbiao.seal.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * That a tree grew out of an older one by adding leaves at its end only (RFC 6962, section 2.1.2).
 *
 * @param oldSize leaves of the older tree, 0 ≤ oldSize ≤ newSize
 * @param path empty if the older tree has no leaves or both are equal
 */
public record ConsistencyProof(long oldSize, long newSize, List<Hash> path) {
  /** As the witness protocol (C2SP tlog-witness) limits it. */
  public static final int PATH_MAX = 63;

  public ConsistencyProof {
    if (oldSize < 0 || oldSize > newSize) {
      throw new IllegalArgumentException("no growth from " + oldSize + " to " + newSize);
    }
    path = List.copyOf(path);
  }

  /** Whether the path connects the two roots, by the algorithm of RFC 9162, section 2.1.4.2. */
  public boolean proves(Hash oldRoot, Hash newRoot) {
    if (oldSize == 0) {
      return path.isEmpty() && oldRoot.equals(Hash.EMPTY_TREE);
    }
    if (oldSize == newSize) {
      return path.isEmpty() && oldRoot.equals(newRoot);
    }
    if (path.isEmpty()) {
      return false;
    }
    List<Hash> hashes = new ArrayList<>(path);
    if (Long.bitCount(oldSize) == 1) {
      hashes.add(0, oldRoot); // the older tree is itself a complete subtree of the newer one
    }
    return connects(hashes, oldRoot, newRoot);
  }

  private boolean connects(List<Hash> hashes, Hash oldRoot, Hash newRoot) {
    int complete = Long.numberOfTrailingZeros(oldSize);
    long node = (oldSize - 1) >> complete;
    long last = (newSize - 1) >> complete;
    Hash old = hashes.get(0);
    Hash grown = old;
    for (Hash hash : hashes.subList(1, hashes.size())) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        old = Hash.node(hash, old);
        grown = Hash.node(hash, grown);
        int without = node == 0 ? 0 : Long.numberOfTrailingZeros(node);
        node >>= without;
        last >>= without;
      } else {
        grown = Hash.node(grown, hash);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && old.equals(oldRoot) && grown.equals(newRoot);
  }
}
