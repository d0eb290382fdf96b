package org.mingbiao.evaluation.collusion.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Lot;
import org.mingbiao.evaluation.collusion.Offer;
import org.mingbiao.evaluation.collusion.Pieces;
import org.mingbiao.evaluation.collusion.Reading.NotComputable;
import org.mingbiao.evaluation.collusion.Tested;
import org.mingbiao.evaluation.collusion.chance.ResidualLaw;
import org.mingbiao.evaluation.collusion.market.RankPersistence.Rebid;
import org.mingbiao.evaluation.collusion.market.RotationGap.NearTie;

class MarketScreensTest {
  private static final double RARE = 0.001;
  private static final Set<String> RING = Set.of("f0", "f1", "f2");

  @Test void findsTheHoleThatCoverBidsLeave() {
    List<Contest> honest = market(400, 0.03, 1);
    List<Contest> covered = honest.stream().map(contest -> {
      List<Offer> offers = new ArrayList<>();
      double lowest = contest.offers().get(0).price();
      for (Offer offer : contest.offers()) {
        boolean close = offer.price() > lowest && offer.price() < lowest * 1.011;
        offers.add(close ? new Offer(lowest * 1.012, offer.members(), false) : offer);
      }
      return new Contest(contest.lot(), offers);
    }).toList();
    assertTrue(Pieces.read(new MissingBids(), covered).p() < RARE);
    assertTrue(Pieces.read(new MissingBids(), honest).p() > 0.05);
  }

  @Test void abstainsFromAHoleInTooFewBids() {
    assertTrue(Pieces.read(new MissingBids(), market(10, 0.03, 1)).reading() instanceof NotComputable);
  }

  @Test void findsDigitsThatNoNaturalSpreadHas() {
    Random random = new Random(1);
    List<Contest> natural = new ArrayList<>();
    List<Contest> invented = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      natural.add(contest(i, Math.pow(10, 3 + 3 * random.nextDouble())));
      invented.add(contest(i, (1 + random.nextInt(9)) * Math.pow(10, 3 + random.nextInt(3))));
    }
    assertTrue(Pieces.read(new Benford(), natural).p() > 0.01);
    assertTrue(Pieces.read(new Benford(), invented).p() < RARE);
  }

  @Test void abstainsFromDigitsOfAmountsThatAreNear() {
    assertTrue(Pieces.read(new Benford(), market(100, 0.1, 1)).reading() instanceof NotComputable);
  }

  @Test void findsTheWinnerWhoStaysTheLowest() {
    assertTrue(Pieces.read(new RankPersistence(), rebids(true)).p() < RARE);
    assertTrue(Pieces.read(new RankPersistence(), rebids(false)).p() > 0.01);
    assertTrue(Pieces.read(new RankPersistence(), rebids(true).subList(0, 99)).reading() instanceof NotComputable);
    assertTrue(Pieces.read(new RankPersistence(), rebids(true).subList(0, 100)).reading().value().isPresent());
  }

  @Test void findsNearTiesThatFallToTheIdle() {
    assertTrue(Pieces.read(new RotationGap(), nearTies(1)).p() < RARE);
    assertTrue(Pieces.read(new RotationGap(), nearTies(0)).p() > 0.01);
    assertTrue(Pieces.read(new RotationGap(), nearTies(1).subList(0, 199)).reading() instanceof NotComputable);
  }

  @Test void findsBiddersWhoRiseAndFallTogether() {
    assertTrue(Pieces.read(new BidIndependence("f0", "f1"), ring(0.002)).p() < 0.01);
    assertTrue(Pieces.read(new BidIndependence("f3", "f4"), ring(0.002)).p() > 0.01);
  }

  @Test void findsPricesInOneRatio() {
    ResidualLaw law = ResidualLaw.of(market(100, 0.1, 4));
    assertTrue(Pieces.read(new FixedMultiples("f0", "f1", law), ring(0.002)).p() < 0.01);
    assertTrue(Pieces.read(new FixedMultiples("f3", "f4", law), ring(0.002)).p() > 0.01);
  }

  @Test void findsAGroupThatMovesTheMean() {
    assertTrue(Pieces.read(new MeanShift(RING), ring(0.002)).p() < 0.05);
    assertTrue(Pieces.read(new MeanShift(RING), market(60, 0.1, 5)).p() > 0.01);
  }

  @Test void findsAGroupCloserTogetherThanTheOthersOfItsContests() {
    assertTrue(Pieces.read(new CoalitionSpread(RING), ring(0.002)).p() < RARE);
    assertTrue(Pieces.read(new CoalitionSpread(RING), market(60, 0.1, 5)).p() > 0.01);
  }

  @Test void doesNotReadATightContestAsATightGroup() {
    assertTrue(Pieces.read(new CoalitionSpread(RING), market(60, 0.001, 6)).p() > 0.01);
  }

  @Test void findsEqualPricesWhereTheyAreRareAndPassesThemOverWhereTheyAreCommon() {
    List<Contest> rare = new ArrayList<>(market(200, 0.1, 7));
    rare.add(contest(999, 100, 100, 140));
    assertTrue(Pieces.read(new EqualPrices(), rare).get(0).p() < 0.01);
    List<Contest> common = new ArrayList<>();
    for (int i = 0; i < 50; i++) common.add(contest(i, 80, 80, 100 + i));
    Tested tested = Pieces.read(new EqualPrices(), common).get(0);
    assertEquals(1, tested.reading().value().orElseThrow());
    assertTrue(tested.p() > 0.5);
  }

  private static List<Rebid> rebids(boolean arranged) {
    Random random = new Random(8);
    List<Rebid> rebids = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      double[] second = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
      if (arranged) second[0] = -1;
      rebids.add(new Rebid(new double[] {100, 101, 102}, second));
    }
    return rebids;
  }

  private static List<NearTie> nearTies(double tilt) {
    Random random = new Random(9);
    List<NearTie> ties = new ArrayList<>();
    for (int i = 0; i < 250; i++) ties.add(new NearTie(random.nextGaussian(), tilt + random.nextGaussian()));
    return ties;
  }

  /** Sixty contests of eight; the first three follow one price high above the others, which go their own way. */
  private static List<Contest> ring(double care) {
    Random random = new Random(10);
    List<Contest> contests = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      double agreed = 1150 * Math.exp(0.05 * random.nextGaussian());
      double[] prices = new double[8];
      for (int k = 0; k < 8; k++) {
        prices[k] = k < 3 ? agreed * Math.exp(care * random.nextGaussian())
            : 1000 * Math.exp(0.1 * random.nextGaussian());
      }
      contests.add(contest(i, prices));
    }
    return contests;
  }

  private static List<Contest> market(int contests, double deviation, long seed) {
    Random random = new Random(seed);
    List<Contest> market = new ArrayList<>();
    for (int i = 0; i < contests; i++) {
      double[] prices = new double[8];
      for (int k = 0; k < 8; k++) prices[k] = 1000 * Math.exp(deviation * random.nextGaussian());
      market.add(contest(i, prices));
    }
    return market;
  }

  private static Contest contest(int number, double... prices) {
    List<Offer> offers = new ArrayList<>();
    for (double price : prices) offers.add(new Offer(price, Set.of("f" + offers.size()), false));
    return new Contest(new Lot("roads", "" + number, 1000), offers);
  }
}
