package org.mingbiao.seal.log;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import org.mingbiao.seal.note.Checkpoint;
import org.mingbiao.seal.tree.Tile;

/** What a log shows to the world (C2SP tlog-tiles), as resources that any web server can hand out. */
public final class Publication {
  /** The checkpoint changes with every batch. */
  private static final Duration CHECKPOINT_AGE = Duration.ofSeconds(1);
  /** A tile never changes. */
  private static final Duration TILE_AGE = Duration.ofDays(365);

  private final LogStore store;

  /** @param maxAge how long a cache may keep it */
  public record Resource(String contentType, Duration maxAge, byte[] body) {}

  public Publication(LogStore store) {
    this.store = store;
  }

  /**
   * @param path below the log's prefix: {@code checkpoint}, {@code tile/0/x001/234}, {@code tile/entries/000.p/7} …
   * @return empty for an unlawful path and for anything the published checkpoint does not yet cover
   */
  public Optional<Resource> get(String path) {
    if (path.equals("checkpoint")) {
      return store.published().map(note -> new Resource("text/plain; charset=utf-8", CHECKPOINT_AGE, note.bytes()));
    }
    return Tile.ofPath(path).filter(this::isPublished)
        .map(tile -> new Resource("application/octet-stream", TILE_AGE, content(tile)));
  }

  private boolean isPublished(Tile tile) {
    long size = store.published().map(note -> Checkpoint.parse(note.text()).size()).orElse(0L);
    return tile.first() + tile.width() <= Tile.hashes(tile.level(), size);
  }

  private byte[] content(Tile tile) {
    return tile.level() == Tile.ENTRIES ? entries(tile) : store.read(tile);
  }

  /** Each entry with its length in two bytes before it. */
  private byte[] entries(Tile tile) {
    ByteBuffer bundle = ByteBuffer.allocate(tile.width() * (Short.BYTES + Opening.ENTRY_BYTES));
    for (byte[] opening : store.openings(tile.first(), tile.width())) {
      bundle.putShort((short) Opening.ENTRY_BYTES).put(Opening.entry(opening));
    }
    return bundle.array();
  }
}
