package org.mingbiao.evaluation.collusion.score;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingbiao.evaluation.collusion.Contest;

/**
 * What one market's decided cases taught.
 *
 * @param prices weights of the pieces of a {@link Profile}, then the intercept
 * @param company weights of the price log-odds and of the three values of {@link History.Company}, then the intercept
 * @param calibration slope and shift that make the log-odds of unseen tenders come true as often as they say
 * @param tenders how many decided tenders it was made from
 */
public record MarketModel(Yardstick yardstick, double[] prices, double[] company, double[] calibration,
    History history, int tenders) {
  /** The name under which the bidders' decided tenders appear in an explanation. */
  static final String COMPANY = "COMPANY";
  static final String BASE = "BASE";

  /** A tender's log-odds in parts that add up, and how far its bidders are known from decided tenders. */
  record Judged(Map<String, Double> parts, double known) {
    double logOdds() {
      return parts.values().stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  /**
   * Judges a tender by these cases as far as its bidders are theirs, and by theory for the rest.
   *
   * @param theory what theory alone says, in parts
   */
  Judged judge(Contest contest, Map<String, Double> theory) {
    History.Company bidders = history.company(contest.bidders());
    Map<String, Double> learned = learned(yardstick.profile(contest), bidders);
    double trust = bidders.known();
    Map<String, Double> parts = new LinkedHashMap<>();
    learned.forEach((part, value) -> parts.merge(part, trust * value, Double::sum));
    theory.forEach((part, value) -> parts.merge(part, (1 - trust) * value, Double::sum));
    return new Judged(parts, trust);
  }

  private Map<String, Double> learned(Profile profile, History.Company known) {
    double slope = calibration[0];
    Map<String, Double> parts = new LinkedHashMap<>();
    byTerm(profile).forEach((term, value) -> parts.put(term.name(), slope * company[0] * value));
    double bidders = 0;
    for (int k = 0; k < 3; k++) bidders += company[k + 1] * known.values()[k];
    parts.put(COMPANY, slope * bidders);
    double base = company[0] * prices[prices.length - 1] + company[company.length - 1];
    parts.put(BASE, slope * base + calibration[1]);
    return parts;
  }

  private Map<Term, Double> byTerm(Profile profile) {
    Map<Term, Double> parts = new EnumMap<>(Term.class);
    double[] pieces = profile.pieces();
    List<Profile.Piece> layout = Profile.layout();
    for (int k = 0; k < pieces.length; k++) parts.merge(layout.get(k).term(), prices[k] * pieces[k], Double::sum);
    return parts;
  }
}
