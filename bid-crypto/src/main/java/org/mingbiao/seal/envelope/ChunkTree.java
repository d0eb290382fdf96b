package org.mingbiao.seal.envelope;

import java.security.MessageDigest;
import org.mingbiao.seal.suite.Suite;

/** The root of an RFC 6962 tree, computed as leaves arrive. Memory grows with the logarithm of their number. */
public final class ChunkTree {
  /** One subtree a level; more leaves than 2^40 cannot arrive, since chunks are numbered below 2^38. */
  private static final int LEVELS_MAX = 41;

  private final byte[][] subtrees = new byte[LEVELS_MAX][];
  private final MessageDigest digest;

  public ChunkTree(Suite suite) {
    this.digest = suite.digest();
  }

  public void add(byte[] leaf, int length) {
    digest.update((byte) 0);
    digest.update(leaf, 0, length);
    byte[] carried = digest.digest();
    int level = 0;
    while (subtrees[level] != null) {
      carried = join(subtrees[level], carried);
      subtrees[level++] = null;
    }
    subtrees[level] = carried;
  }

  /** The root over all leaves so far; of no leaves, the digest of nothing. */
  public byte[] root() {
    byte[] root = null;
    for (byte[] subtree : subtrees) {
      if (subtree != null) root = root == null ? subtree : join(subtree, root);
    }
    return root == null ? digest.digest() : root;
  }

  private byte[] join(byte[] left, byte[] right) {
    digest.update((byte) 1);
    digest.update(left);
    return digest.digest(right);
  }
}
