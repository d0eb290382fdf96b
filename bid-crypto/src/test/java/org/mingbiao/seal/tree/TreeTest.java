package org.mingbiao.seal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {
  private static final int SIZE_MAX = 300;
  private static final Leaves LEAVES = Leaves.numbered(SIZE_MAX);
  private static final List<Hash> ROOTS = new ArrayList<>();

  static {
    for (int size = 0; size <= SIZE_MAX; size++) {
      ROOTS.add(LEAVES.root(size));
    }
  }

  /** The reference inputs and roots of the Certificate Transparency project (merkletree tests), sizes 1 to 8. */
  @Test void rootsEqualTheReferenceOfCertificateTransparency() {
    Leaves leaves = reference();
    List<String> roots = List.of(
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    for (int size = 1; size <= roots.size(); size++) {
      assertEquals(roots.get(size - 1), hex(new Tree(leaves, size).root()), "size " + size);
    }
  }

  @Test void pathEqualsTheReferenceOfCertificateTransparency() {
    List<String> path = new Tree(reference(), 8).inclusion(5).path().stream().map(TreeTest::hex).toList();
    assertEquals(List.of(
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"), path);
  }

  @Test void theEmptyTreeHasTheHashOfNothing() {
    assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        hex(new Tree(LEAVES, 0).root()));
  }

  @Test void rootEqualsTheDefinitionAtEverySize() {
    for (int size = 0; size <= SIZE_MAX; size++) {
      assertEquals(ROOTS.get(size), new Tree(LEAVES, size).root(), "size " + size);
    }
  }

  @Test void everyLeafOfEverySizeIsProvenAndNoOther() {
    for (int size = 1; size <= SIZE_MAX; size++) {
      Tree tree = new Tree(LEAVES, size);
      for (int index = 0; index < size; index++) {
        InclusionProof proof = tree.inclusion(index);
        Hash neighbour = LEAVES.hashes.get((index + 1) % SIZE_MAX);
        assertTrue(proof.proves(LEAVES.hashes.get(index), ROOTS.get(size)), index + " of " + size);
        assertFalse(proof.proves(neighbour, ROOTS.get(size)), index + " of " + size);
      }
    }
  }

  @Test void everyGrowthIsProvenAndNoOther() {
    for (int size = 1; size <= SIZE_MAX; size++) {
      Tree tree = new Tree(LEAVES, size);
      for (int old = 0; old <= size; old++) {
        ConsistencyProof proof = tree.consistency(old);
        assertTrue(proof.proves(ROOTS.get(old), ROOTS.get(size)), old + " to " + size);
        assertFalse(proof.proves(ROOTS.get(old), ROOTS.get((size + 1) % SIZE_MAX)) && old > 0, old + " to " + size);
        assertFalse(proof.proves(ROOTS.get((old + 1) % SIZE_MAX), ROOTS.get(size)), old + " to " + size);
      }
    }
  }

  @Test void anInclusionProofOfAnotherPlaceOrSizeFails() {
    for (int size = 2; size <= 64; size++) {
      for (int index = 0; index < size; index++) {
        List<Hash> path = new Tree(LEAVES, size).inclusion(index).path();
        Hash leaf = LEAVES.hashes.get(index);
        for (int other = 0; other < size; other++) {
          boolean proven = new InclusionProof(other, size, path).proves(leaf, ROOTS.get(size));
          assertEquals(other == index, proven, index + " as " + other + " of " + size);
        }
      }
    }
  }

  @Test void aPathOneShorterOrLongerFails() {
    for (int size = 2; size <= SIZE_MAX; size++) {
      int index = size * 2 / 3;
      List<Hash> path = new Tree(LEAVES, size).inclusion(index).path();
      List<Hash> longer = new ArrayList<>(path);
      longer.add(Hash.EMPTY_TREE);
      Hash leaf = LEAVES.hashes.get(index);
      assertTrue(new InclusionProof(index, size, path.subList(0, path.size() - 1)).rootFrom(leaf).isEmpty());
      assertTrue(new InclusionProof(index, size, longer).rootFrom(leaf).isEmpty());
    }
  }

  @Test void aConsistencyPathOneShorterOrLongerFails() {
    for (int size = 2; size <= SIZE_MAX; size++) {
      for (int old = 1; old < size; old += 7) {
        List<Hash> path = new Tree(LEAVES, size).consistency(old).path();
        List<Hash> longer = new ArrayList<>(path);
        longer.add(Hash.EMPTY_TREE);
        List<Hash> shorter = path.subList(0, path.size() - 1);
        assertFalse(new ConsistencyProof(old, size, shorter).proves(ROOTS.get(old), ROOTS.get(size)));
        assertFalse(new ConsistencyProof(old, size, longer).proves(ROOTS.get(old), ROOTS.get(size)));
      }
    }
  }

  @Test void refusesALeafOutsideTheTree() {
    assertThrows(IndexOutOfBoundsException.class, () -> new Tree(LEAVES, 5).inclusion(5));
  }

  @Test void refusesToProveGrowthFromALargerTree() {
    assertThrows(IndexOutOfBoundsException.class, () -> new Tree(LEAVES, 5).consistency(6));
  }

  private static Leaves reference() {
    Leaves leaves = new Leaves();
    for (String input : List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
        "606162636465666768696a6b6c6d6e6f")) {
      leaves.hashes.add(Hash.leaf(HexFormat.of().parseHex(input)));
    }
    return leaves;
  }

  private static String hex(Hash hash) {
    return HexFormat.of().formatHex(hash.bytes());
  }
}
