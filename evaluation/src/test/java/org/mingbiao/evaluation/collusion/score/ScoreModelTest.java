package org.mingbiao.evaluation.collusion.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Lot;
import org.mingbiao.evaluation.collusion.Offer;
import org.mingbiao.evaluation.collusion.validation.Metrics;
import org.mingbiao.evaluation.collusion.validation.Metrics.Outcome;

class ScoreModelTest {
  private final Map<Contest, Boolean> decided = Market.decided("roads", 240, 1);
  private final Map<Contest, Boolean> kept = Market.decided("roads", 240, 2);
  private final ScoreModel model = new Training(true).train(decided);

  @Test void tellsRingsFromRivalsItHasNotSeen() {
    assertTrue(auc(model, kept) > 0.95);
  }

  @Test void comesTrueAboutAsOftenAsItSays() {
    List<Contest> contests = List.copyOf(kept.keySet());
    double mean = model.score(contests).stream().mapToDouble(Score::probability).average().orElseThrow();
    assertEquals(1 / 3.0, mean, 0.05);
  }

  @Test void scoresAMarketWithoutCasesByTheory() {
    Map<Contest, Boolean> elsewhere = Market.decided("schools", 240, 3);
    assertTrue(auc(model, elsewhere) > 0.9);
    List<Contest> contests = List.copyOf(elsewhere.keySet());
    assertTrue(ScoreModel.untrained().score(contests).equals(model.score(contests)));
  }

  @Test void addsUpToTheProbability() {
    for (Score score : model.score(List.copyOf(kept.keySet()))) {
      double logOdds = score.parts().values().stream().mapToDouble(Double::doubleValue).sum();
      assertEquals(Fit.probability(logOdds), score.probability(), 1e-12);
    }
  }

  @Test void neverCallsTighterBidsLessSuspicious() {
    MarketModel market = model.markets().get("roads");
    double before = Double.NEGATIVE_INFINITY;
    for (double z = -3; z <= 3; z += 0.25) {
      Map<Term, Double> values = new EnumMap<>(Term.class);
      values.put(Term.SPREAD, z);
      double[] pieces = new Profile(4, values).pieces();
      double sum = 0;
      for (int k = 0; k < pieces.length; k++) sum += market.prices()[k] * pieces[k];
      assertTrue(sum >= before);
      before = sum;
    }
  }

  @Test void readsTheSameInAnyCurrency() {
    List<Contest> contests = List.copyOf(kept.keySet());
    List<Contest> dearer = contests.stream().map(contest -> new Contest(
        new Lot("roads", contest.lot().tender(), contest.lot().estimate() * 1024),
        contest.offers().stream().map(offer -> new Offer(offer.price() * 1024, offer.members(), offer.won())).toList()))
        .toList();
    List<Score> yuan = model.score(contests);
    List<Score> other = model.score(dearer);
    for (int i = 0; i < yuan.size(); i++) assertEquals(yuan.get(i).probability(), other.get(i).probability(), 1e-9);
  }

  @Test void abstainsFromTwoBidsOfStrangers() {
    Contest two = new Contest(new Lot("roads", "two", Double.NaN),
        List.of(new Offer(100, Set.of("stranger"), true), new Offer(101, Set.of("other"), false)));
    Score score = model.score(List.of(two)).get(0);
    assertEquals(Optional.empty(), score.lead());
    assertEquals(Score.NOTHING_TO_READ, score.reason());
  }

  @Test void saysWhenALeadRestsOnTheCompanyAlone() {
    List<Offer> offers = new ArrayList<>();
    double[] wide = {700, 1000, 1290, 1500};
    for (int k = 0; k < wide.length; k++) offers.add(new Offer(wide[k], Set.of("ring" + k), k == 0));
    Score score = model.score(List.of(new Contest(new Lot("roads", "wide", 1100), offers))).get(0);
    if (score.lead().orElseThrow()) assertEquals(Score.COMPANY_ONLY, score.reason());
    assertTrue(score.parts().get(MarketModel.COMPANY) > 0);
  }

  @Test void learnsNothingFromTooFewCases() {
    assertEquals(Map.of(), new Training(true).train(Market.decided("roads", Training.TENDERS_MIN - 1, 1)).markets());
    assertEquals(Set.of("roads"), new Training(true).train(Market.decided("roads", Training.TENDERS_MIN, 1)).markets()
        .keySet());
  }

  @Test void scoresTheSameAfterWritingAndReading() throws IOException {
    List<Contest> contests = List.copyOf(kept.keySet());
    assertTrue(model.score(contests).equals(ModelFile.read(ModelFile.write(model)).score(contests)));
  }

  @Test void refusesAModelOfAnotherVersion() {
    String other = ModelFile.write(model).replaceFirst("\"version\" : 1", "\"version\" : 0");
    assertThrows(IllegalArgumentException.class, () -> ModelFile.read(other));
  }

  private static double auc(ScoreModel model, Map<Contest, Boolean> tenders) {
    List<Contest> contests = List.copyOf(tenders.keySet());
    List<Score> scores = model.score(contests);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < contests.size(); i++) {
      outcomes.add(new Outcome(scores.get(i).probability(), false, tenders.get(contests.get(i))));
    }
    return Metrics.auc(outcomes);
  }
}
