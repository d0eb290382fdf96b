package org.mingbiao.seal.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.form.Lines;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.tree.Hash;
import org.mingbiao.seal.tree.Tile;
import org.mingbiao.seal.tree.TreeHead;

/**
 * A log in a folder, owned by one process: {@code tile/…} one growing file a tile, {@code opening/…} one growing file
 * for 256 openings, {@code head} and {@code published} replaced as a whole. Bytes beyond the head are leftovers of a
 * growth that was interrupted; the next growth writes over them.
 */
public final class FolderStore implements LogStore, AutoCloseable {
  private static final int HEAD_BYTES_MAX = 256;
  private static final int LENGTH_BYTES = Short.BYTES;

  private final Path folder;
  private final ReentrantLock writer = new ReentrantLock();
  private final FileChannel owner;
  private TreeHead committed;
  private TreeHead grown;

  /** @throws IllegalStateException if another process owns the folder */
  public FolderStore(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
      owner = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (owner.tryLock() == null) {
        throw new IllegalStateException("another process owns " + folder);
      }
    } catch (OverlappingFileLockException e) {
      throw new IllegalStateException("this process owns " + folder + " already", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      committed = readHead();
      grown = committed;
    } catch (DamagedException e) {
      close();
      throw e;
    }
  }

  @Override public <T> T exclusively(Supplier<T> work) {
    writer.lock();
    try {
      T result = work.get();
      if (writer.getHoldCount() == 1 && !grown.equals(committed)) {
        replace("head", writeHead(grown));
        committed = grown;
      }
      return result;
    } finally {
      if (writer.getHoldCount() == 1) {
        grown = committed; // after a failure the growth is forgotten, its bytes lie beyond the head
      }
      writer.unlock();
    }
  }

  @Override public TreeHead head() {
    return writer.isHeldByCurrentThread() ? grown : readHead();
  }

  @Override public void grow(Growth growth) {
    if (!writer.isHeldByCurrentThread() || !growth.before().equals(grown)) {
      throw new IllegalStateException("the tree has grown meanwhile");
    }
    writeOpenings(growth);
    for (int level = 0; level < growth.hashes().size(); level++) {
      writeHashes(level, growth.first(level), growth.hashes().get(level));
    }
    grown = growth.after();
  }

  @Override public byte[] read(Tile tile) {
    byte[] hashes = bytes(tilePath(tile.level(), tile.index()));
    if (hashes.length < tile.width() * Hash.BYTES) {
      throw new DamagedException(tile.path(), "is only " + hashes.length + " bytes long");
    }
    return Arrays.copyOf(hashes, tile.width() * Hash.BYTES);
  }

  @Override public List<byte[]> openings(long first, int count) {
    List<byte[]> openings = new ArrayList<>();
    for (long index = first; index < first + count; ) {
      long bundle = index / Tile.FULL;
      int from = (int) (index % Tile.FULL);
      int to = (int) Math.min(Tile.FULL, from + first + count - index);
      openings.addAll(records(bundle, to).subList(from, to));
      index += to - from;
    }
    return openings;
  }

  @Override public Optional<Note> published() {
    Path file = folder.resolve("published");
    try {
      return Files.exists(file) ? Optional.of(Note.parse(bytes(file))) : Optional.empty();
    } catch (FlawedException e) {
      throw new DamagedException("published", e.getMessage());
    }
  }

  @Override public void publish(Note checkpoint) {
    replace("published", checkpoint.bytes());
  }

  @Override public void close() {
    try {
      owner.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeOpenings(Growth growth) {
    long index = growth.before().size();
    List<byte[]> rest = growth.openings();
    while (!rest.isEmpty()) {
      int inBundle = (int) (index % Tile.FULL);
      int count = Math.min(rest.size(), Tile.FULL - inBundle);
      long bundle = index / Tile.FULL;
      long offset = records(bundle, inBundle).stream().mapToLong(record -> LENGTH_BYTES + record.length).sum();
      ByteBuffer out = ByteBuffer.allocate(count * (LENGTH_BYTES + Opening.BYTES_MAX));
      rest.subList(0, count).forEach(opening -> out.putShort((short) opening.length).put(opening));
      write(openingPath(bundle), offset, out.flip());
      rest = rest.subList(count, rest.size());
      index += count;
    }
  }

  private void writeHashes(int level, long first, List<Hash> hashes) {
    long index = first;
    List<Hash> rest = hashes;
    while (!rest.isEmpty()) {
      int inTile = (int) (index % Tile.FULL);
      int count = Math.min(rest.size(), Tile.FULL - inTile);
      ByteBuffer out = ByteBuffer.allocate(count * Hash.BYTES);
      rest.subList(0, count).forEach(hash -> out.put(hash.bytes()));
      write(tilePath(level, index / Tile.FULL), (long) inTile * Hash.BYTES, out.flip());
      rest = rest.subList(count, rest.size());
      index += count;
    }
  }

  /** The first {@code count} openings of a bundle. */
  private List<byte[]> records(long bundle, int count) {
    List<byte[]> records = new ArrayList<>();
    if (count == 0) {
      return records;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes(openingPath(bundle)));
    while (records.size() < count) {
      int length = in.remaining() < LENGTH_BYTES ? -1 : Short.toUnsignedInt(in.getShort());
      if (length < 0 || length > in.remaining()) {
        throw new DamagedException("opening " + (bundle * Tile.FULL + records.size()), "is cut short");
      }
      byte[] record = new byte[length];
      in.get(record);
      records.add(record);
    }
    return records;
  }

  private TreeHead readHead() {
    Path file = folder.resolve("head");
    if (!Files.exists(file)) {
      return TreeHead.EMPTY;
    }
    try {
      byte[] bytes = bytes(file);
      Lines lines = new Lines(Lines.utf8(bytes, HEAD_BYTES_MAX, "head"), "head");
      TreeHead head = new TreeHead(Lines.decimal(lines.line(), "size"), Lines.hash(lines.line(), "root"));
      if (Arrays.equals(bytes, writeHead(head))) {
        return head;
      }
      throw new DamagedException("head", "does not agree with its check line");
    } catch (FlawedException e) {
      throw new DamagedException("head", e.getMessage());
    }
  }

  private static byte[] writeHead(TreeHead head) {
    String content = head.size() + "\n" + head.root().base64() + "\n";
    Hash check = Hash.of(content.getBytes(StandardCharsets.UTF_8));
    return (content + check.base64() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private Path tilePath(int level, long index) {
    return folder.resolve(new Tile(level, index, Tile.FULL).path());
  }

  private Path openingPath(long bundle) {
    return folder.resolve(new Tile(Tile.ENTRIES, bundle, Tile.FULL).path().replace("tile/entries", "opening"));
  }

  private byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new DamagedException(folder.relativize(file).toString(), e.toString());
    }
  }

  private static void write(Path file, long offset, ByteBuffer content) {
    try {
      Files.createDirectories(file.getParent());
      try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        out.truncate(offset);
        out.write(content, offset);
        out.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replace(String name, byte[] content) {
    Path next = folder.resolve(name + ".next");
    write(next, 0, ByteBuffer.wrap(content));
    try {
      Files.move(next, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
        directory.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
