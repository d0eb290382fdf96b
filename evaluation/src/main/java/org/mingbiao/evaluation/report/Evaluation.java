package org.mingbiao.evaluation.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingbiao.evaluation.exact.Rounding;
import org.mingbiao.evaluation.exact.Worksheet;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.law.World;
import org.mingbiao.evaluation.method.AbnormalLow;
import org.mingbiao.evaluation.method.Judging;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.PackLaw;
import org.mingbiao.evaluation.method.PriceRule;
import org.mingbiao.evaluation.offer.Rejection;
import org.mingbiao.evaluation.offer.Stage;
import org.mingbiao.evaluation.sheet.OutlyingScore;
import org.mingbiao.evaluation.sheet.Sheet;
import org.mingbiao.evaluation.sheet.SheetCheck;
import org.mingbiao.evaluation.sheet.Tally;

/** Turns a method, opened prices, sheets and draws into an order. Pure: no clock, no chance, no state. */
public final class Evaluation {
  private final MethodPack pack;
  private final String digest;
  private final Contest contest;
  private final Rounding plan;
  private final Worksheet work = new Worksheet();
  private final List<Breach> open = new ArrayList<>();
  private final List<OutlyingScore> outlying = new ArrayList<>();
  private final List<Entry> entries;

  private Evaluation(Prepared method, Contest contest) {
    this.pack = method.pack;
    this.digest = method.digest;
    this.contest = contest;
    this.plan = method.pack.rounding();
    this.entries = contest.bids().stream().map(Entry::new).sorted(Comparator.comparing(Entry::id)).toList();
  }

  /**
   * Evaluates a lot.
   *
   * @throws BreachException if the pack is not lawful on the day the lot was registered, the lot does not fit it, or
   *     the sheets may not be counted; every reason at once, and there is no result
   */
  public static Result run(MethodPack pack, Contest contest) {
    List<Breach> breaches = new ArrayList<>(PackLaw.breaches(pack, contest.registered()));
    breaches.addAll(ContestCheck.breaches(pack, contest));
    BreachException.refuse(breaches);
    return new Evaluation(new Prepared(pack, contest.registered(), pack.digest()), contest).run();
  }

  /**
   * A method held against the law of a day once, for many lots registered on it.
   *
   * @throws BreachException if it is not lawful on that day
   */
  public static Prepared prepare(MethodPack pack, LocalDate registered) {
    PackLaw.require(pack, registered);
    return new Prepared(pack, registered, pack.digest());
  }

  /** A lawful method, ready for any number of lots. */
  public static final class Prepared {
    private final MethodPack pack;
    private final LocalDate registered;
    private final String digest;

    private Prepared(MethodPack pack, LocalDate registered, String digest) {
      this.pack = pack;
      this.registered = registered;
      this.digest = digest;
    }

    /** As {@link Evaluation#run}, of a lot registered on the day for which the method was prepared. */
    public Result run(Contest contest) {
      if (!contest.registered().equals(registered))
        throw new IllegalArgumentException("prepared for " + registered + ", not for " + contest.registered());
      BreachException.refuse(ContestCheck.breaches(pack, contest));
      return new Evaluation(this, contest).run();
    }
  }

  private Result run() {
    var review = new PriceReview(pack, contest, work, open);
    review.correct(entries);
    count();
    gate();
    List<AbnormalLow.Hit> low = review.low(entries);
    review.evaluate(entries);
    requirePrices();
    BigDecimal benchmark = new PricePoints(pack, contest, work).give(entries);
    total();
    return result(benchmark, low);
  }

  private void count() {
    if (pack.judging().criteria().isEmpty()) return;
    List<Entry> judged = entries.stream().filter(Entry::isIn).toList();
    Map<String, List<Sheet>> sheets = sheetsByBidder();
    Set<String> bidders = judged.stream().map(Entry::id).collect(Collectors.toSet());
    List<Sheet> counting = sheets.values().stream().flatMap(List::stream).toList();
    var check = new SheetCheck(pack.judging().criteria(), ContestCheck.members(contest));
    BreachException.refuse(check.breaches(counting, bidders));
    var tally = new Tally(pack.judging().criteria(), pack.judging().scores(), plan);
    for (Entry entry : judged) {
      List<Sheet> of = sheets.getOrDefault(entry.id(), List.of());
      entry.points = tally.points(entry.id(), of, entry.bid.records(), work);
      outlying.addAll(tally.outlying(entry.id(), of));
    }
    outlying.stream().filter(each -> each.reason() == null || each.reason().isBlank()).forEach(each ->
        open.add(new Breach("OUTLYING", "87号令第六十四条第一款第(四)项",
            "sheets." + each.member() + "." + each.bidder() + "." + each.criterion(), "a reason is owed")));
  }

