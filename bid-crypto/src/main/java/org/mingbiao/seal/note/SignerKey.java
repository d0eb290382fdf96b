package org.mingbiao.seal.note;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.form.Lines;

/**
 * A named private key, written {@code PRIVATE+KEY+<name>+<key id>+<base64 of type and seed>} as the tools of other
 * logs write it. Never printed by {@link #toString()}.
 */
public final class SignerKey {
  private static final String PREFIX = "PRIVATE+KEY+";
  private static final int PARTS = 3;

  private final byte[] seed;
  private final VerifierKey verifier;

  private SignerKey(String name, KeyKind kind, byte[] seed) {
    this.seed = seed.clone();
    verifier = new VerifierKey(name, kind, kind.scheme.publicKey(this.seed));
  }

  public static SignerKey generate(String name, KeyKind kind, SecureRandom random) {
    byte[] seed = new byte[SignatureScheme.SEED_BYTES];
    random.nextBytes(seed);
    return new SignerKey(name, kind, seed);
  }

  /** The key of a given seed of 32 bytes, for examples that anyone can repeat. */
  public static SignerKey ofSeed(String name, KeyKind kind, byte[] seed) {
    if (seed.length != SignatureScheme.SEED_BYTES) {
      throw new IllegalArgumentException("a seed has " + SignatureScheme.SEED_BYTES + " bytes");
    }
    return new SignerKey(name, kind, seed);
  }

  public static SignerKey parse(String skey) {
    String[] parts = skey.startsWith(PREFIX) ? skey.substring(PREFIX.length()).split("\\+", PARTS) : new String[0];
    if (parts.length != PARTS) {
      throw FlawedException.malformed("private key");
    }
    byte[] key = Lines.base64(parts[2], "private key of " + parts[0]);
    if (key.length != 1 + SignatureScheme.SEED_BYTES) {
      throw FlawedException.malformed("private key of " + parts[0] + " has a wrong length");
    }
    KeyKind kind = KeyKind.of(key)
        .orElseThrow(() -> FlawedException.malformed("private key of " + parts[0] + " is of an unknown type"));
    SignerKey parsed = new SignerKey(parts[0], kind, Arrays.copyOfRange(key, 1, key.length));
    if (!parsed.encoded().equals(skey)) {
      throw FlawedException.malformed("private key of " + parts[0] + " has a wrong key id");
    }
    return parsed;
  }

  public VerifierKey verifier() {
    return verifier;
  }

  /** The secret in its text form; goes into a key file and nowhere else. */
  public String encoded() {
    byte[] typed = ByteBuffer.allocate(1 + seed.length).put(verifier.kind().type).put(seed).array();
    return PREFIX + verifier.name() + "+" + HexFormat.of().toHexDigits(verifier.id()) + "+"
        + Base64.getEncoder().encodeToString(typed);
  }

  /** Signs the text of a note; only with a key of {@link KeyKind#LOG}. */
  public NoteSignature sign(String text) {
    requireCosigns(false);
    return signature(signed(text, 0));
  }

  /** Cosigns the text of a checkpoint at a time, kept in whole seconds; only with the key of a witness. */
  public NoteSignature cosign(String text, Instant at) {
    requireCosigns(true);
    byte[] signature = signed(text, at.getEpochSecond());
    return signature(ByteBuffer.allocate(Long.BYTES + signature.length).putLong(at.getEpochSecond()).put(signature)
        .array());
  }

  @Override public String toString() {
    return "private key of " + verifier;
  }

  private byte[] signed(String text, long epochSecond) {
    KeyKind kind = verifier.kind();
    return kind.scheme.sign(seed, SignedMessage.of(kind, verifier.name(), text, epochSecond));
  }

  private NoteSignature signature(byte[] bytes) {
    return new NoteSignature(verifier.name(), verifier.id(), bytes);
  }

  private void requireCosigns(boolean cosigns) {
    if (verifier.kind().cosigns() != cosigns) {
      throw new IllegalStateException(verifier.name() + " is a key of kind " + verifier.kind());
    }
  }
}
