package org.mingbiao.evaluation.collusion.market;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Offer;
import org.mingbiao.evaluation.collusion.Reading.Reason;
import org.mingbiao.evaluation.collusion.Screen;
import org.mingbiao.evaluation.collusion.Tested;

/**
 * First digits that no natural spread of amounts has (R029).
 * <p>Value: mean distance of the shares of the nine first digits from Benford's law. Null: that law, by chi-square with
 * eight degrees of freedom. Abstains below 300 amounts or two decades: one lot's prices are near each other, and then
 * the law does not hold for honest bids either.
 */
public record Benford() implements Screen<Contest, Benford.Digits, Tested> {
  private static final int AMOUNTS_MIN = 300;
  private static final double DECADES_MIN = 2;
  private static final int DIGITS = 9;

  /** Counts by first digit, and the logarithms of the smallest and the largest amount. */
  public record Digits(int[] counts, double lowest, double highest) {
    private int amounts() {
      return Arrays.stream(counts).sum();
    }
  }

  @Override public Card card() {
    return new Card("BENFORD", "R029", "benford", AMOUNTS_MIN, 1);
  }

  @Override public Digits zero() {
    return new Digits(new int[DIGITS], Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
  }

  @Override public Digits fold(Digits digits, Contest contest) {
    Digits grown = digits;
    for (Offer offer : contest.offers()) grown = merge(grown, one(offer.price()));
    return grown;
  }

  private Digits one(double price) {
    int[] counts = new int[DIGITS];
    counts[Integer.parseInt(String.format(Locale.ROOT, "%.6e", price).substring(0, 1)) - 1]++;
    return new Digits(counts, Math.log10(price), Math.log10(price));
  }

  @Override public Digits merge(Digits one, Digits other) {
    int[] counts = one.counts().clone();
    for (int i = 0; i < DIGITS; i++) counts[i] += other.counts()[i];
    return new Digits(counts, Math.min(one.lowest(), other.lowest()), Math.max(one.highest(), other.highest()));
  }

  @Override public Tested finish(Digits digits) {
    int n = digits.amounts();
    if (n < AMOUNTS_MIN) return Tested.none(List.of(), Reason.TOO_FEW_BIDS, n);
    if (digits.highest() - digits.lowest() < DECADES_MIN) return Tested.none(List.of(), Reason.NO_VARIATION, n);
    double chi = 0;
    double distance = 0;
    for (int i = 0; i < DIGITS; i++) {
      double law = Math.log10(1 + 1.0 / (i + 1));
      distance += Math.abs((double) digits.counts()[i] / n - law) / DIGITS;
      chi += Math.pow(digits.counts()[i] - n * law, 2) / (n * law);
    }
    return Tested.of(List.of(), distance, n, ChiSquaredDistribution.of(DIGITS - 1).survivalProbability(chi));
  }
}
