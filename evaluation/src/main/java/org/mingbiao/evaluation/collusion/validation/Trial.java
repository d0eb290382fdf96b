package org.mingbiao.evaluation.collusion.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.price.VarianceScreen;
import org.mingbiao.evaluation.collusion.score.MarketModel;
import org.mingbiao.evaluation.collusion.score.Score;
import org.mingbiao.evaluation.collusion.score.ScoreModel;
import org.mingbiao.evaluation.collusion.score.Training;
import org.mingbiao.evaluation.collusion.score.Yardstick;
import org.mingbiao.evaluation.collusion.validation.Metrics.Outcome;

/**
 * Scores decided tenders of one market by models that have not seen them. The yardstick, which knows no label, is that
 * of the whole market; everything learned from labels is learned from the other part.
 */
public final class Trial {
  private final Map<Contest, Boolean> decided;
  private final Yardstick yardstick;
  private final Training training;

  /**
   * Prepares a market.
   *
   * @param decided its decided tenders
   */
  public Trial(Map<Contest, Boolean> decided, Training training) {
    this.decided = decided;
    this.yardstick = Yardstick.of(List.copyOf(decided.keySet()));
    this.training = training;
  }

  /** The tenders by market, in the order of their names. */
  public static Map<String, Map<Contest, Boolean>> byMarket(Map<Contest, Boolean> decided) {
    Map<String, Map<Contest, Boolean>> markets = new TreeMap<>();
    decided.forEach((contest, proven) -> markets
        .computeIfAbsent(contest.lot().market(), market -> new LinkedHashMap<>()).put(contest, proven));
    return markets;
  }

  /** Outcomes of all tenders, each scored by a model of the other parts. */
  public Map<Contest, Outcome> unseen(List<List<Contest>> parts) {
    Map<Contest, Outcome> outcomes = new LinkedHashMap<>();
    for (List<Contest> part : parts) {
      Map<Contest, Boolean> others = new LinkedHashMap<>(decided);
      others.keySet().removeAll(Set.copyOf(part));
      Map<String, MarketModel> models = new HashMap<>();
      String market = decided.keySet().iterator().next().lot().market();
      if (Training.suffices(others)) models.put(market, training.market(others, yardstick));
      List<Score> scores = new ScoreModel(models).score(part, Map.of(market, yardstick));
      for (int i = 0; i < part.size(); i++) outcomes.put(part.get(i), outcome(part.get(i), scores.get(i)));
    }
    return outcomes;
  }

  private Outcome outcome(Contest contest, Score score) {
    return new Outcome(score.probability(), score.lead().orElse(false), decided.get(contest));
  }

  /** What the variance screen alone gives: the tighter, the higher; nothing where it cannot be read. */
  public static Optional<Outcome> byVariance(Contest contest, boolean proven) {
    var spread = new VarianceScreen().read(contest).value();
    return spread.isEmpty() ? Optional.empty() : Optional.of(new Outcome(-spread.getAsDouble(), false, proven));
  }

  /** Tenders with at least so many bids. */
  public static List<Outcome> withBids(Map<Contest, Outcome> outcomes, int bidsMin) {
    List<Outcome> kept = new ArrayList<>();
    outcomes.forEach((contest, outcome) -> {
      if (contest.size() >= bidsMin) kept.add(outcome);
    });
    return kept;
  }
}
