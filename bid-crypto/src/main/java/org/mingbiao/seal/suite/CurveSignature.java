package org.mingbiao.seal.suite;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;

/** A pair of integers as a signature, {@code SEQUENCE {r, s}}, in one encoding only. */
final class CurveSignature {
  private CurveSignature() {}

  /** The same ECDSA signature with the smaller of its two possible values of s. */
  static byte[] withSmallerS(byte[] der, BigInteger order) {
    ASN1Sequence pair = ASN1Sequence.getInstance(der);
    BigInteger s = integer(pair, 1);
    if (s.compareTo(order.shiftRight(1)) <= 0) return der;
    return encode(integer(pair, 0), order.subtract(s));
  }

  /** Whether these bytes are the DER encoding of two integers of which s lies from 1 to {@code largestS}. */
  static boolean isCanonical(byte[] der, BigInteger largestS) {
    try {
      ASN1Sequence pair = ASN1Sequence.getInstance(der);
      BigInteger s = integer(pair, 1);
      return s.signum() > 0 && s.compareTo(largestS) <= 0 && Arrays.equals(der, encode(integer(pair, 0), s));
    } catch (RuntimeException e) {
      return false; // whatever is not a pair of integers is not a signature
    }
  }

  private static BigInteger integer(ASN1Sequence pair, int at) {
    return ASN1Integer.getInstance(pair.getObjectAt(at)).getValue();
  }

  private static byte[] encode(BigInteger r, BigInteger s) {
    try {
      return new DERSequence(new ASN1Integer[] {new ASN1Integer(r), new ASN1Integer(s)}).getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
