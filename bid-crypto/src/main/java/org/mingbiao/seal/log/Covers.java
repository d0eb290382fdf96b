package org.mingbiao.seal.log;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Leaves that stand for nothing. Who watches the log sees it grow; with covers the number of bids, which
 * 《招标投标法》第二十二条 keeps secret, cannot be read from its growth.
 */
public final class Covers {
  private final int multiple;
  private final Duration mean;
  private final Clock clock;
  private final SecureRandom random;

  /**
   * @param multiple every batch is filled up to a multiple of this many leaves, ≥ 1
   * @param mean between two batches that hold covers only
   */
  public Covers(int multiple, Duration mean, Clock clock, SecureRandom random) {
    if (multiple < 1 || multiple > Log.APPEND_MAX || mean.isNegative() || mean.isZero()) {
      throw new IllegalArgumentException("covers in multiples of " + multiple + " every " + mean);
    }
    this.multiple = multiple;
    this.mean = mean;
    this.clock = clock;
    this.random = random;
  }

  public Opening one() {
    return Opening.of(Opening.COVER, Opening.Reception.at(clock), new byte[0], random);
  }

  /** As many covers as a batch with this many real leaves still needs. */
  public List<Opening> fill(int real) {
    return Stream.generate(this::one).limit(Math.floorMod(-real, multiple)).toList();
  }

  /** How long to wait before the next batch of covers: exponential, so that past batches say nothing about the next. */
  public Duration nextPause() {
    return pause(random.nextDouble());
  }

  Duration pause(double uniform) {
    return Duration.ofNanos((long) (-Math.log1p(-uniform) * mean.toNanos()));
  }
}
