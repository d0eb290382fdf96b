package org.mingbiao.seal.token;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** One holder's signing key and encryption key. They may be the same key (one certificate) or two (GM/T 0015 pairs). */
public interface Token extends AutoCloseable {
  X509Certificate signing();

  /** The certificate to seal to. */
  X509Certificate encryption();

  /** Every certificate whose key can still unwrap here: {@link #encryption()} and older ones. */
  List<X509Certificate> recipients();

  /** Certificates between {@link #signing()} and its root, nearest first, without either. */
  List<X509Certificate> intermediates();

  /** Signs in the one way of the key's {@link org.mingbiao.seal.suite.KeyKind}. */
  byte[] sign(byte[] message);

  /**
   * Undoes RSA-OAEP (SHA-256) or SM2 encryption (DER SM2Cipher of GM/T 0009).
   * @param recipient one of {@link #recipients()}
   * @throws org.mingbiao.seal.SealException UNWRAP_FAILED
   */
  byte[] decrypt(X509Certificate recipient, byte[] wrapped);

  /**
   * The shared x-coordinate of ECDH on P-256.
   * @param recipient one of {@link #recipients()}
   * @throws org.mingbiao.seal.SealException UNWRAP_FAILED
   */
  byte[] agree(X509Certificate recipient, PublicKey other);

  @Override
  void close();
}
