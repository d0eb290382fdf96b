package org.mingbiao.evaluation.exact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;

/**
 * Which numbers count in a mean (去掉最高最低值): first so many from each end, then those too far from the mean of the
 * rest. Where the second rule would leave none, it leaves all.
 *
 * @param tiers how many fall from each end, by how many numbers there are; the highest reached tier counts
 * @param within the farthest a number may lie from the mean of the rest, as a share of that mean; null for no bound
 */
public record Trim(List<Tier> tiers, BigDecimal within) {
  public static final Trim NONE = new Trim(List.of(), null);

  /**
   * @param from as many numbers or more
   * @param high how many of the highest fall
   * @param low how many of the lowest fall
   */
  public record Tier(
      @JsonProperty(required = true) int from,
      @JsonProperty(required = true) int high,
      @JsonProperty(required = true) int low) {
    public Tier {
      if (high < 0 || low < 0 || from <= high + low)
        throw new BreachException(Breach.format("trim.tiers", "from " + from + ", " + high + " + " + low
            + " fall: none is left"));
    }
  }

  public Trim {
    tiers = tiers == null ? List.of() : List.copyOf(tiers);
    if (within != null && within.signum() <= 0)
      throw new BreachException(Breach.format("trim.within", "must be above 0, is " + within));
  }

  /** Whether every number always counts. */
  @JsonIgnore
  public boolean isNone() {
    return within == null && tiers.stream().allMatch(tier -> tier.high() + tier.low() == 0);
  }

  /** The numbers that count, ascending. */
  public List<Labelled> kept(List<Labelled> numbers) {
    List<Labelled> inner = withoutEnds(numbers.stream().sorted(Labelled.ASCENDING).toList());
    return within == null || inner.isEmpty() ? inner : near(inner);
  }

  /** A plan and the place in it that counts here. */
  public record Precision(Rounding plan, Integer places) {}

  /**
   * The mean of the numbers that count, written down.
   *
   * @param of the bidder it concerns, empty if it concerns all
   * @param name what the line is called
   * @throws IllegalArgumentException if there is no number
   */
  public BigDecimal mean(String of, String name, List<Labelled> numbers, Precision to, Worksheet sheet) {
    if (numbers.isEmpty()) throw new IllegalArgumentException("no number to make a mean of: " + name);
    List<Labelled> kept = kept(numbers);
    BigDecimal mean = to.plan().divide(Labelled.sum(kept), BigDecimal.valueOf(kept.size()), to.places());
    return sheet.write(of, name, formula(numbers, kept), mean);
  }

  private static String formula(List<Labelled> numbers, List<Labelled> kept) {
    List<Labelled> dropped = new ArrayList<>(numbers);
    dropped.removeAll(kept);
    String terms = kept.stream().map(each -> each.value().toPlainString()).collect(Collectors.joining(" + "));
    String without = dropped.isEmpty() ? "" : " \\ {"
        + Labelled.labels(dropped.stream().sorted(Labelled.ASCENDING).toList()) + "}";
    return "(" + terms + ") / " + kept.size() + without;
  }

  private List<Labelled> withoutEnds(List<Labelled> ascending) {
    int count = ascending.size();
    Tier tier = tiers.stream().filter(each -> count >= each.from())
        .max(Comparator.comparingInt(Tier::from)).orElse(null);
    return tier == null ? ascending : ascending.subList(tier.low(), count - tier.high());
  }

  /** Compares n × number with the sum, because a mean that is divided first is already rounded. */
  private List<Labelled> near(List<Labelled> inner) {
    BigDecimal count = BigDecimal.valueOf(inner.size());
    BigDecimal sum = Labelled.sum(inner);
    BigDecimal farthest = sum.multiply(within);
    List<Labelled> near = inner.stream()
        .filter(each -> each.value().multiply(count).subtract(sum).abs().compareTo(farthest) <= 0).toList();
    return near.isEmpty() ? inner : near;
  }
}
