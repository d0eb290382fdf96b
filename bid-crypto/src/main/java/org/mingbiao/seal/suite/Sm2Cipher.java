package org.mingbiao.seal.suite;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.util.BigIntegers;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;

/**
 * SM2 ciphertext as GM/T 0009 and OpenSSL write it, {@code SEQUENCE {x, y, hash, ciphertext}}, against Bouncy Castle's
 * {@code 04 || x || y || hash || ciphertext}.
 */
public final class Sm2Cipher {
  private static final int COORDINATE = 32;
  private static final int HASH = 32;

  private Sm2Cipher() {}

  public static byte[] toDer(byte[] c1c3c2) {
    ASN1Encodable[] parts = {
        new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(c1c3c2, 1, 33))),
        new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(c1c3c2, 33, 65))),
        new DEROctetString(Arrays.copyOfRange(c1c3c2, 65, 97)),
        new DEROctetString(Arrays.copyOfRange(c1c3c2, 97, c1c3c2.length))};
    try {
      return new DERSequence(parts).getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @throws SealException UNWRAP_FAILED if this is no such structure */
  public static byte[] fromDer(byte[] der) {
    try {
      ASN1Sequence parts = ASN1Sequence.getInstance(der);
      byte[] hash = ASN1OctetString.getInstance(parts.getObjectAt(2)).getOctets();
      if (parts.size() != 4 || hash.length != HASH) throw new SealException(Fault.UNWRAP_FAILED, "no SM2 ciphertext");
      byte[] x = coordinate(parts, 0);
      byte[] y = coordinate(parts, 1);
      byte[] text = ASN1OctetString.getInstance(parts.getObjectAt(3)).getOctets();
      return org.bouncycastle.util.Arrays.concatenate(new byte[][] {{4}, x, y, hash, text});
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new SealException(Fault.UNWRAP_FAILED, "no SM2 ciphertext", e);
    }
  }

  private static byte[] coordinate(ASN1Sequence parts, int at) {
    BigInteger value = ASN1Integer.getInstance(parts.getObjectAt(at)).getPositiveValue();
    return BigIntegers.asUnsignedByteArray(COORDINATE, value);
  }
}
