package org.mingbiao.seal.note;

import java.util.ArrayList;
import java.util.List;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.form.Lines;
import org.mingbiao.seal.tree.Hash;
import org.mingbiao.seal.tree.TreeHead;

/**
 * The text of a note that states a log's tree at one size (C2SP tlog-checkpoint).
 *
 * @param origin the log's name, the same as the name of its key
 * @param extensions further lines, opaque; our own log writes none
 */
public record Checkpoint(String origin, TreeHead head, List<String> extensions) {

  public Checkpoint {
    extensions = List.copyOf(extensions);
    requireLine(origin);
    extensions.forEach(Checkpoint::requireLine);
  }

  public Checkpoint(String origin, TreeHead head) {
    this(origin, head, List.of());
  }

  public static Checkpoint parse(String text) {
    Lines lines = new Lines(text, "checkpoint");
    String origin = lines.line();
    long size = Lines.decimal(lines.line(), "tree size");
    Hash root = Lines.hash(lines.line(), "root hash");
    List<String> extensions = new ArrayList<>();
    while (!lines.atEnd()) {
      extensions.add(lines.line());
    }
    return new Checkpoint(origin, new TreeHead(size, root), extensions);
  }

  public long size() {
    return head.size();
  }

  public Hash root() {
    return head.root();
  }

  /** The text that is signed. */
  public String text() {
    StringBuilder text = new StringBuilder().append(origin).append('\n').append(size()).append('\n')
        .append(root().base64()).append('\n');
    extensions.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private static void requireLine(String line) {
    if (line.isEmpty() || line.chars().anyMatch(c -> c < ' ')) {
      throw FlawedException.malformed("checkpoint has an empty line");
    }
  }
}
