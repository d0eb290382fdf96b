package org.mingbiao.seal.note;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.form.Lines;

/**
 * One signature line of a note: {@code — <key name> <base64 of key id and signature>}.
 *
 * @param keyId the first four bytes of a hash over the key; tells keys apart, proves nothing
 */
public record NoteSignature(String name, int keyId, byte[] signature) {
  static final String DASH = "— ";
  private static final int ID_BYTES = Integer.BYTES;

  public NoteSignature {
    requireName(name);
    signature = signature.clone();
    if (signature.length == 0) {
      throw FlawedException.malformed("the signature of " + name + " is empty");
    }
  }

  /** Reads one line without its newline. */
  public static NoteSignature parse(String line) {
    int space = line.lastIndexOf(' ');
    if (!line.startsWith(DASH) || space < DASH.length()) {
      throw FlawedException.malformed("signature line");
    }
    byte[] blob = Lines.base64(line.substring(space + 1), "signature");
    if (blob.length <= ID_BYTES) {
      throw FlawedException.malformed("signature shorter than a key id");
    }
    return new NoteSignature(line.substring(DASH.length(), space), ByteBuffer.wrap(blob).getInt(),
        Arrays.copyOfRange(blob, ID_BYTES, blob.length));
  }

  /** The line with its newline. */
  public String line() {
    byte[] blob = ByteBuffer.allocate(ID_BYTES + signature.length).putInt(keyId).put(signature).array();
    return DASH + name + " " + Base64.getEncoder().encodeToString(blob) + "\n";
  }

  @Override public byte[] signature() {
    return signature.clone();
  }

  /** When a witness cosigned, in whole seconds; meaningful only for a verified signature of the key of a witness. */
  public Instant cosignedAt() {
    return Instant.ofEpochSecond(ByteBuffer.wrap(signature).getLong());
  }

  public boolean isBy(VerifierKey key) {
    return keyId == key.id() && name.equals(key.name());
  }

  @Override public boolean equals(Object other) {
    return other instanceof NoteSignature that && line().equals(that.line());
  }

  @Override public int hashCode() {
    return line().hashCode();
  }

  static void requireName(String name) {
    if (name.isEmpty() || name.chars().anyMatch(c -> c == '+' || c < ' ' || isSpace(c))) {
      throw FlawedException.malformed("key name '" + name + "'");
    }
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
