package org.mingbiao.seal.envelope;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingbiao.seal.suite.Suite;

class ChunkTreeTest {
  /** RFC 6962, 2.1, word by word. */
  private static byte[] byDefinition(Suite suite, List<byte[]> leaves) {
    if (leaves.isEmpty()) return suite.hash();
    if (leaves.size() == 1) return suite.hash(new byte[] {0}, leaves.get(0));
    int k = Integer.highestOneBit(leaves.size() - 1);
    return suite.hash(new byte[] {1}, byDefinition(suite, leaves.subList(0, k)),
        byDefinition(suite, leaves.subList(k, leaves.size())));
  }

  @Test
  void isTheTreeOfRfc6962ForEveryNumberOfLeaves() {
    for (Suite suite : List.of(Suite.INTERNATIONAL, Suite.NATIONAL)) {
      List<byte[]> leaves = new ArrayList<>();
      for (int n = 0; n < 70; n++) {
        ChunkTree tree = new ChunkTree(suite);
        leaves.forEach(leaf -> tree.add(leaf, leaf.length));
        assertArrayEquals(byDefinition(suite, leaves), tree.root(), n + " leaves");
        leaves.add(new byte[] {(byte) n, 1});
      }
    }
  }

  /** Certificate Transparency's published root over its eight test leaves. */
  @Test
  void agreesWithTheRootThatCertificateTransparencyPublishes() {
    ChunkTree tree = new ChunkTree(Suite.INTERNATIONAL);
    for (String leaf : List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
        "606162636465666768696a6b6c6d6e6f")) {
      byte[] bytes = HexFormat.of().parseHex(leaf);
      tree.add(bytes, bytes.length);
    }
    assertEquals("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        HexFormat.of().formatHex(tree.root()));
  }
}
