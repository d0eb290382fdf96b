package org.mingbiao.seal.witness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.form.Lines;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.tree.ConsistencyProof;
import org.mingbiao.seal.tree.Hash;

/**
 * The body of a request to a witness.
 *
 * @param oldSize of the tree the witness is believed to know
 * @param path of the consistency proof from it, at most 63 hashes
 */
public record AddCheckpoint(long oldSize, List<Hash> path, Note checkpoint) {
  static final int BYTES_MAX = Note.BYTES_MAX + 4 * 1024;

  public AddCheckpoint {
    path = List.copyOf(path);
  }

  static AddCheckpoint parse(byte[] body) {
    Lines lines = new Lines(Lines.utf8(body, BYTES_MAX, "request"), "request");
    long oldSize = Lines.decimal(lines.field("old"), "old size");
    List<Hash> path = new ArrayList<>();
    for (String line = lines.line(); !line.isEmpty(); line = lines.line()) {
      path.add(Lines.hash(line, "consistency proof"));
      if (path.size() > ConsistencyProof.PATH_MAX) {
        throw new FlawedException(Flaw.MALFORMED, "more than " + ConsistencyProof.PATH_MAX + " proof lines");
      }
    }
    return new AddCheckpoint(oldSize, path, Note.parse(lines.rest()));
  }

  byte[] bytes() {
    StringBuilder body = new StringBuilder("old ").append(oldSize).append('\n');
    path.forEach(hash -> body.append(hash.base64()).append('\n'));
    return body.append('\n').append(checkpoint).toString().getBytes(StandardCharsets.UTF_8);
  }
}
