package org.mingbiao.seal.suite;

import java.security.MessageDigest;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.mingbiao.seal.cipher.ChunkCipher;
import org.mingbiao.seal.cipher.Sm3;

/** 国密: the same construction with SM2 (GB/T 32918), SM3 (GB/T 32905) and SM4-GCM (GB/T 32907, RFC 8998). */
public final class NationalSuite implements Suite {
  NationalSuite() {}

  @Override
  public String id() {
    return "gm-1";
  }

  @Override
  public int keyBytes() {
    return 16;
  }

  @Override
  public MessageDigest digest() {
    return new Sm3();
  }

  @Override
  public AlgorithmIdentifier digestAlgorithm() {
    return new AlgorithmIdentifier(GMObjectIdentifiers.sm3);
  }

  @Override
  public byte[] expand(byte[] key, byte[] info, int length) {
    return HkdfExpand.expand(new SM3Digest(), key, info, length);
  }

  @Override
  public String aead() {
    return "AEAD_SM4_GCM";
  }

  @Override
  public ChunkCipher cipher(byte[] key) {
    return ChunkCipher.sm4(key);
  }

  @Override
  public Set<KeyKind> keyKinds() {
    return Set.of(KeyKind.SM2);
  }

  @Override
  public ASN1ObjectIdentifier wrapCipher() {
    return GMObjectIdentifiers.sms4_cbc;
  }

  @Override
  public String wrapCipherName() {
    return "SM4";
  }
}
