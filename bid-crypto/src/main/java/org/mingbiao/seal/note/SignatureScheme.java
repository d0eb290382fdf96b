package org.mingbiao.seal.note;

/** A signature algorithm with keys that grow from a seed of 32 bytes. */
interface SignatureScheme {
  int SEED_BYTES = 32;

  int publicKeyBytes();

  int signatureBytes();

  /** Whether the bytes, of the right length, are a key that only its owner can sign for. */
  boolean isSound(byte[] publicKey);

  byte[] publicKey(byte[] seed);

  /** Deterministic: the same seed and message always give the same signature. */
  byte[] sign(byte[] seed, byte[] message);

  /** @param signature of the right length */
  boolean verifies(byte[] publicKey, byte[] message, byte[] signature);
}
