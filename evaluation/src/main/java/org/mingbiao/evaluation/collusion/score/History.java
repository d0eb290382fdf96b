package org.mingbiao.evaluation.collusion.score;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mingbiao.evaluation.collusion.Contest;

/**
 * In how many decided tenders each bidder stood, and in how many of them collusion was proven. It weighs the company a
 * bidder keeps, which is no proof against it: a lead that rests on this alone says so.
 *
 * @param byBidder identifier to counts
 * @param rate share of the decided tenders in which collusion was proven
 * @param usuallyKnown share of a decided tender's bidders who stood in another one; three quarters of them have as many
 */
public record History(Map<String, Record> byBidder, double rate, double usuallyKnown) {
  /** A bidder met once is taken for average with the weight of this many tenders. */
  private static final double SCEPTICISM = 2;
  private static final double RATE_MIN = 0.01;
  private static final double KNOWN_MIN = 0.2;
  private static final double CAUTION = 10;

  /** One bidder's decided tenders. */
  public record Record(int decided, int collusive) {
    Record add(Record other) {
      return new Record(decided + other.decided, collusive + other.collusive);
    }
  }

  /**
   * What a tender's bidders bring with them.
   *
   * @param values log-odds beyond the average bidder: mean, top, and mean of the top quarter
   * @param known how far the decided tenders speak for these bidders, 0 to 1
   */
  record Company(double[] values, double known) {}

  /**
   * Counts decided tenders.
   *
   * @param named whether bidders are counted; if not, only the rate is
   */
  static History of(Map<Contest, Boolean> decided, boolean named) {
    Map<String, Record> byBidder = new LinkedHashMap<>();
    decided.forEach((contest, proven) -> contest.bidders()
        .forEach(bidder -> byBidder.merge(bidder, new Record(1, proven ? 1 : 0), Record::add)));
    double rate = decided.values().stream().mapToInt(proven -> proven ? 1 : 0).average().orElse(0.5);
    if (!named) return new History(Map.of(), rate, 1);
    double[] known = decided.keySet().stream().map(Contest::bidders).filter(bidders -> !bidders.isEmpty())
        .mapToDouble(bidders -> known(bidders, byBidder)).sorted().toArray();
    return new History(byBidder, rate, known.length == 0 ? 1 : Math.max(KNOWN_MIN, known[known.length / 4]));
  }

  private static double known(Set<String> bidders, Map<String, Record> byBidder) {
    return bidders.stream().filter(bidder -> byBidder.get(bidder).decided > 1).count() / (double) bidders.size();
  }

  /**
   * The company of a tender that is not itself among the decided ones.
   *
   * @return known is 1 if the bidders are not named: nothing speaks for strangers
   */
  Company company(Collection<String> bidders) {
    return company(bidders, new Record(0, 0));
  }

  /** The company of a decided tender, leaving its own outcome out. */
  Company companyWithout(Set<String> bidders, boolean own) {
    return company(bidders, new Record(1, own ? 1 : 0));
  }

  private Company company(Collection<String> bidders, Record own) {
    if (byBidder.isEmpty() || bidders.isEmpty()) return new Company(new double[3], 1);
    double[] odds = new double[bidders.size()];
    int known = 0;
    int at = 0;
    for (String bidder : bidders) {
      Record all = byBidder.getOrDefault(bidder, own);
      Record others = new Record(all.decided - own.decided, all.collusive - own.collusive);
      if (others.decided > 0) known++;
      odds[at++] = odds(others);
    }
    Arrays.sort(odds);
    int quarter = Math.max(1, odds.length / 4);
    double top = Arrays.stream(odds, odds.length - quarter, odds.length).average().orElseThrow();
    double mean = Arrays.stream(odds).average().orElseThrow();
    return new Company(new double[] {mean, odds[odds.length - 1], top}, trust((double) known / odds.length));
  }

  /** Full where as many bidders are known as usual, and falling fast: what holds for some need not for others. */
  private double trust(double share) {
    return Math.pow(Math.min(1, share / usuallyKnown), CAUTION);
  }

  private double odds(Record record) {
    double usual = Math.max(RATE_MIN, Math.min(1 - RATE_MIN, rate));
    double share = (record.collusive + SCEPTICISM * usual) / (record.decided + SCEPTICISM);
    return Fit.logOdds(share) - Fit.logOdds(usual);
  }
}
