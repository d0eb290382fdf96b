package org.mingbiao.evaluation.collusion.chance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.mingbiao.evaluation.collusion.PriceScreen;

/**
 * What each screen gives on contests of as many independent bids, drawn from the market's residual law with
 * replacement. The draws depend on the number of bids alone: the same contest has the same chance every time.
 */
public final class NullModel {
  /** The smallest p-value is one in two thousand. */
  public static final int DRAWS = 1_999;
  /** Fewer bids of a market make no law. */
  public static final int RESIDUALS_MIN = 60;
  /** Two bids have one gap and no shape: nothing to hold against chance. */
  public static final int BIDS_MIN = 3;
  /** Beyond it the law of the screens hardly changes with the number of bids. */
  private static final int BIDS_MAX = 150;

  private final ResidualLaw law;
  private final List<PriceScreen> screens;
  private final Map<Integer, Map<String, double[]>> tables = new HashMap<>();

  public NullModel(ResidualLaw law, List<PriceScreen> screens) {
    this.law = law;
    this.screens = List.copyOf(screens);
  }

  /**
   * The chance of a reading.
   *
   * @param screen one of those this model was made for
   * @param prices ascending
   * @return empty with fewer than {@link #BIDS_MIN} bids, if the screen abstains, or the market has no law
   */
  public Optional<Chance> chance(PriceScreen screen, double[] prices) {
    OptionalDouble value = screen.read(prices).value();
    if (prices.length < BIDS_MIN || law.size() < RESIDUALS_MIN || value.isEmpty()) return Optional.empty();
    double[] drawn = table(Math.min(prices.length, BIDS_MAX)).get(screen.card().id());
    return Optional.of(Chance.of(value.getAsDouble(), drawn, screen.side()));
  }

  private synchronized Map<String, double[]> table(int bidders) {
    return tables.computeIfAbsent(bidders, this::simulate);
  }

  private Map<String, double[]> simulate(int bidders) {
    SplittableRandom random = new SplittableRandom(bidders);
    double[][] contests = new double[DRAWS][];
    for (int i = 0; i < DRAWS; i++) contests[i] = law.draw(bidders, random);
    Map<String, double[]> table = new HashMap<>();
    for (PriceScreen screen : screens) {
      double[] values = Arrays.stream(contests).map(screen::read).map(reading -> reading.value())
          .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).sorted().toArray();
      table.put(screen.card().id(), values);
    }
    return table;
  }
}
