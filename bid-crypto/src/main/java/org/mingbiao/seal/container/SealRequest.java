package org.mingbiao.seal.container;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import org.mingbiao.seal.envelope.BidFile;

/**
 * What a bidder wants sealed.
 * @param tender the tender's number, {@code lot} the lot's (标段)
 * @param tenderDocs 32 bytes that name the published tender documents
 * @param envelopes files by envelope name, in the order in which they shall stand
 * @param also further certificates of the bidder's own: a second UKey, a renewed one, a recovery certificate
 * @param trustees who may open together when the bidder cannot
 * @param threshold how many of them it takes; 0 without trustees
 * @param supersedes digest of the seal this one replaces, or null
 */
public record SealRequest(String tender, String lot, byte[] tenderDocs, Map<String, List<BidFile>> envelopes,
    List<X509Certificate> also, List<X509Certificate> trustees, int threshold, byte[] supersedes) {

  /** A bid without trustees, further recipients or predecessor. */
  public static SealRequest of(String tender, String lot, byte[] tenderDocs, Map<String, List<BidFile>> envelopes) {
    return new SealRequest(tender, lot, tenderDocs, envelopes, List.of(), List.of(), 0, null);
  }

  public SealRequest withAlso(List<X509Certificate> more) {
    return new SealRequest(tender, lot, tenderDocs, envelopes, more, trustees, threshold, supersedes);
  }

  public SealRequest withTrustees(List<X509Certificate> all, int k) {
    return new SealRequest(tender, lot, tenderDocs, envelopes, also, all, k, supersedes);
  }

  public SealRequest replacing(byte[] sealDigest) {
    return new SealRequest(tender, lot, tenderDocs, envelopes, also, trustees, threshold, sealDigest);
  }
}
