package org.mingbiao.seal.witness;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.log.Opening;
import org.mingbiao.seal.note.Checkpoint;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.policy.Policy;
import org.mingbiao.seal.tree.Frontier;
import org.mingbiao.seal.tree.Hash;
import org.mingbiao.seal.tree.Tile;
import org.mingbiao.seal.tree.TileNodes;
import org.mingbiao.seal.tree.Tree;
import org.mingbiao.seal.tree.TreeHead;
import org.mingbiao.seal.wire.Requests;

/**
 * Anybody's watch over a published log: {@code Monitor URL POLICY FILE [--entries]}. Fetches the checkpoint, proves
 * from the tiles that it extends the one kept in FILE, and keeps it there; with {@code --entries} computes the whole
 * tree.
 */
public final class Monitor {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int STATUS_OK = 200;

  private final URI log;
  private final Policy policy;
  private final Requests requests = new Requests(PATIENCE, Note.BYTES_MAX);

  /** @param log the log's prefix */
  public Monitor(URI log, Policy policy) {
    this.log = URI.create(log.toString().replaceAll("/*$", "/"));
    this.policy = policy;
  }

  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  /** @return 0 if the log is one history so far, 1 if not or it cannot be had, 2 for a wrong command line */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    boolean entries = args.length == 4 && args[3].equals("--entries");
    if (args.length != 3 && !entries) {
      err.println("usage: Monitor URL POLICY FILE [--entries]");
      return 2;
    }
    try {
      Path file = Path.of(args[2]);
      Monitor monitor = new Monitor(URI.create(args[0]), Policy.parse(Files.readAllBytes(Path.of(args[1]))));
      Note seen = monitor.follow(Files.exists(file) ? Optional.of(Note.parse(Files.readAllBytes(file)))
          : Optional.empty());
      if (entries) {
        monitor.requireEntries(Checkpoint.parse(seen.text()).head());
      }
      Files.write(file, seen.bytes());
      out.print(seen.text());
      return 0;
    } catch (FlawedException | CompletionException | IOException e) {
      err.println(e.getMessage());
      return 1;
    }
  }

  /**
   * The checkpoint the log shows now, if it is witnessed and extends the last one.
   *
   * @throws FlawedException as {@link Policy#witnessed}, or {@link Flaw#FORKED}: then keep both checkpoints, they
   *     convict the log
   */
  public Note follow(Optional<Note> last) throws IOException {
    Note now = Note.parse(get("checkpoint"));
    TreeHead head = policy.witnessed(now).checkpoint().head();
    TileNodes nodes = new TileNodes(tile -> getTile(tile.path()), head.size());
    if (!new Tree(nodes, head.size()).root().equals(head.root())) {
      throw new FlawedException(Flaw.FORKED, "the published tiles are not those of the checkpoint");
    }
    if (last.isPresent()) {
      TreeHead old = policy.witnessed(last.get()).checkpoint().head();
      if (old.size() > head.size() || !new Tree(nodes, old.size()).root().equals(old.root())) {
        throw new FlawedException(Flaw.FORKED, "the tree of " + head.size() + " leaves does not extend that of "
            + old.size());
      }
    }
    return now;
  }

  /** Computes the tree from all published entries. */
  void requireEntries(TreeHead head) {
    Frontier frontier = new Frontier(tile -> new byte[0], 0);
    for (long bundle = 0; Tile.within(Tile.ENTRIES, bundle, head.size()).isPresent(); bundle++) {
      Tile tile = Tile.within(Tile.ENTRIES, bundle, head.size()).get();
      ByteBuffer entries = ByteBuffer.wrap(getTile(tile.path()));
      for (int i = 0; i < tile.width(); i++) {
        frontier.append(Hash.leaf(entry(entries)));
      }
    }
    if (!frontier.head().equals(head)) {
      throw new FlawedException(Flaw.FORKED, "the published entries are not those of the checkpoint");
    }
  }

  private static byte[] entry(ByteBuffer entries) {
    byte[] entry = new byte[Opening.ENTRY_BYTES];
    if (entries.remaining() < Short.BYTES + entry.length || entries.getShort() != entry.length) {
      throw new FlawedException(Flaw.MALFORMED, "bundle of entries");
    }
    entries.get(entry);
    return entry;
  }

  private byte[] getTile(String path) {
    try {
      return get(path);
    } catch (IOException e) {
      throw new CompletionException(e);
    }
  }

  private byte[] get(String path) throws IOException {
    Requests.Reply reply = requests.get(log.resolve(path)).join();
    if (reply.status() != STATUS_OK) {
      throw new IOException(log.resolve(path) + " answers " + reply.status() + " "
          + new String(reply.body(), 0, Math.min(80, reply.body().length), StandardCharsets.UTF_8));
    }
    return reply.body();
  }
}
