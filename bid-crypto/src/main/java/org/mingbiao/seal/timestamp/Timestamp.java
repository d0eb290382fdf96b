package org.mingbiao.seal.timestamp;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;

/**
 * What a listed authority says: the statement existed at this time.
 *
 * @param time by the authority's clock, UTC, in whole milliseconds
 * @param accuracy how far off it may be, as the authority claims; zero if it claims nothing
 * @param authority the subject of its certificate
 * @param serial number of the token, unique for the authority
 */
public record Timestamp(Instant time, Duration accuracy, String authority, BigInteger serial) {}
