package org.mingbiao.seal.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.mingbiao.seal.tree.Hash;

/**
 * A named public key, written {@code <name>+<key id>+<base64 of type and key>} (a vkey of C2SP signed-note).
 *
 * @param name of the log (its origin) or of the witness
 * @param publicKey 32 bytes, Ed25519 of RFC 8032
 */
public record VerifierKey(String name, KeyKind kind, Hash publicKey) {
  private static final String SEPARATOR = "\\+";
  private static final int PARTS = 3;
  /** The end of the year 9999; no witness will be asked later. */
  private static final long EPOCH_SECOND_MAX = 253_402_300_799L;

  public VerifierKey {
    NoteSignature.requireName(name);
    if (!Ed25519.validatePublicKeyFull(publicKey.bytes(), 0)) {
      throw FlawedException.malformed("the public key of " + name + " is not a good point of the curve");
    }
  }

  public static VerifierKey parse(String vkey) {
    String[] parts = vkey.split(SEPARATOR, PARTS);
    if (parts.length != PARTS) {
      throw FlawedException.malformed("verifier key '" + vkey + "'");
    }
    byte[] key = Lines.base64(parts[2], "verifier key of " + parts[0]);
    if (key.length != 1 + Hash.BYTES) {
      throw FlawedException.malformed("verifier key of " + parts[0] + " has a wrong length");
    }
    KeyKind kind = KeyKind.of(key[0])
        .orElseThrow(() -> FlawedException.malformed("verifier key of " + parts[0] + " is of an unknown type"));
    VerifierKey parsed = new VerifierKey(parts[0], kind, Hash.at(key, 1));
    if (!parsed.toString().equals(vkey)) {
      throw FlawedException.malformed("verifier key of " + parts[0] + " has a wrong key id");
    }
    return parsed;
  }

  /** The first four bytes of SHA-256(name || newline || type || public key). */
  public int id() {
    byte[] start = (name + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(start, start.length + 1 + Hash.BYTES);
    System.arraycopy(typed(), 0, all, start.length, 1 + Hash.BYTES);
    return ByteBuffer.wrap(Hash.of(all).bytes()).getInt();
  }

  /** Whether the signature is this key's over the text, in the form its kind prescribes. */
  boolean verifies(String text, NoteSignature line) {
    byte[] signature = line.signature();
    return switch (kind) {
      case LOG -> signature.length == Ed25519.SIGNATURE_SIZE && verifies(signature, 0, text);
      case WITNESS -> signature.length == Long.BYTES + Ed25519.SIGNATURE_SIZE && plausible(signature)
          && verifies(signature, Long.BYTES, cosigned(text, ByteBuffer.wrap(signature).getLong()));
    };
  }

  /** The message a witness signs: two lines before the text of the checkpoint. */
  static String cosigned(String text, long epochSecond) {
    return "cosignature/v1\ntime " + epochSecond + "\n" + text;
  }

  @Override public String toString() {
    return name + "+" + HexFormat.of().toHexDigits(id()) + "+" + Base64.getEncoder().encodeToString(typed());
  }

  private static boolean plausible(byte[] signature) {
    long epochSecond = ByteBuffer.wrap(signature).getLong();
    return epochSecond > 0 && epochSecond <= EPOCH_SECOND_MAX;
  }

  private boolean verifies(byte[] signature, int offset, String message) {
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    return Ed25519.verify(signature, offset, publicKey.bytes(), 0, bytes, 0, bytes.length);
  }

  private byte[] typed() {
    return ByteBuffer.allocate(1 + Hash.BYTES).put(kind.type).put(publicKey.bytes()).array();
  }
}
