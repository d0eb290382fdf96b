package org.mingbiao.evaluation.collusion.chance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Lists;
import org.mingbiao.evaluation.collusion.Lot;
import org.mingbiao.evaluation.collusion.Offer;
import org.mingbiao.evaluation.collusion.PriceScreen;
import org.mingbiao.evaluation.collusion.chance.ResidualLaw.Sample;
import org.mingbiao.evaluation.collusion.group.LotScreens;
import org.mingbiao.evaluation.collusion.price.VarianceScreen;

class NullModelTest {
  private static final VarianceScreen SPREAD = new VarianceScreen();
  private final ResidualLaw law = ResidualLaw.of(honest(300, new Random(1)));
  private final NullModel chance = new NullModel(law, LotScreens.WHOLE);

  @ParameterizedTest @ValueSource(ints = {3, 4, 8}) void raisesOneHonestContestInTwentyAtFivePercent(int bidders) {
    SplittableRandom random = new SplittableRandom(77);
    for (PriceScreen screen : LotScreens.WHOLE) {
      int raised = 0;
      int read = 0;
      for (int i = 0; i < 2000; i++) {
        Optional<Chance> reading = chance.chance(screen, law.draw(bidders, random));
        if (reading.isEmpty()) continue;
        read++;
        if (reading.get().p() <= 0.05) raised++;
      }
      // RDNOR of three bids and the like take each value often: they raise fewer, never clearly more.
      assertTrue(read == 0 || raised <= 0.07 * read, screen.card().id() + " raised " + raised + " of " + read);
    }
  }

  @Test void findsBunchedBidsImprobable() {
    assertTrue(chance.chance(SPREAD, new double[] {100, 100.1, 100.2, 100.3}).orElseThrow().p() < 0.002);
    assertTrue(chance.chance(SPREAD, new double[] {80, 95, 105, 130}).orElseThrow().p() > 0.5);
  }

  @Test void abstainsFromTwoBids() {
    assertTrue(chance.chance(SPREAD, new double[] {100, 101}).isEmpty());
    assertTrue(chance.chance(SPREAD, new double[] {100, 101, 102}).isPresent());
  }

  @Test void abstainsInAMarketWithOneBidTooFew() {
    double[] residuals = new double[NullModel.RESIDUALS_MIN];
    for (int i = 0; i < residuals.length; i++) residuals[i] = i / 1000.0;
    double[] prices = {100, 101, 102};
    assertTrue(new NullModel(new ResidualLaw(residuals), List.of(SPREAD)).chance(SPREAD, prices).isPresent());
    double[] fewer = Arrays.copyOf(residuals, residuals.length - 1);
    assertTrue(new NullModel(new ResidualLaw(fewer), List.of(SPREAD)).chance(SPREAD, prices).isEmpty());
  }

  @Test void givesTheSameChanceEveryTime() {
    double[] prices = {100, 103, 104, 109};
    assertEquals(chance.chance(SPREAD, prices), new NullModel(law, List.of(SPREAD)).chance(SPREAD, prices));
  }

  @Test void makesTheSameLawHoweverTheMarketIsSplit() {
    List<Contest> contests = honest(3000, new Random(2));
    Sample first = new Sample();
    Sample second = new Sample();
    for (int i = 0; i < contests.size(); i++) (i % 3 == 0 ? first : second).add(contests.get(i));
    ResidualLaw whole = ResidualLaw.of(contests);
    assertArrayEquals(whole.residuals(), second.add(first).law().residuals());
    assertTrue(whole.size() <= ResidualLaw.SAMPLE_MAX);
  }

  @Test void keepsTheQuantilesWhenThinned() {
    ResidualLaw thin = law.thinned(101);
    assertEquals(101, thin.size());
    assertEquals(law.residuals()[law.size() / 2], thin.residuals()[50], 0.01);
  }

  private static List<Contest> honest(int contests, Random random) {
    List<Contest> market = new ArrayList<>();
    for (int i = 0; i < contests; i++) {
      List<Offer> offers = new ArrayList<>();
      int bidders = 3 + random.nextInt(6);
      for (int k = 0; k < bidders; k++) {
        offers.add(new Offer(1000 * Math.exp(0.1 * random.nextGaussian()), Set.of(), false));
      }
      market.add(new Contest(new Lot(Lists.LOT.market(), "" + i, Double.NaN), offers));
    }
    return market;
  }
}
