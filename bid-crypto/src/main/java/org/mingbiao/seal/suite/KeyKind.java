package org.mingbiao.seal.suite;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;

/** A kind of key pair and the one way it signs here. */
public enum KeyKind {
  /** RSASSA-PSS, SHA-256, MGF1-SHA-256, salt of 32 bytes; 2048 to 8192 bits. */
  RSA(null, null),
  /** ECDSA over P-256 with SHA-256, the smaller of the two possible {@code s}. */
  P256(new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16), "SHA256WITHECDSA"),
  /** SM2 with SM3 and the default identity 1234567812345678 (GM/T 0009). */
  SM2(new BigInteger("fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123", 16), "SM3WITHSM2");

  /** Fewer bits are within reach of a rich rival. */
  public static final int RSA_BITS_MIN = 2048;
  static final int RSA_BITS_MAX = 8192;
  /** A longer one would let a stranger make each verification as dear as a signature. */
  static final int RSA_EXPONENT_BITS_MAX = 32;
  private static final PSSParameterSpec PSS = new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

  private final BigInteger order;
  private final String jceSignature;

  KeyKind(BigInteger order, String jceSignature) {
    this.order = order;
    this.jceSignature = jceSignature;
  }

  /** @throws SealException KEY_NOT_ALLOWED for any other kind, curve or size */
  public static KeyKind of(PublicKey key) {
    AlgorithmIdentifier algorithm = SubjectPublicKeyInfo.getInstance(key.getEncoded()).getAlgorithm();
    ASN1ObjectIdentifier name = algorithm.getAlgorithm();
    if (name.equals(PKCSObjectIdentifiers.rsaEncryption) && key instanceof RSAPublicKey rsa) {
      int bits = rsa.getModulus().bitLength();
      boolean cheap = rsa.getPublicExponent().bitLength() <= RSA_EXPONENT_BITS_MAX;
      if (cheap && bits >= RSA_BITS_MIN && bits <= RSA_BITS_MAX) return RSA;
      throw new SealException(Fault.KEY_NOT_ALLOWED, "RSA with " + bits + " bits");
    }
    if (name.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
      if (X9ObjectIdentifiers.prime256v1.equals(algorithm.getParameters())) return P256;
      if (GMObjectIdentifiers.sm2p256v1.equals(algorithm.getParameters())) return SM2;
    }
    throw new SealException(Fault.KEY_NOT_ALLOWED, "public key algorithm " + name.getId());
  }

  public AlgorithmIdentifier signatureAlgorithm() {
    return switch (this) {
      case RSA -> new AlgorithmIdentifier(PKCSObjectIdentifiers.id_RSASSA_PSS, pssParameters());
      case P256 -> new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
      case SM2 -> new AlgorithmIdentifier(GMObjectIdentifiers.sm2sign_with_sm3);
    };
  }

  private static RSASSAPSSparams pssParameters() {
    AlgorithmIdentifier sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
    return new RSASSAPSSparams(sha256, new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, sha256),
        new ASN1Integer(32), RSASSAPSSparams.DEFAULT_TRAILER_FIELD);
  }

  /**
   * Signs with a key held by a provider.
   * @param provider where the key lives: Bouncy Castle for keys in memory, the token's own otherwise
   */
  public byte[] sign(PrivateKey key, Provider provider, byte[] message) throws GeneralSecurityException {
    Signature signature = signature(provider);
    signature.initSign(key);
    signature.update(message);
    byte[] raw = signature.sign();
    return this == P256 ? CurveSignature.withSmallerS(raw, order) : raw;
  }

  /** Whether this is the one acceptable encoding of a signature that verifies. */
  public boolean verify(PublicKey key, byte[] message, byte[] signed) {
    if (this == P256 && !CurveSignature.isCanonical(signed, order.shiftRight(1))) return false;
    if (this == SM2 && !CurveSignature.isCanonical(signed, order.subtract(BigInteger.ONE))) return false;
    try {
      Signature signature = signature(BouncyCastle.PROVIDER);
      signature.initVerify(key);
      signature.update(message);
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private Signature signature(Provider provider) throws GeneralSecurityException {
    if (this != RSA) return Signature.getInstance(jceSignature, provider);
    Signature pss = Signature.getInstance("RSASSA-PSS", provider);
    pss.setParameter(PSS);
    return pss;
  }
}