  /** Sheets of replaced members are void and do not appear. */
  private Map<String, List<Sheet>> sheetsByBidder() {
    Set<String> gone = contest.committee() == null ? Set.of() : contest.committee().replaced();
    Map<String, List<Sheet>> sheets = new HashMap<>();
    for (Sheet sheet : contest.sheets())
      if (!gone.contains(sheet.member())) sheets.computeIfAbsent(sheet.bidder(), any -> new ArrayList<>()).add(sheet);
    sheets.values().forEach(of -> of.sort(Comparator.comparing(Sheet::member)));
    return sheets;
  }

  private void gate() {
    Judging.Gate gate = pack.judging().technicalFirst();
    if (gate == null) return;
    List<Entry> in = entries.stream().filter(Entry::isIn).toList();
    Set<Entry> passing = new HashSet<>(Order.passing(in, gate.pass(), gate.best()));
    in.stream().filter(entry -> !passing.contains(entry))
        .forEach(entry -> entry.reject(Rejection.byArithmetic(Stage.TECHNICAL, "TECHNICAL_GATE",
            "docs/spec/method-pack.md")));
  }

  private void requirePrices() {
    BreachException.refuse(entries.stream().filter(entry -> entry.isIn() && entry.correction == null)
        .map(entry -> Breach.format("bids." + entry.id() + ".price", "passed the gate, and its price is missing"))
            .toList());
  }

  private void total() {
    if (pack.price().rule() instanceof PriceRule.LowestWins) return;
    for (Entry entry : entries) {
      if (!entry.isIn()) continue;
      BigDecimal sum = entry.points.sum().add(entry.pricePoints);
      entry.total = work.write(entry.id(), "total", entry.points.sum().toPlainString() + " + " + entry.pricePoints,
          plan.to(plan.total(), sum));
    }
  }

  private Result result(BigDecimal benchmark, List<AbnormalLow.Hit> low) {
    List<Entry> ranked = new Order(pack, contest, open).rank(entries);
    Outcome outcome = outcome(ranked.size());
    List<String> candidates = candidates(ranked, outcome);
    if (!pack.award().ranked() || outcome == Outcome.FAILED) entries.forEach(entry -> entry.rank = null);
    List<Standing> standings = entries.stream()
        .sorted(Comparator.comparing((Entry entry) -> entry.rank, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(entry -> !entry.isIn()).thenComparing(Entry::id))
        .map(Entry::standing).toList();
    return new Result(Result.FORMAT, contest.tender(), pack.id(), pack.version(), digest, outcome, benchmark,
        standings, candidates, low, List.copyOf(outlying), List.copyOf(open), work.steps());
  }

  /** Bids of one brand count as one, so what is counted is who could be recommended. */
  private Outcome outcome(int recommendable) {
    boolean few = recommendable < pack.family().validMin(contest.afterFailedTender());
    if (recommendable == 0 || few && pack.world() == World.GOVERNMENT) return Outcome.FAILED;
    if (few) {
      open.add(new Breach("C14", "《评标委员会和评标方法暂行规定》第二十七条, 发改法规规〔2022〕1117号(十三)", "bids",
          "fewer than three are valid; whether they compete is to be argued in the report"));
      return Outcome.COMPETITION_IN_DOUBT;
    }
    return pack.award().ranked() ? Outcome.RANKED : Outcome.UNRANKED;
  }

  /** All who equal the last of the recommended are recommended with it. */
  private List<String> candidates(List<Entry> ranked, Outcome outcome) {
    int last = outcome == Outcome.FAILED ? 0 : pack.award().recommended(ranked.size());
    var candidates = ranked.stream().filter(entry -> entry.rank <= last);
    return pack.award().ranked()
        ? candidates.map(Entry::id).toList() : candidates.map(Entry::id).sorted().toList();
  }
}
