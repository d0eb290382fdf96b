package org.mingbiao.seal.cipher;

/** An AEAD with a 12-byte nonce, a 16-byte tag and no associated data, under one key. Not safe for two threads. */
public interface ChunkCipher {
  int NONCE_BYTES = 12;
  int TAG_BYTES = 16;

  /**
   * Encrypts and appends the tag.
   * @param nonce never used twice under this key
   * @return bytes written: {@code length} + {@link #TAG_BYTES}
   */
  int seal(byte[] nonce, byte[] plain, int length, byte[] out);

  /**
   * Checks the tag and decrypts.
   * @param length of ciphertext with tag
   * @return bytes written, or -1 if the tag refuses; then {@code out} holds nothing of use
   */
  int open(byte[] nonce, byte[] sealed, int length, byte[] out);

  /** AES-GCM; a key of 32 bytes makes it AEAD_AES_256_GCM. */
  static ChunkCipher aes(byte[] key) {
    return new AesGcm(key);
  }

  /** AEAD_SM4_GCM (RFC 8998). */
  static ChunkCipher sm4(byte[] key) {
    return new Sm4Gcm(key);
  }

  /** @throws IllegalArgumentException for a nonce of any other length */
  static void requireNonce(byte[] nonce) {
    if (nonce.length != NONCE_BYTES) throw new IllegalArgumentException("a nonce of " + nonce.length + " bytes");
  }
}
