package org.mingbiao.seal.envelope;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.cipher.ChunkCipher;
import org.mingbiao.seal.suite.Suite;

/** One message of c2sp.org/chunked-encryption: what its key, salt and context decide, and its lengths. */
public final class ChunkedEncryption {
  /** Plaintext bytes of every chunk but the last, which is shorter. */
  public static final int CHUNK_BYTES = 16384;
  public static final int SEALED_CHUNK_BYTES = CHUNK_BYTES + ChunkCipher.TAG_BYTES;
  public static final int SALT_BYTES = 24;
  public static final int COMMITMENT_BYTES = 32;
  /** Salt and commitment. */
  public static final int HEADER_BYTES = SALT_BYTES + COMMITMENT_BYTES;
  static final long CHUNKS_MAX = 1L << 38;
  private static final String LABEL = "c2sp.org/chunked-encryption@v1+";

  private final byte[] header;
  private final byte[] baseNonce;
  private final ChunkCipher cipher;

  private ChunkedEncryption(byte[] header, byte[] baseNonce, ChunkCipher cipher) {
    this.header = header;
    this.baseNonce = baseNonce;
    this.cipher = cipher;
  }

  /**
   * Derives the message's key, nonce and commitment.
   * @param key uniformly random, of {@link Suite#keyBytes()}
   * @param salt of {@link #SALT_BYTES}, never twice under one key
   * @throws SealException COMMITMENT_MISMATCH for a key of another length
   */
  public static ChunkedEncryption derive(Suite suite, byte[] key, byte[] salt, byte[] context) {
    if (key.length != suite.keyBytes()) throw new SealException(Fault.COMMITMENT_MISMATCH, "a key of another length");
    ByteArrayOutputStream label = new ByteArrayOutputStream();
    label.writeBytes((LABEL + suite.aead()).getBytes(StandardCharsets.US_ASCII));
    label.write(0);
    label.writeBytes(salt);
    label.writeBytes(context);
    int nonceFrom = suite.keyBytes();
    int commitmentFrom = nonceFrom + ChunkCipher.NONCE_BYTES;
    byte[] derived = suite.expand(key, label.toByteArray(), commitmentFrom + COMMITMENT_BYTES);
    byte[] header = Arrays.copyOf(salt, HEADER_BYTES);
    System.arraycopy(derived, commitmentFrom, header, SALT_BYTES, COMMITMENT_BYTES);
    return new ChunkedEncryption(header, Arrays.copyOfRange(derived, nonceFrom, commitmentFrom),
        suite.cipher(Arrays.copyOf(derived, nonceFrom)));
  }

  /**
   * Derives what opens a message that exists.
   * @param header its first {@link #HEADER_BYTES}
   * @throws SealException COMMITMENT_MISMATCH if this key or context is not the message's
   */
  public static ChunkedEncryption of(Suite suite, byte[] key, byte[] header, byte[] context) {
    ChunkedEncryption derived = derive(suite, key, Arrays.copyOf(header, SALT_BYTES), context);
    if (!MessageDigest.isEqual(derived.header, header)) {
      throw new SealException(Fault.COMMITMENT_MISMATCH, "the key is not the one this envelope is committed to");
    }
    return derived;
  }

  /** Salt and commitment, as they begin the message. */
  public byte[] header() {
    return header.clone();
  }

  int seal(long chunk, byte[] plain, int length, byte[] out) {
    return cipher.seal(nonce(chunk), plain, length, out);
  }

  /**
   * Opens one chunk by itself, for readers that begin anywhere.
   * @param chunk its number from 0
   * @return bytes of plaintext, or -1 if the chunk does not open
   */
  public int open(long chunk, byte[] sealed, int length, byte[] out) {
    return cipher.open(nonce(chunk), sealed, length, out);
  }

  private byte[] nonce(long chunk) {
    if (chunk >= CHUNKS_MAX) throw new SealException(Fault.LIMIT_EXCEEDED, "more than 2^38 chunks");
    byte[] nonce = baseNonce.clone();
    for (int i = 0; i < Long.BYTES; i++) nonce[nonce.length - 1 - i] ^= (byte) (chunk >>> 8 * i);
    return nonce;
  }

  /** The message's length for this many bytes of plaintext. */
  public static long sealedLength(long plain) {
    return HEADER_BYTES + plain + (plain / CHUNK_BYTES + 1) * ChunkCipher.TAG_BYTES;
  }

  /**
   * The plaintext's length.
   * @throws SealException ENVELOPE_LENGTH if no message is this long
   */
  public static long plainLength(long sealed) {
    long chunks = sealed - HEADER_BYTES;
    long last = Math.floorMod(chunks, SEALED_CHUNK_BYTES);
    if (chunks < ChunkCipher.TAG_BYTES || last < ChunkCipher.TAG_BYTES) {
      throw new SealException(Fault.ENVELOPE_LENGTH, "no message is " + sealed + " bytes long");
    }
    return chunks / SEALED_CHUNK_BYTES * CHUNK_BYTES + last - ChunkCipher.TAG_BYTES;
  }
}
