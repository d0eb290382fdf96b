package org.mingbiao.evaluation.collusion.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.evaluation.collusion.Lists.contest;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingbiao.evaluation.collusion.LotScreen;
import org.mingbiao.evaluation.collusion.Reading;
import org.mingbiao.evaluation.collusion.Reading.Reason;

class ShapesTest {
  @Test void abstainsFromAShapeWhenAllPricesAreEqual() {
    for (LotScreen screen : List.of(new Kurtosis(), new Skewness(), new UniformDistance(), new NormalisedDistance())) {
      assertEquals(Reading.none(Reason.NO_SPREAD, 4), screen.read(contest(0.1, 0.1, 0.1, 0.1)), screen.card().id());
    }
  }

  @Test void abstainsFromTheDistanceToLosersThatAreEqual() {
    for (LotScreen screen : List.of(new RelativeDistance(), new AlternativeDistance())) {
      assertEquals(Reading.none(Reason.NO_SPREAD_AMONG_LOSERS, 4), screen.read(contest(0.1, 0.3, 0.3, 0.3)));
      assertTrue(screen.read(contest(0.1, 0.3, 0.3, 0.31)).value().isPresent());
    }
  }

  @Test void capsTheDistanceToLosersThatDifferByRounding() {
    assertEquals(RelativeDistance.CAP, new RelativeDistance().read(contest(90, 100, 100.01)).value().getAsDouble());
    assertTrue(new RelativeDistance().read(contest(90, 100, 101)).value().getAsDouble() < RelativeDistance.CAP);
  }

  @Test void abstainsFromTheCeilingWhereNoneIsKnown() {
    assertEquals(Reading.none(Reason.NO_ESTIMATE, 2), new CeilingRatio().read(contest(98, 99)));
  }
}
