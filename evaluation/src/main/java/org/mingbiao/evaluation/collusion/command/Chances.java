package org.mingbiao.evaluation.collusion.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.PriceScreen;
import org.mingbiao.evaluation.collusion.chance.Chance;
import org.mingbiao.evaluation.collusion.chance.NullModel;
import org.mingbiao.evaluation.collusion.chance.ResidualLaw;
import org.mingbiao.evaluation.collusion.group.LotScreens;

/** The p-values of many tenders, each against the bids of its own market. */
final class Chances {
  private Chances() {}

  /** One list of {@link LotScreens#WHOLE} a tender, empty where a screen abstains. */
  static List<OptionalDouble[]> of(List<Contest> contests) {
    Map<String, NullModel> models = new HashMap<>();
    contests.stream().collect(Collectors.groupingBy(contest -> contest.lot().market()))
        .forEach((market, own) -> models.put(market, new NullModel(ResidualLaw.of(own), LotScreens.WHOLE)));
    List<OptionalDouble[]> chances = new ArrayList<>();
    for (Contest contest : contests) {
      NullModel model = models.get(contest.lot().market());
      double[] prices = contest.prices();
      chances.add(LotScreens.WHOLE.stream().map(screen -> chance(model, screen, prices))
          .toArray(OptionalDouble[]::new));
    }
    return chances;
  }

  private static OptionalDouble chance(NullModel model, PriceScreen screen, double[] prices) {
    return model.chance(screen, prices).map(Chance::p).map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }
}
