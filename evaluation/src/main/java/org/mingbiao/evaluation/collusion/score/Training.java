package org.mingbiao.evaluation.collusion.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.mingbiao.evaluation.collusion.Contest;

/** Makes a model of decided tenders. */
public final class Training {
  /** The pull to theory weighs as much as some dozens of tenders, so a small market hardly leaves it. */
  private static final double PULL = 3;
  private static final double CALIBRATION_PULL = 10;
  private static final double COMPANY_START = 0.5;
  /** Fewer decided tenders, or fewer of either kind, teach nothing. */
  static final int TENDERS_MIN = 20;
  static final int KIND_MIN = 5;
  private static final int FOLDS = 5;

  private final boolean usesCompany;

  /**
   * Chooses what to learn from.
   *
   * @param usesCompany whether the bidders' other decided tenders count; if not, prices alone do
   */
  public Training(boolean usesCompany) {
    this.usesCompany = usesCompany;
  }

  /** A model of every market with enough decided tenders; yardsticks are taken from the decided tenders. */
  public ScoreModel train(Map<Contest, Boolean> decided) {
    Map<String, Map<Contest, Boolean>> byMarket = new TreeMap<>();
    decided.forEach((contest, proven) -> byMarket
        .computeIfAbsent(contest.lot().market(), market -> new LinkedHashMap<>()).put(contest, proven));
    Map<String, MarketModel> models = new TreeMap<>();
    byMarket.forEach((market, own) -> {
      if (suffices(own)) models.put(market, market(own, Yardstick.of(List.copyOf(own.keySet()))));
    });
    return new ScoreModel(models);
  }

  /** Whether a market has enough decided tenders of both kinds. */
  public static boolean suffices(Map<Contest, Boolean> decided) {
    long proven = decided.values().stream().filter(Boolean::booleanValue).count();
    return decided.size() >= TENDERS_MIN && Math.min(proven, decided.size() - proven) >= KIND_MIN;
  }

  /** The model of one market, calibrated on tenders it was not made from. */
  public MarketModel market(Map<Contest, Boolean> decided, Yardstick yardstick) {
    MarketModel raw = uncalibrated(decided, yardstick);
    return new MarketModel(yardstick, raw.prices(), raw.company(), calibration(decided, yardstick), raw.history(),
        raw.tenders());
  }

  private MarketModel uncalibrated(Map<Contest, Boolean> decided, Yardstick yardstick) {
    List<Contest> contests = List.copyOf(decided.keySet());
    boolean[] proven = outcomes(contests, decided);
    Fit.Line prices = prices(contests, proven, yardstick);
    History history = History.of(decided, usesCompany);
    double[][] rows = new double[contests.size()][];
    for (int i = 0; i < rows.length; i++) {
      Set<String> bidders = usesCompany ? contests.get(i).bidders() : Set.of();
      double[] company = history.companyWithout(bidders, proven[i]).values();
      rows[i] = new double[] {prices.at(yardstick.profile(contests.get(i)).pieces()), company[0], company[1],
          company[2]};
    }
    double[] start = {1, COMPANY_START, COMPANY_START, COMPANY_START};
    Fit.Line company = Fit.of(rows, proven, start, PULL, Fit.all(start.length, true));
    return new MarketModel(yardstick, flat(prices), flat(company), new double[] {1, 0}, history, rows.length);
  }

  private static Fit.Line prices(List<Contest> contests, boolean[] proven, Yardstick yardstick) {
    List<Profile.Piece> layout = Profile.layout();
    double[] theory = layout.stream().mapToDouble(Profile.Piece::theory).toArray();
    boolean[] signed = new boolean[theory.length];
    for (int k = 0; k < signed.length; k++) signed[k] = layout.get(k).signed();
    double[][] rows = contests.stream().map(contest -> yardstick.profile(contest).pieces()).toArray(double[][]::new);
    return Fit.of(rows, proven, theory, PULL, signed);
  }

  /** Slope and shift from tenders that the fit had not seen; drawn to none, for a few tenders calibrate nothing. */
  private double[] calibration(Map<Contest, Boolean> decided, Yardstick yardstick) {
    List<double[]> rows = new ArrayList<>();
    List<Boolean> outcomes = new ArrayList<>();
    for (List<Contest> fold : folds(List.copyOf(decided.keySet()), decided, FOLDS, 1)) {
      Map<Contest, Boolean> others = new LinkedHashMap<>(decided);
      others.keySet().removeAll(Set.copyOf(fold));
      MarketModel model = uncalibrated(others, yardstick);
      for (Contest contest : fold) {
        MarketModel.Judged judged = model.judge(contest, Theory.parts(yardstick.profile(contest)));
        rows.add(new double[] {judged.logOdds()});
        outcomes.add(decided.get(contest));
      }
    }
    boolean[] proven = new boolean[outcomes.size()];
    for (int i = 0; i < proven.length; i++) proven[i] = outcomes.get(i);
    Fit.Line line = Fit.of(rows.toArray(double[][]::new), proven, new double[] {1}, CALIBRATION_PULL,
        Fit.all(1, true));
    return new double[] {line.weights()[0], line.intercept()};
  }

  /**
   * Parts tenders at random so that every part has its share of proven ones.
   *
   * @param seed of the parting
   */
  public static List<List<Contest>> folds(List<Contest> contests, Map<Contest, Boolean> decided, int parts, long seed) {
    List<Contest> shuffled = new ArrayList<>(contests);
    Collections.shuffle(shuffled, new Random(seed));
    shuffled.sort(Comparator.comparing(decided::get));
    List<List<Contest>> folds = new ArrayList<>();
    for (int part = 0; part < parts; part++) folds.add(new ArrayList<>());
    for (int i = 0; i < shuffled.size(); i++) folds.get(i % parts).add(shuffled.get(i));
    return folds;
  }

  private static boolean[] outcomes(List<Contest> contests, Map<Contest, Boolean> decided) {
    boolean[] outcomes = new boolean[contests.size()];
    for (int i = 0; i < outcomes.length; i++) outcomes[i] = decided.get(contests.get(i));
    return outcomes;
  }

  private static double[] flat(Fit.Line line) {
    double[] flat = Arrays.copyOf(line.weights(), line.weights().length + 1);
    flat[line.weights().length] = line.intercept();
    return flat;
  }
}
