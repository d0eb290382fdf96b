package org.mingbiao.evaluation.collusion.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingbiao.evaluation.collusion.Contest;

/**
 * The markets with decided cases; every other market is scored by theory and its own yardstick.
 *
 * @param markets by name
 */
public record ScoreModel(Map<String, MarketModel> markets) {
  /** Without any case: theory alone. */
  public static ScoreModel untrained() {
    return new ScoreModel(Map.of());
  }

  /** Scores tenders; those of a market without cases make its yardstick together. */
  public List<Score> score(List<Contest> contests) {
    Map<String, Yardstick> yardsticks = new HashMap<>();
    contests.stream().collect(Collectors.groupingBy(contest -> contest.lot().market())).forEach((market, own) ->
        yardsticks.put(market, markets.containsKey(market) ? markets.get(market).yardstick() : Yardstick.of(own)));
    return score(contests, yardsticks);
  }

  /**
   * Scores tenders with given yardsticks.
   *
   * @param yardsticks of every market met
   */
  public List<Score> score(List<Contest> contests, Map<String, Yardstick> yardsticks) {
    return contests.stream().map(contest -> score(contest, yardsticks.get(contest.lot().market()))).toList();
  }

  private Score score(Contest contest, Yardstick yardstick) {
    Map<String, Double> theory = Theory.parts(yardstick.profile(contest));
    MarketModel market = markets.get(contest.lot().market());
    boolean speaks = yardstick.profile(contest).speaks();
    if (market == null) return untrained(theory, speaks);
    MarketModel.Judged judged = market.judge(contest, theory);
    double usual = judged.known() * Fit.logOdds(limited(market.history().rate()))
        + (1 - judged.known()) * (Fit.logOdds(Theory.BASE_RATE) + Theory.LEAD);
    boolean knowsCompany = !contest.bidders().isEmpty() && judged.known() > 0;
    boolean lead = judged.logOdds() >= usual;
    double withoutCompany = judged.logOdds() - judged.parts().get(MarketModel.COMPANY);
    String reason = "";
    if (!speaks && !knowsCompany) reason = Score.NOTHING_TO_READ;
    else if (lead && withoutCompany < usual) reason = Score.COMPANY_ONLY;
    Optional<Boolean> flag = reason.equals(Score.NOTHING_TO_READ) ? Optional.empty() : Optional.of(lead);
    return new Score(Fit.probability(judged.logOdds()), flag, reason, judged.parts());
  }

  private static Score untrained(Map<String, Double> theory, boolean speaks) {
    double logOdds = theory.values().stream().mapToDouble(Double::doubleValue).sum();
    double evidence = logOdds - theory.get(MarketModel.BASE);
    return new Score(Fit.probability(logOdds), speaks ? Optional.of(evidence >= Theory.LEAD) : Optional.empty(),
        speaks ? "" : Score.NOTHING_TO_READ, theory);
  }

  private static double limited(double rate) {
    return Math.max(0.01, Math.min(0.99, rate));
  }
}
