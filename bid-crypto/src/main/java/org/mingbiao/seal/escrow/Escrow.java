package org.mingbiao.seal.escrow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.suite.Suite;

/**
 * Splits envelope keys among trustees and checks what they return. The seal holds a hash of every share, so a wrong
 * share names its trustee, and genuine shares that do not open name the bidder.
 */
public final class Escrow {
  private static final byte[] LABEL = "mbid/share".getBytes(StandardCharsets.US_ASCII);

  private final Suite suite;
  private final byte[] bidNo;

  public Escrow(Suite suite, byte[] bidNo) {
    this.suite = suite;
    this.bidNo = bidNo;
  }

  /** One share for each trustee, in their order. */
  public List<byte[]> split(byte[] envelopeKey, int threshold, int trustees, SecureRandom random) {
    return Shamir.split(envelopeKey, threshold, trustees, random);
  }

  /** What the seal says of a share. */
  public byte[] commitment(String envelope, byte[] share) {
    return suite.hash(LABEL, bidNo, envelope.getBytes(StandardCharsets.US_ASCII), new byte[1], share);
  }

  /**
   * Joins shares after checking each against its commitment.
   * @param shares by the trustee's place in the seal, from 0
   * @param commitments of all trustees, in the seal's order
   * @return the envelope key, if the sealer was honest; the envelope's own commitment tells
   * @throws SealException SHARE_WRONG naming the trustee's place, or SHARES_TOO_FEW
   */
  public byte[] join(String envelope, Map<Integer, byte[]> shares, List<byte[]> commitments, int threshold) {
    shares.forEach((place, share) -> check(envelope, place, share, commitments));
    if (threshold < 1 || shares.size() < threshold) {
      throw new SealException(Fault.SHARES_TOO_FEW, shares.size() + " of " + threshold);
    }
    return Shamir.join(shares.values().stream().limit(threshold).toList());
  }

  /** @throws SealException SHARE_WRONG */
  public void check(String envelope, int place, byte[] share, List<byte[]> commitments) {
    boolean right = place >= 0 && place < commitments.size() && share.length == 1 + suite.keyBytes()
        && share[0] == place + 1 && MessageDigest.isEqual(commitment(envelope, share), commitments.get(place));
    if (!right) throw new SealException(Fault.SHARE_WRONG, "trustee " + (place + 1) + ", envelope " + envelope);
  }
}
