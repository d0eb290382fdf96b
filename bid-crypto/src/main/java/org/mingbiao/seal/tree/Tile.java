package org.mingbiao.seal.tree;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of neighbouring hashes of one level of a tree, the unit in which a log is stored and published (C2SP
 * tlog-tiles): level 0 holds leaves, each hash of a level above is the root of a full tile of the level below.
 *
 * @param level 0 to 7 for hashes (a tree of 2^63 leaves has no more), or {@link #ENTRIES} for the entries themselves
 * @param index of the tile within its level, from 0
 * @param width number of hashes, 1 to 256; below 256 the tile is partial and stands at the right edge of the tree
 */
public record Tile(int level, long index, int width) {
  public static final int FULL = 256;
  /** The level of the bundles of entries, published beside the tiles of hashes. */
  public static final int ENTRIES = -1;
  public static final int LEVEL_MAX = 7;

  private static final int BITS = 8;
  private static final Pattern PATH =
      Pattern.compile("tile/(entries|[0-7])/((?:x[0-9]{3}/){0,5})([0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

  public Tile {
    Objects.checkIndex(level + 1, LEVEL_MAX + 2);
    Objects.checkIndex(width - 1, FULL);
    if (index < 0) {
      throw new IllegalArgumentException("a tile cannot have the index " + index);
    }
  }

  /** The tile as it stands in a tree of {@code size} leaves; empty if the tree does not reach it. */
  public static Optional<Tile> within(int level, long index, long size) {
    long width = hashes(level, size) - index * FULL;
    return width < 1 ? Optional.empty() : Optional.of(new Tile(level, index, (int) Math.min(FULL, width)));
  }

  /** How many hashes a level holds in a tree of {@code size} leaves. */
  public static long hashes(int level, long size) {
    return size >> BITS * Math.max(0, level);
  }

  /** The number of the first hash of this tile within its level. */
  public long first() {
    return index * FULL;
  }

  public boolean full() {
    return width == FULL;
  }

  /** For example {@code tile/0/x001/x234/067.p/112}. */
  public String path() {
    StringBuilder path = new StringBuilder(String.format("%03d", index % 1000));
    for (long rest = index / 1000; rest > 0; rest /= 1000) {
      path.insert(0, String.format("x%03d/", rest % 1000));
    }
    path.insert(0, "tile/" + (level == ENTRIES ? "entries" : level) + "/");
    return full() ? path.toString() : path + ".p/" + width;
  }

  /** Reads the one lawful spelling of a path; empty for any other. */
  public static Optional<Tile> ofPath(String path) {
    Matcher matcher = PATH.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int level = matcher.group(1).equals("entries") ? ENTRIES : Integer.parseInt(matcher.group(1));
    long index = Long.parseLong(matcher.group(2).replaceAll("[x/]", "") + matcher.group(3));
    int width = matcher.group(4) == null ? FULL : Integer.parseInt(matcher.group(4));
    if (width > FULL) {
      return Optional.empty();
    }
    return Optional.of(new Tile(level, index, width)).filter(tile -> tile.path().equals(path));
  }
}
