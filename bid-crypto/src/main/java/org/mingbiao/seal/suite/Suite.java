package org.mingbiao.seal.suite;

import java.security.MessageDigest;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.cipher.ChunkCipher;

/** Every algorithm of one way to seal. A container names its suite once and mixes nothing. */
public sealed interface Suite permits InternationalSuite, NationalSuite {
  Suite INTERNATIONAL = new InternationalSuite();
  Suite NATIONAL = new NationalSuite();

  /** The word in the preamble: {@code intl-1} or {@code gm-1}. */
  String id();

  /** Bytes of an envelope key and of the bid key: 32 or 16. */
  int keyBytes();

  /** A fresh digest of 32 bytes: SHA-256 or SM3. */
  MessageDigest digest();

  AlgorithmIdentifier digestAlgorithm();

  /** HKDF-Expand (RFC 5869) with SHA-512 or SM3. */
  byte[] expand(byte[] key, byte[] info, int length);

  /** The AEAD's name as it enters the key derivation. */
  String aead();

  /** @param key of {@link #keyBytes()} */
  ChunkCipher cipher(byte[] key);

  /** Which public keys may sign and receive. */
  Set<KeyKind> keyKinds();

  /** The block cipher, in CBC, of the small wrapped parts. */
  ASN1ObjectIdentifier wrapCipher();

  /** JCE name of {@link #wrapCipher()}'s block cipher. */
  String wrapCipherName();

  default byte[] hash(byte[]... parts) {
    MessageDigest digest = digest();
    for (byte[] part : parts) digest.update(part);
    return digest.digest();
  }

  /** @throws SealException SUITE_UNKNOWN */
  static Suite of(String id) {
    if (id.equals(INTERNATIONAL.id())) return INTERNATIONAL;
    if (id.equals(NATIONAL.id())) return NATIONAL;
    throw new SealException(Fault.SUITE_UNKNOWN, id);
  }

  /** The suite that a signed statement with this digest belongs to. */
  static Suite ofDigest(ASN1ObjectIdentifier digest) {
    if (digest.equals(INTERNATIONAL.digestAlgorithm().getAlgorithm())) return INTERNATIONAL;
    if (digest.equals(NATIONAL.digestAlgorithm().getAlgorithm())) return NATIONAL;
    throw new SealException(Fault.SUITE_UNKNOWN, "digest " + digest.getId());
  }

  /** The suite that a key of this kind signs in. */
  static Suite ofKey(KeyKind kind) {
    return NATIONAL.keyKinds().contains(kind) ? NATIONAL : INTERNATIONAL;
  }
}
