package org.mingbiao.seal.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.form.Lines;
import org.mingbiao.seal.tree.Hash;

/** A named public key, written {@code <name>+<key id>+<base64 of type and key>} (a vkey of C2SP signed-note). */
public final class VerifierKey {
  private static final String SEPARATOR = "\\+";
  private static final int PARTS = 3;

  private final String name;
  private final KeyKind kind;
  private final byte[] publicKey;
  private final int id;

  /**
   * @param name of the log (its origin) or of the witness
   * @throws FlawedException unless the bytes are a good key of this kind
   */
  public VerifierKey(String name, KeyKind kind, byte[] publicKey) {
    NoteSignature.requireName(name);
    if (publicKey.length != kind.scheme.publicKeyBytes() || !kind.scheme.isSound(publicKey)) {
      throw FlawedException.malformed("the public key of " + name + " is not a good key of kind " + kind);
    }
    this.name = name;
    this.kind = kind;
    this.publicKey = publicKey.clone();
    byte[] start = (name + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] all = ByteBuffer.allocate(start.length + 1 + publicKey.length).put(start).put(typed()).array();
    id = ByteBuffer.wrap(Hash.of(all).bytes()).getInt();
  }

  public static VerifierKey parse(String vkey) {
    String[] parts = vkey.split(SEPARATOR, PARTS);
    if (parts.length != PARTS) {
      throw FlawedException.malformed("verifier key '" + vkey + "'");
    }
    byte[] typed = Lines.base64(parts[2], "verifier key of " + parts[0]);
    KeyKind kind = KeyKind.of(typed)
        .orElseThrow(() -> FlawedException.malformed("verifier key of " + parts[0] + " is of an unknown type"));
    VerifierKey parsed = new VerifierKey(parts[0], kind, Arrays.copyOfRange(typed, 1, typed.length));
    if (!parsed.toString().equals(vkey)) {
      throw FlawedException.malformed("verifier key of " + parts[0] + " has a wrong key id");
    }
    return parsed;
  }

  public String name() {
    return name;
  }

  public KeyKind kind() {
    return kind;
  }

  public byte[] publicKey() {
    return publicKey.clone();
  }

  /** The first four bytes of SHA-256(name || newline || type || public key). */
  public int id() {
    return id;
  }

  /** Whether the signature is this key's over the text, in the form its kind prescribes. */
  boolean verifies(String text, NoteSignature line) {
    byte[] whole = line.signature();
    int timeBytes = kind.cosigns() ? Long.BYTES : 0;
    if (whole.length != timeBytes + kind.scheme.signatureBytes()) {
      return false;
    }
    long epochSecond = kind.cosigns() ? ByteBuffer.wrap(whole).getLong() : 0;
    if (kind.cosigns() && !SignedMessage.isPlausible(epochSecond)) {
      return false;
    }
    byte[] signature = Arrays.copyOfRange(whole, timeBytes, whole.length);
    return kind.scheme.verifies(publicKey, SignedMessage.of(kind, name, text, epochSecond), signature);
  }

  @Override public boolean equals(Object other) {
    return other instanceof VerifierKey key && toString().equals(key.toString());
  }

  @Override public int hashCode() {
    return toString().hashCode();
  }

  @Override public String toString() {
    return name + "+" + HexFormat.of().toHexDigits(id()) + "+" + Base64.getEncoder().encodeToString(typed());
  }

  private byte[] typed() {
    return ByteBuffer.allocate(1 + publicKey.length).put(kind.type).put(publicKey).array();
  }
}
