package org.mingbiao.evaluation.collusion.validation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.ProvenCartels;
import org.mingbiao.evaluation.collusion.score.Training;
import org.mingbiao.evaluation.collusion.validation.Metrics.Outcome;

/** The score on six cartels proven before authorities, each tender scored by a model that has not seen it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProvenCartelsTest {
  private static final int FOLDS = 5;
  private Map<String, Map<Contest, Boolean>> markets;
  private final Map<String, Trial> trials = new TreeMap<>();

  @BeforeAll void readTheCartels() {
    markets = Trial.byMarket(ProvenCartels.decided());
    markets.forEach((market, decided) -> trials.put(market, new Trial(decided, new Training(true))));
  }

  @Test void beatsTheBaselineOnUnseenTenders() {
    Map<String, Metrics> metrics = new TreeMap<>();
    markets.forEach((market, decided) -> {
      List<List<Contest>> folds = Training.folds(List.copyOf(decided.keySet()), decided, FOLDS, 1);
      Map<Contest, Outcome> outcomes = trials.get(market).unseen(folds);
      metrics.put(market, Metrics.of(Trial.withBids(outcomes, market.equals("usa") ? 2 : 3)));
    });
    above(0.810, metrics.values().stream().mapToDouble(Metrics::auc).average().orElseThrow());
    above(0.730, metrics.values().stream().mapToDouble(Metrics::precision).average().orElseThrow());
    above(0.735, metrics.values().stream().mapToDouble(Metrics::balanced).average().orElseThrow());
    above(0.48, metrics.values().stream().mapToDouble(Metrics::recall).average().orElseThrow());
    Map<String, Double> lowest = Map.of("brazil", 0.71, "italy", 0.78, "japan", 0.75, "swiss_gr_sg", 0.66,
        "swiss_ticino", 0.87, "usa", 0.62);
    lowest.forEach((market, auc) -> above(auc, metrics.get(market).auc()));
  }

  @Test void beatsTheVarianceScreenOnUnseenMarkets() {
    List<Double> ours = new ArrayList<>();
    markets.forEach((market, decided) -> {
      Map<Contest, Outcome> outcomes = trials.get(market).unseen(List.of(List.copyOf(decided.keySet())));
      ours.add(Metrics.auc(Trial.withBids(outcomes, market.equals("usa") ? 2 : 3)));
    });
    above(0.680, ours.stream().mapToDouble(Double::doubleValue).average().orElseThrow());
  }

  @Test void isNotBelowTheVarianceScreenOnUnseenBidders() {
    for (String market : List.of("brazil", "italy", "japan", "usa")) {
      Map<Contest, Boolean> decided = markets.get(market);
      double sum = 0;
      for (int partners : Protocols.PARTNERS) {
        List<List<Contest>> parts = Protocols.communities(decided, partners);
        sum += Metrics.auc(Trial.withBids(trials.get(market).unseen(parts), 2));
      }
      List<Outcome> alone = new ArrayList<>();
      decided.forEach((contest, proven) -> Trial.byVariance(contest, proven).ifPresent(alone::add));
      above(Metrics.auc(alone), sum / Protocols.PARTNERS.length);
    }
  }

  private static void above(double bar, double figure) {
    assertTrue(figure > bar, figure + " is not above " + bar);
  }
}
