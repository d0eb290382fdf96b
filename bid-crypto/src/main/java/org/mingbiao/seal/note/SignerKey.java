package org.mingbiao.seal.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.mingbiao.seal.tree.Hash;

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
    byte[] publicKey = new byte[Ed25519.PUBLIC_KEY_SIZE];
    Ed25519.generatePublicKey(this.seed, 0, publicKey, 0);
    verifier = new VerifierKey(name, kind, Hash.ofBytes(publicKey));
  }

  public static SignerKey generate(String name, KeyKind kind, SecureRandom random) {
    byte[] seed = new byte[Ed25519.SECRET_KEY_SIZE];
    random.nextBytes(seed);
    return new SignerKey(name, kind, seed);
  }

  /** The key of a given seed of 32 bytes, for examples that anyone can repeat. */
  public static SignerKey ofSeed(String name, KeyKind kind, byte[] seed) {
    if (seed.length != Ed25519.SECRET_KEY_SIZE) {
      throw new IllegalArgumentException("a seed has " + Ed25519.SECRET_KEY_SIZE + " bytes");
    }
    return new SignerKey(name, kind, seed);
  }

  public static SignerKey parse(String skey) {
    String[] parts = skey.startsWith(PREFIX) ? skey.substring(PREFIX.length()).split("\\+", PARTS) : new String[0];
    if (parts.length != PARTS) {
      throw FlawedException.malformed("private key");
    }
    byte[] key = Lines.base64(parts[2], "private key of " + parts[0]);
    if (key.length != 1 + Ed25519.SECRET_KEY_SIZE) {
      throw FlawedException.malformed("private key of " + parts[0] + " has a wrong length");
    }
    KeyKind kind = KeyKind.of(key[0])
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
    require(KeyKind.LOG);
    return signature(sign(text, 0, 0));
  }

  /** Cosigns the text of a checkpoint at a time, kept in whole seconds; only with a key of {@link KeyKind#WITNESS}. */
  public NoteSignature cosign(String text, Instant at) {
    require(KeyKind.WITNESS);
    return signature(sign(VerifierKey.cosigned(text, at.getEpochSecond()), Long.BYTES, at.getEpochSecond()));
  }

  @Override public String toString() {
    return "private key of " + verifier;
  }

  private byte[] sign(String message, int offset, long epochSecond) {
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    byte[] signature = new byte[offset + Ed25519.SIGNATURE_SIZE];
    if (offset > 0) {
      ByteBuffer.wrap(signature).putLong(epochSecond);
    }
    Ed25519.sign(seed, 0, bytes, 0, bytes.length, signature, offset);
    return signature;
  }

  private NoteSignature signature(byte[] bytes) {
    return new NoteSignature(verifier.name(), verifier.id(), bytes);
  }

  private void require(KeyKind kind) {
    if (verifier.kind() != kind) {
      throw new IllegalStateException(verifier.name() + " is a key of kind " + verifier.kind() + ", not " + kind);
    }
  }
}
