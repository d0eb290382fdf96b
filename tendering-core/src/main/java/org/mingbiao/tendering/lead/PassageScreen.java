package org.mingbiao.tendering.lead;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private final Set<Long> own;
  private final Map<UUID, Set<Long>> known = new HashMap<>();

  private PassageScreen(Set<Long> own) {
    this.own = own;
  }

  static PassageScreen without(String tenderers) {
    return new PassageScreen(hashes(tenderers));
  }

  Optional<Double> shared(OpenedBid one, OpenedBid other) {
    Set<Long> first = fingerprints(one);
    Set<Long> second = fingerprints(other);
    int shorter = Math.min(first.size(), second.size());
    if (shorter < FINGERPRINTS_MIN) return Optional.empty();
    double share = first.stream().filter(second::contains).count() / (double) shorter;
    return share >= SHARE ? Optional.of(share) : Optional.empty();
  }

  private Set<Long> fingerprints(OpenedBid bid) {
    return known.computeIfAbsent(bid.bid(), one -> fingerprints(bid.text()));
  }

  private Set<Long> fingerprints(String text) {
    long[] hashes = hashed(text);
    Set<Long> least = new HashSet<>();
    for (int from = 0; from + WINDOW <= hashes.length; from++) {
      long smallest = hashes[from];
      for (int i = from + 1; i < from + WINDOW; i++) smallest = Math.min(smallest, hashes[i]);
      least.add(smallest);
    }
    least.removeAll(own);
    return least;
  }

  private static Set<Long> hashes(String text) {
    Set<Long> all = new HashSet<>();
    for (long hash : hashed(text)) all.add(hash);
    return all;
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
