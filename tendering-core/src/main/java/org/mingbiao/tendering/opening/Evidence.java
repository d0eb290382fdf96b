package org.mingbiao.tendering.opening;

import java.time.Duration;
import org.mingbiao.tendering.opening.FailureCause.Fault;

/**
 * What was observed when a bid was not opened by the end of the window; the attribution follows from nothing else.
 *
 * @param releaseSeen the bidder sent a key release
 * @param keyMatches the released key met the container's commitment
 * @param bytesMatchReceipt the stored ciphertext still has the digest of the receipt
 * @param contentWhole the opened envelope had the files and digests that its table names
 * @param signerAtSealing digest of the certificate that sealed the bid
 * @param signerAtRelease digest of the certificate that signed the release, or null
 * @param platformOutage how long the platform was unwell inside the window, by its own prober
 * @param caOutage how long the bidder's CA did not answer inside the window
 * @param bidderTried the bidder reported an error from the opening page inside the window
 */
public record Evidence(boolean releaseSeen, boolean keyMatches, boolean bytesMatchReceipt, boolean contentWhole,
    String signerAtSealing, String signerAtRelease, Duration platformOutage, Duration caOutage, boolean bidderTried) {

  /** How much of the window an outage must have taken before it may be the cause. */
  static final Duration OUTAGE_MIN = Duration.ofMinutes(5);

  /** The cause; when several fit, the one that is not the bidder's comes first. */
  public FailureCause attribute() {
    if (!bytesMatchReceipt) return FailureCause.PLATFORM_LOST_BYTES;
    if (!releaseSeen && platformOutage.compareTo(OUTAGE_MIN) >= 0) {
      return bidderTried ? FailureCause.PLATFORM_NETWORK : FailureCause.PLATFORM_DOWN;
    }
    if (!releaseSeen && caOutage.compareTo(OUTAGE_MIN) >= 0) return FailureCause.CA_SERVICE_DOWN;
    if (!releaseSeen) return bidderTried ? FailureCause.KEY_LOST : FailureCause.ABSENT;
    if (!keyMatches) {
      return signerAtSealing.equals(signerAtRelease) ? FailureCause.WRONG_TOKEN : FailureCause.CERTIFICATE_RENEWED;
    }
    if (!contentWhole) return FailureCause.PACKAGE_CORRUPT_WHEN_MADE;
    throw new IllegalStateException("nothing failed");
  }

  public boolean isBiddersFault() {
    return attribute().fault == Fault.BIDDER;
  }
}
