package org.mingbiao.tendering.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingbiao.tendering.bid.BidMove;

class EvidenceTest {
  static final Duration NONE = Duration.ZERO;
  static final Duration LONG = Duration.ofMinutes(5);

  static Evidence silent(Duration platformOutage, Duration caOutage, boolean tried) {
    return new Evidence(false, false, true, false, "c1", null, platformOutage, caOutage, tried);
  }

  static Evidence released(boolean keyMatches, boolean bytesMatch, boolean whole, String signer) {
    return new Evidence(true, keyMatches, bytesMatch, whole, "c1", signer, NONE, NONE, true);
  }

  @Test
  void holdsAnAbsentBidderToHaveRevoked() {
    assertEquals(FailureCause.ABSENT, silent(NONE, NONE, false).attribute());
    assertEquals(BidMove.REVOKE, FailureCause.ABSENT.move());
  }

  @Test
  void countsAnOutageOfFiveMinutesButNotOneSecondLess() {
    assertEquals(FailureCause.PLATFORM_DOWN, silent(LONG, NONE, false).attribute());
    assertEquals(FailureCause.ABSENT, silent(LONG.minusSeconds(1), NONE, false).attribute());
    assertEquals(BidMove.RETRACT, FailureCause.PLATFORM_DOWN.move());
  }

  @Test
  void tellsABidderThatTriedFromOneThatStayedAway() {
    assertEquals(FailureCause.KEY_LOST, silent(NONE, NONE, true).attribute());
    assertEquals(FailureCause.PLATFORM_NETWORK, silent(LONG, NONE, true).attribute());
  }

  @Test
  void doesNotBlameTheBidderForADeadCertificateAuthority() {
    assertEquals(FailureCause.CA_SERVICE_DOWN, silent(NONE, LONG, true).attribute());
  }

  @Test
  void tellsARenewedCertificateFromAWrongToken() {
    assertEquals(FailureCause.CERTIFICATE_RENEWED, released(false, true, false, "c2").attribute());
    assertEquals(FailureCause.WRONG_TOKEN, released(false, true, false, "c1").attribute());
  }

  @Test
  void blamesThePlatformForBytesThatNoLongerMatchTheReceipt() {
    assertEquals(FailureCause.PLATFORM_LOST_BYTES, released(false, false, false, "c2").attribute());
  }

  @Test
  void blamesTheBidderForAPackageThatItMadeCorrupt() {
    assertEquals(FailureCause.PACKAGE_CORRUPT_WHEN_MADE, released(true, true, false, "c1").attribute());
  }

  @Test
  void refusesToAttributeWhatDidNotFail() {
    assertThrows(IllegalStateException.class, () -> released(true, true, true, "c1").attribute());
  }

  @Test
  void reachesEveryCauseButTheTenderersKey() {
    Set<FailureCause> reached = Stream.of(silent(NONE, NONE, false), silent(LONG, NONE, false), silent(NONE, NONE, true),
        silent(LONG, NONE, true), silent(NONE, LONG, true), released(false, true, false, "c2"), released(false, true, false, "c1"),
        released(false, false, false, "c2"), released(true, true, false, "c1")).map(Evidence::attribute)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FailureCause.class)));
    assertEquals(EnumSet.complementOf(EnumSet.of(FailureCause.TENDERER_KEY)), reached);
  }
}
