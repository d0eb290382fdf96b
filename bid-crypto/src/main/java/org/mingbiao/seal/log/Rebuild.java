package org.mingbiao.seal.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.note.Checkpoint;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.policy.Policy;
import org.mingbiao.seal.tree.Frontier;
import org.mingbiao.seal.tree.Hash;
import org.mingbiao.seal.tree.Tile;
import org.mingbiao.seal.tree.TileNodes;
import org.mingbiao.seal.tree.Tree;
import org.mingbiao.seal.tree.TreeHead;

/**
 * Computes the whole tree again from the stored openings and compares every stored byte with it. A single flipped bit
 * is always found and its place named; where two places disagree, the hash above them tells which one is wrong.
 */
public final class Rebuild {

  /** @param place {@code opening 517}, {@code tile/1/000 hash 5}, {@code head}, {@code published} … */
  public record Damage(String place, String problem) {}

  /** @param head the tree that was checked; empty if not even its size can be read */
  public record Report(Optional<TreeHead> head, List<Damage> damages) {
    public boolean sound() {
      return damages.isEmpty();
    }
  }

  /** One tile: as computed from what lies below, and as stored. */
  private record Versions(Tile tile, List<Hash> computed, List<Hash> stored) {}

  private final LogStore store;
  private final Policy policy;
  private final List<Damage> damages = new ArrayList<>();
  private final List<Versions> edges = new ArrayList<>();
  private TreeHead head;

  /** @param policy that the published checkpoint must satisfy, naming every key that signed it */
  public Rebuild(LogStore store, Policy policy) {
    this.store = store;
    this.policy = policy;
  }

  /** Reads the whole store once, holding one hash in 256 leaves in memory. */
  public Report check() {
    try {
      head = store.head();
    } catch (DamagedException e) {
      return new Report(Optional.empty(), List.of(new Damage(e.place(), e.getMessage())));
    }
    List<Hash> above = level(0, this::leaves);
    for (int level = 1; Tile.hashes(level, head.size()) > 0; level++) {
      List<Hash> below = above;
      above = level(level, tile -> below.subList(tile * Tile.FULL, Math.min(below.size(), (tile + 1) * Tile.FULL)));
    }
    judgeEdges();
    judgePublished();
    return new Report(Optional.of(head), List.copyOf(damages));
  }

  /** Compares all tiles of a level and returns the roots of the full ones. */
  private List<Hash> level(int level, IntFunction<List<Hash>> computedTile) {
    List<Hash> roots = new ArrayList<>();
    for (int index = 0; Tile.within(level, index, head.size()).isPresent(); index++) {
      Tile tile = Tile.within(level, index, head.size()).get();
      List<Hash> computed = computedTile.apply(index);
      Versions versions = new Versions(tile, computed, stored(tile).orElse(computed));
      if (tile.full()) {
        roots.add(judge(versions));
      } else {
        edges.add(versions);
      }
    }
    return roots;
  }

  /** The root of a full tile; of two versions the hash stored above says which is true. */
  private Hash judge(Versions versions) {
    Hash computed = Tree.fold(versions.computed());
    if (versions.computed().equals(versions.stored())) {
      return computed;
    }
    Hash parent = parent(versions.tile());
    boolean storedIsTrue = Tree.fold(versions.stored()).equals(parent);
    blame(versions, !computed.equals(parent), !storedIsTrue);
    return storedIsTrue ? parent : computed;
  }

  /** Of the partial tiles, that version is true which leads to the root. */
  private void judgeEdges() {
    List<Versions> doubtful = edges.stream().filter(edge -> !edge.computed().equals(edge.stored())).toList();
    for (int choice = 0; choice < 1 << doubtful.size(); choice++) {
      if (rootOf(doubtful, choice).equals(head.root())) {
        for (int i = 0; i < doubtful.size(); i++) {
          boolean storedIsTrue = (choice >> i & 1) == 1;
          blame(doubtful.get(i), storedIsTrue, !storedIsTrue);
        }
        return;
      }
    }
    doubtful.forEach(edge -> blame(edge, true, true));
    if (damages.isEmpty()) {
      damages.add(new Damage("head", "its root is not the root of the stored leaves"));
    }
  }

  /** The root if, of the doubtful tiles, those with a bit in {@code choice} are true as stored. */
  private Hash rootOf(List<Versions> doubtful, int choice) {
    List<List<Hash>> partialTiles = new ArrayList<>(Collections.nCopies(Tile.LEVEL_MAX + 1, List.of()));
    for (Versions edge : edges) {
      int place = doubtful.indexOf(edge);
      boolean asStored = place >= 0 && (choice >> place & 1) == 1;
      partialTiles.set(edge.tile().level(), asStored ? edge.stored() : edge.computed());
    }
    return Frontier.root(partialTiles);
  }

  private void blame(Versions versions, boolean computedIsWrong, boolean storedIsWrong) {
    Tile tile = versions.tile();
    for (int i = 0; i < tile.width(); i++) {
      if (versions.computed().get(i).equals(versions.stored().get(i))) {
        continue;
      }
      if (storedIsWrong) {
        damages.add(new Damage(tile.path() + " hash " + i, "is not the hash of what lies below"));
      }
      if (computedIsWrong && tile.level() == 0) {
        damages.add(new Damage("opening " + (tile.first() + i), "is not what the tree was built from"));
      }
    }
  }

  private void judgePublished() {
    try {
      Optional<Note> published = store.published();
      if (published.isEmpty()) {
        return;
      }
      Checkpoint checkpoint = policy.witnessed(published.get()).checkpoint();
      if (!policy.knowsAll(published.get().signatures())) {
        damages.add(new Damage("published", "is signed by a key that the policy does not list"));
      }
      if (damages.isEmpty() && !isRootOfStored(checkpoint)) {
        damages.add(new Damage("published", "does not fit the tree"));
      }
    } catch (FlawedException | DamagedException e) {
      damages.add(new Damage("published", e.getMessage()));
    }
  }

  private boolean isRootOfStored(Checkpoint checkpoint) {
    long size = checkpoint.size();
    return size <= head.size() && new Tree(new TileNodes(store, head.size()), size).root().equals(checkpoint.root());
  }

  private List<Hash> leaves(int tileIndex) {
    Tile tile = Tile.within(0, tileIndex, head.size()).orElseThrow();
    List<Hash> leaves = new ArrayList<>();
    try {
      store.openings(tile.first(), tile.width()).forEach(opening -> leaves.add(Hash.leaf(Opening.entry(opening))));
      return leaves;
    } catch (DamagedException e) {
      damages.add(new Damage(e.place(), e.getMessage()));
      return stored(tile).orElse(Collections.nCopies(tile.width(), Hash.EMPTY_TREE));
    }
  }

  private Optional<List<Hash>> stored(Tile tile) {
    try {
      byte[] bytes = store.read(tile);
      List<Hash> hashes = new ArrayList<>();
      for (int i = 0; i < tile.width(); i++) {
        hashes.add(Hash.at(bytes, i * Hash.BYTES));
      }
      return Optional.of(hashes);
    } catch (DamagedException e) {
      damages.add(new Damage(tile.path(), e.getMessage()));
      return Optional.empty();
    }
  }

  private Hash parent(Tile tile) {
    Tile above = Tile.within(tile.level() + 1, tile.index() / Tile.FULL, head.size()).orElseThrow();
    return stored(above).map(hashes -> hashes.get((int) (tile.index() % Tile.FULL))).orElse(Hash.EMPTY_TREE);
  }
}
