package org.mingbiao.evaluation.collusion.validation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.ring.Communities;
import org.mingbiao.evaluation.collusion.ring.Meetings;
import org.mingbiao.evaluation.collusion.score.Training;
import org.mingbiao.evaluation.collusion.validation.Metrics.Outcome;

/** Three ways not to have seen a tender, and the figures for each: cross-validation, another market, other bidders. */
public final class Protocols {
  private static final int FOLDS = 5;
  private static final int REPEATS = 3;
  static final int[] PARTNERS = {2, 3, 5, 8};

  private final Map<String, Map<Contest, Boolean>> markets;
  private final Training training;

  public Protocols(Map<Contest, Boolean> decided, Training training) {
    this.markets = Trial.byMarket(decided);
    this.training = training;
  }

  /** Prints a table for each protocol. */
  public void print(PrintStream out, PrintStream progress) {
    Map<String, Trial> trials = new LinkedHashMap<>();
    markets.forEach((market, decided) -> trials.put(market, new Trial(decided, training)));
    out.println("Unseen tenders: " + FOLDS + " folds by tender, " + REPEATS + " times");
    table(out, market -> repeated(trials.get(market), markets.get(market), progress, market));
    out.println();
    out.println("Unseen market: no decided tender of the market is known");
    table(out, market -> trials.get(market).unseen(List.of(List.copyOf(markets.get(market).keySet()))));
    out.println();
    out.println("Unseen bidders: parts made of whole communities of bidders; markets that name their bidders");
    for (int partners : PARTNERS) {
      out.println("each bidder bound to the " + partners + " it meets most");
      table(out, market -> trials.get(market).unseen(communities(markets.get(market), partners)));
    }
  }

  private static Map<Contest, Outcome> repeated(Trial trial, Map<Contest, Boolean> decided, PrintStream progress,
      String market) {
    Map<Contest, Outcome> mean = new LinkedHashMap<>();
    for (int seed = 1; seed <= REPEATS; seed++) {
      progress.println(market + ": repetition " + seed);
      Map<Contest, Outcome> once = trial.unseen(Training.folds(List.copyOf(decided.keySet()), decided, FOLDS, seed));
      once.forEach((contest, outcome) -> mean.merge(contest, outcome, Protocols::together));
    }
    mean.replaceAll((contest, sum) -> new Outcome(sum.score() / REPEATS, sum.flag(), sum.proven()));
    return mean;
  }

  /** Adds the scores; the flag is that of the first repetition, as one model would give it. */
  private static Outcome together(Outcome one, Outcome other) {
    return new Outcome(one.score() + other.score(), one.flag(), one.proven());
  }

  static List<List<Contest>> communities(Map<Contest, Boolean> decided, int partners) {
    Communities communities = Communities.byNearest(Meetings.of(decided.keySet()), partners);
    Map<Integer, List<Contest>> homes = new LinkedHashMap<>();
    for (Contest contest : decided.keySet()) {
      if (contest.bidders().isEmpty()) return List.of();
      homes.computeIfAbsent(communities.home(contest), home -> new ArrayList<>()).add(contest);
    }
    List<List<Contest>> parts = new ArrayList<>();
    for (int i = 0; i < FOLDS; i++) parts.add(new ArrayList<>());
    homes.values().stream().sorted(Comparator.comparingInt(home -> -home.size()))
        .forEach(home -> parts.stream().min(Comparator.comparingInt(List::size)).orElseThrow().addAll(home));
    parts.removeIf(List::isEmpty);
    return parts;
  }

  private void table(PrintStream out, Function<String, Map<Contest, Outcome>> protocol) {
    out.println("market            bids>=  tenders proven    BA     F1    AUC     AP  rec@5%  Brier  AUC of CV alone");
    List<Metrics> all = new ArrayList<>();
    List<Double> alone = new ArrayList<>();
    for (String market : markets.keySet()) {
      Map<Contest, Outcome> outcomes = protocol.apply(market);
      if (outcomes.isEmpty()) continue;
      for (int bids = 2; bids <= 3; bids++) row(out, market, outcomes, bids, all, alone);
    }
    if (all.isEmpty()) return;
    out.printf(Locale.ROOT, "%-17s %6s %8s %6s %5.3f  %5.3f  %5.3f  %5.3f   %5.3f  %5.3f  %5.3f%n", "mean", "",
        "", "", mean(all, Metrics::balanced), mean(all, Metrics::f1), mean(all, Metrics::auc),
        mean(all, Metrics::precision), mean(all, Metrics::recall), mean(all, Metrics::brier),
        alone.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN));
  }

  /** Prints one line; a market counts in the mean once, with three bids and more unless half its contests have two. */
  private static void row(PrintStream out, String market, Map<Contest, Outcome> outcomes, int bids,
      List<Metrics> all, List<Double> alone) {
    Metrics metrics = Metrics.of(Trial.withBids(outcomes, bids));
    List<Outcome> variance = new ArrayList<>();
    outcomes.forEach((contest, outcome) -> {
      if (contest.size() >= bids) Trial.byVariance(contest, outcome.proven()).ifPresent(variance::add);
    });
    long pairs = outcomes.keySet().stream().filter(contest -> contest.size() == 2).count();
    long more = outcomes.keySet().stream().filter(contest -> contest.size() > 2).count();
    boolean counts = bids == (pairs >= more ? 2 : 3);
    double cv = Metrics.auc(variance);
    if (counts) {
      all.add(metrics);
      alone.add(cv);
    }
    out.printf(Locale.ROOT, "%-17s %6d %8d %6d %5.3f  %5.3f  %5.3f  %5.3f   %5.3f  %5.3f  %5.3f%s%n", market, bids,
        metrics.tenders(), metrics.proven(), metrics.balanced(), metrics.f1(), metrics.auc(), metrics.precision(),
        metrics.recall(), metrics.brier(), cv, counts ? " *" : "");
  }

  private static double mean(List<Metrics> all, Function<Metrics, Double> measure) {
    return all.stream().mapToDouble(measure::apply).average().orElse(Double.NaN);
  }
}
