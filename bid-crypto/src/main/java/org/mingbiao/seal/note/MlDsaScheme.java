package org.mingbiao.seal.note;

import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPrivateKeyParameters;
import org.bouncycastle.crypto.params.MLDSAPublicKeyParameters;
import org.bouncycastle.crypto.signers.MLDSASigner;

/** ML-DSA-44 of FIPS 204, pure and with an empty context; the private key is its seed. */
final class MlDsaScheme implements SignatureScheme {
  private static final int PUBLIC_KEY_BYTES = 1_312;
  private static final int SIGNATURE_BYTES = 2_420;

  @Override public int publicKeyBytes() {
    return PUBLIC_KEY_BYTES;
  }

  @Override public int signatureBytes() {
    return SIGNATURE_BYTES;
  }

  /** Any bytes of the right length encode a key (FIPS 204, section 7.2). */
  @Override public boolean isSound(byte[] publicKey) {
    return true;
  }

  @Override public byte[] publicKey(byte[] seed) {
    return privateKey(seed).getPublicKey();
  }

  @Override public byte[] sign(byte[] seed, byte[] message) {
    MLDSASigner signer = new MLDSASigner();
    signer.init(true, privateKey(seed));
    signer.update(message, 0, message.length);
    try {
      return signer.generateSignature();
    } catch (CryptoException e) {
      throw new IllegalStateException("a seed signs any message", e);
    }
  }

  @Override public boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
    MLDSASigner verifier = new MLDSASigner();
    verifier.init(false, new MLDSAPublicKeyParameters(MLDSAParameters.ml_dsa_44, publicKey));
    verifier.update(message, 0, message.length);
    return verifier.verifySignature(signature);
  }

  private static MLDSAPrivateKeyParameters privateKey(byte[] seed) {
    return new MLDSAPrivateKeyParameters(MLDSAParameters.ml_dsa_44, seed);
  }
}
