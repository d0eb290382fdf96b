package org.mingbiao.seal.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.form.Lines;

/**
 * A text with signatures (C2SP signed-note). Reading one proves nothing; a {@link VerifierKey}, or a policy of
 * several, decides.
 *
 * @param text what is signed, ending in a newline
 */
public record Note(String text, List<NoteSignature> signatures) {
  public static final int BYTES_MAX = 64 * 1024;
  public static final int SIGNATURES_MAX = 64;

  public Note {
    signatures = List.copyOf(signatures);
    if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw FlawedException.malformed("note text");
    }
    if (signatures.size() > SIGNATURES_MAX) {
      throw FlawedException.malformed("more than " + SIGNATURES_MAX + " signatures");
    }
    Set<String> keys = new HashSet<>();
    for (NoteSignature signature : signatures) {
      // Two lines of one key could carry two times; a note says one thing only.
      if (!keys.add(signature.name() + " " + signature.keyId())) {
        throw FlawedException.malformed("two signatures of " + signature.name());
      }
    }
  }

  public static Note parse(byte[] bytes) {
    return parse(Lines.utf8(bytes, BYTES_MAX, "note"));
  }

  public static Note parse(String note) {
    int blank = note.lastIndexOf("\n\n");
    if (blank < 0) {
      throw FlawedException.malformed("note without signatures");
    }
    Lines lines = new Lines(note.substring(blank + 2), "note");
    List<NoteSignature> signatures = new ArrayList<>();
    do {
      signatures.add(NoteSignature.parse(lines.line()));
    } while (!lines.atEnd() && signatures.size() <= SIGNATURES_MAX);
    Note parsed = new Note(note.substring(0, blank + 1), signatures);
    if (!parsed.toString().equals(note)) {
      throw FlawedException.malformed("note is not in canonical form");
    }
    return parsed;
  }

  /** This note with one more signature; a line of the same key is replaced. */
  public Note with(NoteSignature signature) {
    List<NoteSignature> all = new ArrayList<>(signatures);
    all.removeIf(old -> old.keyId() == signature.keyId() && old.name().equals(signature.name()));
    all.add(signature);
    return new Note(text, all);
  }

  /**
   * The signature of a key on this note, verified.
   *
   * @return empty if the note has no line of this key
   * @throws FlawedException {@link Flaw#BAD_SIGNATURE} if it has one that does not verify: such a note is worthless
   */
  public Optional<NoteSignature> signatureOf(VerifierKey key) {
    Optional<NoteSignature> line = signatures.stream().filter(signature -> signature.isBy(key)).findFirst();
    if (line.isPresent() && !key.verifies(text, line.get())) {
      throw new FlawedException(Flaw.BAD_SIGNATURE, key.name());
    }
    return line;
  }

  public byte[] bytes() {
    return toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The note as it is written and sent. */
  @Override public String toString() {
    StringBuilder note = new StringBuilder(text).append('\n');
    signatures.forEach(signature -> note.append(signature.line()));
    return note.toString();
  }
}
