package org.mingbiao.evaluation.collusion.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.PriceScreen;
import org.mingbiao.evaluation.collusion.chance.Chance;
import org.mingbiao.evaluation.collusion.chance.MarketHabit;
import org.mingbiao.evaluation.collusion.chance.NullModel;
import org.mingbiao.evaluation.collusion.chance.ResidualLaw;
import org.mingbiao.evaluation.collusion.group.LotScreens;

/** The p-values of the tenders of one market: against independent bids, and against the habit of its contests. */
final class Chances {
  private final NullModel nulls;
  private final Map<PriceScreen, MarketHabit> habits = new HashMap<>();

  private Chances(List<Contest> market) {
    nulls = new NullModel(ResidualLaw.of(market), LotScreens.WHOLE);
    for (PriceScreen screen : LotScreens.WHOLE) {
      habits.put(screen, MarketHabit.of(market.stream().map(contest -> nulls.chance(screen, contest.prices()))
          .flatMap(Optional::stream).mapToDouble(Chance::z).toArray()));
    }
  }

  /** One list of {@link LotScreens#WHOLE} a tender, empty where a screen abstains. */
  static List<OptionalDouble[]> of(List<Contest> contests) {
    Map<String, Chances> markets = new HashMap<>();
    contests.stream().collect(Collectors.groupingBy(contest -> contest.lot().market()))
        .forEach((market, own) -> markets.put(market, new Chances(own)));
    return contests.stream().map(contest -> markets.get(contest.lot().market()).of(contest.prices())).toList();
  }

  private OptionalDouble[] of(double[] prices) {
    return LotScreens.WHOLE.stream().map(screen -> p(screen, prices)).toArray(OptionalDouble[]::new);
  }

  private OptionalDouble p(PriceScreen screen, double[] prices) {
    Optional<Chance> chance = nulls.chance(screen, prices);
    if (chance.isEmpty()) return OptionalDouble.empty();
    return OptionalDouble.of(habits.get(screen).p(chance.get(), screen.side()));
  }
}
