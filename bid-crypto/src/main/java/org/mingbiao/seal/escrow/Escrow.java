package org.mingbiao.seal.escrow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
   * Joins shares after checking each against its commitment. A sealer may have committed to some useless shares, so any
   * {@code threshold} of them that open will do.
   * @param shares by the trustee's number in the seal, from 1
   * @param commitments of all trustees, in the seal's order
   * @param opens whether a key is the envelope's
   * @throws SealException SHARE_WRONG naming the trustee; SHARES_TOO_FEW; SHARES_USELESS: no choice of them opens, and
   *     the sealer is at fault
   */
  public byte[] join(String envelope, Map<Integer, byte[]> shares, List<byte[]> commitments, int threshold,
      Predicate<byte[]> opens) {
    shares.forEach((trustee, share) -> check(envelope, trustee, share, commitments));
    if (threshold < 1 || shares.size() < threshold) {
      throw new SealException(Fault.SHARES_TOO_FEW, shares.size() + " of " + threshold);
    }
    List<byte[]> all = List.copyOf(shares.values());
    for (int choice = 0; choice < 1 << all.size(); choice++) {
      if (Integer.bitCount(choice) != threshold) continue;
      byte[] key = Shamir.join(chosen(all, choice));
      if (opens.test(key)) return key;
    }
    throw new SealException(Fault.SHARES_USELESS, "genuine shares yield no key of envelope " + envelope);
  }

  private static List<byte[]> chosen(List<byte[]> all, int choice) {
    return IntStream.range(0, all.size()).filter(i -> (choice >> i & 1) == 1).mapToObj(all::get).toList();
  }

  /** @throws SealException SHARE_WRONG */
  public void check(String envelope, int trustee, byte[] share, List<byte[]> commitments) {
    boolean right = trustee >= 1 && trustee <= commitments.size() && share.length == 1 + suite.keyBytes()
        && share[0] == trustee && MessageDigest.isEqual(commitment(envelope, share), commitments.get(trustee - 1));
    if (!right) throw new SealException(Fault.SHARE_WRONG, "trustee " + trustee + ", envelope " + envelope);
  }
}
