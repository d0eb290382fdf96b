package org.mingbiao.evaluation.collusion.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.mingbiao.evaluation.cli.Arguments;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.cli.UnusableException;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.PriceScreen;
import org.mingbiao.evaluation.collusion.group.LotScreens;
import org.mingbiao.evaluation.collusion.validation.Metrics;
import org.mingbiao.evaluation.collusion.validation.Metrics.Outcome;
import org.mingbiao.evaluation.collusion.validation.Trial;

/** {@code measure}: how often each screen is right and wrong on decided tenders. */
public final class MeasureScreens implements Command {
  private static final double FIVE_PERCENT = 0.05;

  @Override public String name() {
    return "measure";
  }

  @Override public String usage() {
    return "BIDS.csv: for each screen and market, from the column label: tenders read, AUC, and the shares of"
        + " unproven and of proven tenders with a p-value of at most 5 %";
  }

  @Override public int run(List<String> args, PrintStream out, PrintStream err) {
    BidsFile file = BidsFile.read(new Arguments(args, Set.of(), Set.of()).file("BIDS.csv"), err);
    Map<Contest, Boolean> decided = decided(file);
    out.println("screen,market,read,proven,auc,unproven_at_5_percent,proven_at_5_percent");
    Trial.byMarket(decided).forEach((market, own) -> {
      List<Contest> contests = List.copyOf(own.keySet());
      List<OptionalDouble[]> chances = Chances.of(contests);
      for (int screen = 0; screen < LotScreens.WHOLE.size(); screen++) {
        out.println(line(market, own, chances, screen));
      }
    });
    return AGREES;
  }

  private static String line(String market, Map<Contest, Boolean> decided, List<OptionalDouble[]> chances, int column) {
    PriceScreen screen = LotScreens.WHOLE.get(column);
    List<Outcome> outcomes = new ArrayList<>();
    int at = 0;
    for (Map.Entry<Contest, Boolean> entry : decided.entrySet()) {
      OptionalDouble p = chances.get(at++)[column];
      OptionalDouble value = screen.read(entry.getKey()).value();
      if (p.isEmpty() || value.isEmpty()) continue;
      double suspicion = switch (screen.side()) {
        case LOW -> -value.getAsDouble();
        case HIGH -> value.getAsDouble();
        case BOTH -> -p.getAsDouble();
      };
      outcomes.add(new Outcome(suspicion, p.getAsDouble() <= FIVE_PERCENT, entry.getValue()));
    }
    long proven = outcomes.stream().filter(Outcome::proven).count();
    return String.format(Locale.ROOT, "%s,%s,%d,%d,%.3f,%.3f,%.3f", screen.card().id(), market, outcomes.size(),
        proven, Metrics.auc(outcomes), flagged(outcomes, false), flagged(outcomes, true));
  }

  private static double flagged(List<Outcome> outcomes, boolean proven) {
    return outcomes.stream().filter(outcome -> outcome.proven() == proven).mapToInt(o -> o.flag() ? 1 : 0).average()
        .orElse(Double.NaN);
  }

  /**
   * The tenders that have a label.
   *
   * @throws UnusableException if none has
   */
  static Map<Contest, Boolean> decided(BidsFile file) {
    Map<Contest, Boolean> decided = new LinkedHashMap<>();
    for (Contest contest : file.contests()) {
      Boolean label = file.labels().get(contest.lot());
      if (label != null) decided.put(contest, label);
    }
    if (decided.isEmpty()) throw new UnusableException("no tender has a label");
    return decided;
  }
}
