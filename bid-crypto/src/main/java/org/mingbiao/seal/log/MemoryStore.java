package org.mingbiao.seal.log;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.tree.Hash;
import org.mingbiao.seal.tree.Tile;
import org.mingbiao.seal.tree.TreeHead;

/** A log that is gone with the process: for tests, rehearsals and for rebuilding a tree to compare. */
public final class MemoryStore implements LogStore {
  private final List<List<Hash>> levels = new ArrayList<>();
  private final List<byte[]> openings = new ArrayList<>();
  private TreeHead head = TreeHead.EMPTY;
  private Note published;

  @Override public synchronized <T> T exclusively(Supplier<T> work) {
    TreeHead headBefore = head;
    Note publishedBefore = published;
    try {
      return work.get();
    } catch (RuntimeException | Error e) {
      undo(headBefore, publishedBefore);
      throw e;
    }
  }

  @Override public synchronized TreeHead head() {
    return head;
  }

  @Override public synchronized void grow(Growth growth) {
    if (!growth.before().equals(head)) {
      throw new IllegalStateException("the tree has grown meanwhile");
    }
    openings.addAll(growth.openings());
    for (int level = 0; level < growth.hashes().size(); level++) {
      if (level == levels.size()) {
        levels.add(new ArrayList<>());
      }
      levels.get(level).addAll(growth.hashes().get(level));
    }
    head = growth.after();
  }

  @Override public synchronized byte[] read(Tile tile) {
    ByteArrayOutputStream hashes = new ByteArrayOutputStream();
    int first = Math.toIntExact(tile.first());
    levels.get(tile.level()).subList(first, first + tile.width()).forEach(hash -> hashes.writeBytes(hash.bytes()));
    return hashes.toByteArray();
  }

  @Override public synchronized List<byte[]> openings(long first, int count) {
    int from = Math.toIntExact(first);
    return openings.subList(from, from + count).stream().map(byte[]::clone).toList();
  }

  @Override public synchronized Optional<Note> published() {
    return Optional.ofNullable(published);
  }

  @Override public synchronized void publish(Note checkpoint) {
    published = checkpoint;
  }

  private void undo(TreeHead headBefore, Note publishedBefore) {
    head = headBefore;
    published = publishedBefore;
    truncate(openings, head.size());
    for (int level = 0; level < levels.size(); level++) {
      truncate(levels.get(level), Tile.hashes(level, head.size()));
    }
  }

  private static void truncate(List<?> list, long size) {
    list.subList((int) Math.min(list.size(), size), list.size()).clear();
  }
}
