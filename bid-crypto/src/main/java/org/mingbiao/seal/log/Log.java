package org.mingbiao.seal.log;

import java.util.List;
import java.util.Optional;
import org.mingbiao.seal.note.Checkpoint;
import org.mingbiao.seal.note.KeyKind;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.note.SignerKey;
import org.mingbiao.seal.tree.ConsistencyProof;
import org.mingbiao.seal.tree.Frontier;
import org.mingbiao.seal.tree.InclusionProof;
import org.mingbiao.seal.tree.TileNodes;
import org.mingbiao.seal.tree.Tree;
import org.mingbiao.seal.tree.TreeHead;

/**
 * An append-only log under one key. Growing, signing and publishing are three steps: the tree grows in a transaction
 * of the store; only a committed head is signed; only a cosigned checkpoint is published, and receipts rest on
 * published checkpoints alone.
 */
public final class Log {
  /** More in one growth would hold the writer's lock too long. */
  public static final int APPEND_MAX = 4_096;

  private final SignerKey key;
  private final LogStore store;

  public Log(SignerKey key, LogStore store) {
    if (key.verifier().kind() != KeyKind.LOG) {
      throw new IllegalArgumentException("a log needs a key of its own kind");
    }
    this.key = key;
    this.store = store;
  }

  public String origin() {
    return key.verifier().name();
  }

  public LogStore store() {
    return store;
  }

  /**
   * Adds leaves, in the caller's transaction if the store joins it. Proves nothing to anybody before {@link #publish}.
   *
   * @return the index of the first; the others follow it without a gap
   * @throws DamagedException if the stored right edge of the tree does not hash to the stored root
   */
  public long append(List<Opening> openings) {
    if (openings.size() > APPEND_MAX) {
      throw new IllegalArgumentException("more than " + APPEND_MAX + " leaves at once");
    }
    return store.exclusively(() -> {
      TreeHead before = store.head();
      Frontier frontier = new Frontier(store, before.size());
      if (!frontier.head().equals(before)) {
        throw new DamagedException("right edge at size " + before.size(), "does not hash to the root");
      }
      openings.forEach(opening -> frontier.append(opening.leaf()));
      List<byte[]> bytes = openings.stream().map(Opening::bytes).toList();
      if (!openings.isEmpty()) {
        store.grow(new Growth(before, frontier.head(), bytes, frontier.added()));
      }
      return before.size();
    });
  }

  /**
   * Signs the committed head; never call it inside an open transaction, whose head may yet vanish. The signature is
   * deterministic: the same head always gives the same note.
   *
   * @throws DamagedException if the head does not extend what was published
   */
  public Note sign() {
    TreeHead head = store.head();
    store.published().map(note -> Checkpoint.parse(note.text())).ifPresent(old -> requireExtends(head, old));
    String text = new Checkpoint(origin(), head).text();
    return new Note(text, List.of(key.sign(text)));
  }

  /**
   * Signs the committed head, has it cosigned and publishes it, unless a larger tree was published meanwhile. With an
   * unchanged head the witnesses cosign again at a later time.
   *
   * @return the note that holds everything appended before the call
   */
  public Note publish(Cosigning cosigning) {
    Note signed = sign();
    long size = Checkpoint.parse(signed.text()).size();
    Note cosigned = cosigning.cosign(signed, old -> consistency(old, size));
    if (!cosigned.text().equals(signed.text())) {
      throw new IllegalStateException("the witnesses returned another checkpoint");
    }
    store.exclusively(() -> {
      if (size >= publishedSize()) {
        store.publish(cosigned);
      }
      return null;
    });
    return cosigned;
  }

  public Optional<Note> published() {
    return store.published();
  }

  /** Whether the tree holds leaves that no published checkpoint holds. */
  public boolean isBehind() {
    return store.head().size() > publishedSize();
  }

  public InclusionProof inclusion(long index, long size) {
    return tree(size).inclusion(index);
  }

  public ConsistencyProof consistency(long oldSize, long size) {
    return tree(size).consistency(oldSize);
  }

  public Opening opening(long index) {
    return Opening.parse(store.openings(index, 1).get(0));
  }

  private Tree tree(long size) {
    return new Tree(new TileNodes(store, size), size);
  }

  private long publishedSize() {
    return store.published().map(note -> Checkpoint.parse(note.text()).size()).orElse(0L);
  }

  private void requireExtends(TreeHead head, Checkpoint old) {
    if (old.size() > head.size() || !tree(old.size()).root().equals(old.root())) {
      throw new DamagedException("head", "does not extend the checkpoint published at size " + old.size());
    }
  }
}
