package org.mingbiao.seal.suite;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.util.Arrays;
import javax.crypto.BadPaddingException;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAESOAEPparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.AsymmetricBlockCipher;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.encodings.OAEPEncoding;
import org.bouncycastle.util.BigIntegers;

/** RSAES-OAEP as used here: SHA-256 for both its digests, no label. */
public final class Oaep {
  public static final String TRANSFORMATION = "RSA/ECB/OAEPPadding";
  public static final OAEPParameterSpec PARAMETERS =
      new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

  private Oaep() {}

  /**
   * Takes the padding off what a bare RSA private operation yielded.
   * @throws BadPaddingException if it is none
   */
  public static byte[] unpad(PublicKey key, byte[] bare) throws BadPaddingException {
    int modulusBytes = (((RSAPublicKey) key).getModulus().bitLength() + 7) / 8;
    byte[] block = BigIntegers.asUnsignedByteArray(modulusBytes, new BigInteger(1, bare));
    OAEPEncoding padding = new OAEPEncoding(new Done(block), new SHA256Digest(), new SHA256Digest(), null);
    padding.init(false, null);
    try {
      return padding.processBlock(block, 0, block.length);
    } catch (InvalidCipherTextException e) {
      throw new BadPaddingException(e.getMessage());
    }
  }

  /** Stands where the padding expects a cipher; the token has done that part. */
  private record Done(byte[] block) implements AsymmetricBlockCipher {
    @Override
    public void init(boolean forEncryption, CipherParameters parameters) {
      // nothing is left to do
    }

    @Override
    public int getInputBlockSize() {
      return block.length;
    }

    @Override
    public int getOutputBlockSize() {
      return block.length - 1;
    }

    @Override
    public byte[] processBlock(byte[] in, int from, int length) {
      return block[0] == 0 ? Arrays.copyOfRange(block, 1, block.length) : block;
    }
  }

  public static AlgorithmIdentifier algorithm() {
    AlgorithmIdentifier sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
    return new AlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, new RSAESOAEPparams(sha256,
        new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, sha256), RSAESOAEPparams.DEFAULT_P_SOURCE_ALGORITHM));
  }
}
