package org.mingbiao.seal.suite;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.mingbiao.seal.cipher.ChunkCipher;

/** C2SP Cobblestone-256 (HKDF-SHA-512, AES-256-GCM), SHA-256 for trees and signatures, RSA or P-256 keys. */
public final class InternationalSuite implements Suite {
  InternationalSuite() {}

  @Override
  public String id() {
    return "intl-1";
  }

  @Override
  public int keyBytes() {
    return 32;
  }

  @Override
  public MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public AlgorithmIdentifier digestAlgorithm() {
    return new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
  }

  @Override
  public byte[] expand(byte[] key, byte[] info, int length) {
    return HkdfExpand.expand(new SHA512Digest(), key, info, length);
  }

  @Override
  public String aead() {
    return "AEAD_AES_256_GCM";
  }

  @Override
  public ChunkCipher cipher(byte[] key) {
    return ChunkCipher.aes(key);
  }

  @Override
  public Set<KeyKind> keyKinds() {
    return Set.of(KeyKind.RSA, KeyKind.P256);
  }

  @Override
  public ASN1ObjectIdentifier wrapCipher() {
    return NISTObjectIdentifiers.id_aes256_CBC;
  }

  @Override
  public String wrapCipherName() {
    return "AES";
  }
}
