package org.mingbiao.tendering.lead;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Compares texts by fingerprints (winnowing: of every window of hashes the least) after taking away what stands in the tenderer's own
 * papers.
 */
final class PassageScreen {
  /** Characters of one hash. */
  static final int LETTERS = 13;
  /** Hashes of one window. */
  static final int WINDOW = 8;
  /** Of the shorter text's fingerprints so large a share stands in the other, where it is a lead. */
  static final double SHARE = 0.2;
  /** Shorter texts say nothing. */
  static final int FINGERPRINTS_MIN = 50;
  private static final long PRIME = 1_099_511_628_211L;

  private final long[] own;
  private final Map<UUID, long[]> known = new HashMap<>();

  private PassageScreen(long[] own) {
    this.own = own;
  }

  static PassageScreen without(String tenderers) {
    long[] hashes = hashed(tenderers);
    Arrays.sort(hashes);
    return new PassageScreen(hashes);
  }

  Optional<Double> shared(OpenedBid one, OpenedBid other) {
    long[] first = fingerprints(one);
    long[] second = fingerprints(other);
    int shorter = Math.min(first.length, second.length);
    if (shorter < FINGERPRINTS_MIN) return Optional.empty();
    long both = Arrays.stream(first).filter(print -> Arrays.binarySearch(second, print) >= 0).count();
    double share = both / (double) shorter;
    return share >= SHARE ? Optional.of(share) : Optional.empty();
  }

  private long[] fingerprints(OpenedBid bid) {
    return known.computeIfAbsent(bid.bid(), one -> fingerprints(bid.text()));
  }

  /** In order, each once. */
  private long[] fingerprints(String text) {
    long[] hashes = hashed(text);
    long[] least = new long[Math.max(0, hashes.length - WINDOW + 1)];
    for (int from = 0; from < least.length; from++) {
      long smallest = hashes[from];
      for (int i = from + 1; i < from + WINDOW; i++) smallest = Math.min(smallest, hashes[i]);
      least[from] = smallest;
    }
    return Arrays.stream(least).sorted().distinct().filter(print -> Arrays.binarySearch(own, print) < 0).toArray();
  }

  private static long[] hashed(String text) {
    int count = Math.max(0, text.length() - LETTERS + 1);
    long[] hashes = new long[count];
    for (int at = 0; at < count; at++) {
      long hash = PRIME;
      for (int i = at; i < at + LETTERS; i++) hash = (hash ^ text.charAt(i)) * PRIME;
      hashes[at] = hash;
    }
    return hashes;
  }
}
