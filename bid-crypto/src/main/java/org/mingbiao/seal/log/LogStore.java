package org.mingbiao.seal.log;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.tree.Tile;
import org.mingbiao.seal.tree.TileSource;
import org.mingbiao.seal.tree.TreeHead;

/**
 * Where a log is kept. Any number may read; one at a time writes. What is written is never changed afterwards, except
 * for the head and the published checkpoint, so readers need no lock.
 */
public interface LogStore extends TileSource {

  /**
   * Runs the work while nobody else writes. All that the work wrote is kept, or, if it throws, nothing. A store in a
   * database does this in a transaction and joins the caller's if there is one. May be entered again from within.
   */
  <T> T exclusively(Supplier<T> work);

  /** The tree as last grown; {@link TreeHead#EMPTY} at first. Within {@link #exclusively}, as the work has grown it. */
  TreeHead head();

  /** Adds to the tree; only within {@link #exclusively}, and only if {@code growth.before()} is {@link #head}. */
  void grow(Growth growth);

  /** The hashes of a tile, which may be narrower than what is stored. */
  @Override byte[] read(Tile tile);

  /** The openings of {@code count} leaves from {@code first} on, as they were given. */
  List<byte[]> openings(long first, int count);

  /** The checkpoint last published, with its cosignatures. */
  Optional<Note> published();

  /** Replaces the published checkpoint; only within {@link #exclusively}. */
  void publish(Note checkpoint);
}
