package org.mingbiao.evaluation.signing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.sheet.Criterion;
import org.mingbiao.evaluation.sheet.Scoring;
import org.mingbiao.evaluation.sheet.Sheet;
import org.mingbiao.evaluation.sheet.Tally;
import org.mingbiao.evaluation.signing.ScoreChange.Ground;

/** Whether scores that changed after the sheets were opened changed lawfully in government procurement (C15). */
public final class ScoreChanges {
  private final MethodPack pack;
  private final List<Sheet> before;
  private final List<Breach> breaches = new ArrayList<>();

  private ScoreChanges(MethodPack pack, List<Sheet> before) {
    this.pack = pack;
    this.before = before;
  }

  /**
   * @param before the sheets as opened
   * @param after the sheets that are to count
   * @param changes what is said about the difference
   * @return every difference without a true ground, and every ground that is not true; empty if all is lawful
   */
  public static List<Breach> breaches(MethodPack pack, List<Sheet> before, List<Sheet> after,
      List<ScoreChange> changes) {
    var check = new ScoreChanges(pack, before);
    changes.forEach(check::change);
    check.covered(after, changes);
    return check.breaches;
  }

  private void change(ScoreChange change) {
    String field = field(change.member(), change.bidder(), change.criterion());
    if (!Objects.equals(plain(change.from()), scores(before).get(field)))
      add(change.ground(), field, change.from() + " is not what was given");
    if (change.reason().isBlank()) add(change.ground(), field, "gives no reason");
    if (change.afterSigning() && (change.reportedTo() == null || change.reportedTo().isBlank()))
      breaches.add(new Breach("C15", "87号令第六十四条第二款", field,
          "changed after signing, and the finance office was not told"));
    Criterion criterion = pack.judging().criteria().stream().filter(each -> each.id().equals(change.criterion()))
        .findFirst().orElse(null);
    if (criterion == null) add(change.ground(), field, "the method has no such criterion");
    else if (!isTrue(change, criterion)) add(change.ground(), field, "the ground is not true of this score");
    else if (!criterion.allows(change.to())) add(Ground.OUT_OF_RANGE, field, change.to() + " is outside its range");
  }

  private boolean isTrue(ScoreChange change, Criterion criterion) {
    return switch (change.ground()) {
      case SUM_ERROR -> false;
      case OUT_OF_RANGE -> !criterion.allows(change.from());
      case FACTS_DIFFER -> criterion.scoring() == Scoring.OBJECTIVE && differ(change.bidder(), criterion.id());
      case OUTLYING -> outlying(change);
    };
  }

  private boolean differ(String bidder, String criterion) {
    Set<BigDecimal> found = new HashSet<>();
    before.stream().filter(sheet -> sheet.bidder().equals(bidder))
        .forEach(sheet -> found.add(plain(sheet.scores().get(criterion))));
    return found.size() > 1;
  }

  private boolean outlying(ScoreChange change) {
    List<Sheet> of = before.stream().filter(sheet -> sheet.bidder().equals(change.bidder())).toList();
    var tally = new Tally(pack.judging().criteria(), pack.judging().scores(), pack.rounding());
    return tally.outlying(change.bidder(), of).stream().anyMatch(each ->
        each.member().equals(change.member()) && each.criterion().equals(change.criterion()));
  }

  private void covered(List<Sheet> after, List<ScoreChange> changes) {
    Map<String, BigDecimal> was = scores(before);
    Map<String, BigDecimal> is = scores(after);
    Map<String, BigDecimal> said = new TreeMap<>();
    changes.forEach(each -> said.put(field(each.member(), each.bidder(), each.criterion()), plain(each.to())));
    Set<String> fields = new java.util.TreeSet<>(was.keySet());
    fields.addAll(is.keySet());
    for (String field : fields) {
      boolean changed = !Objects.equals(was.get(field), is.get(field));
      if (changed && !Objects.equals(said.get(field), is.get(field)))
        breaches.add(new Breach("C15", "87号令第六十四条", field, "changed from " + was.get(field) + " to " + is.get(field)
            + " on no ground"));
    }
  }

  private static Map<String, BigDecimal> scores(List<Sheet> sheets) {
    Map<String, BigDecimal> scores = new TreeMap<>();
    sheets.forEach(sheet -> sheet.scores().forEach((criterion, score) ->
        scores.put(field(sheet.member(), sheet.bidder(), criterion), plain(score))));
    return scores;
  }

  private static BigDecimal plain(BigDecimal score) {
    return score == null ? null : score.stripTrailingZeros();
  }

  private static String field(String member, String bidder, String criterion) {
    return "sheets." + member + "." + bidder + "." + criterion;
  }

  private void add(Ground ground, String field, String message) {
    breaches.add(new Breach("C15", ground.article, field, message));
  }
}
