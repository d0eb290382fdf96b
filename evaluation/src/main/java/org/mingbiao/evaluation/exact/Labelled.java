package org.mingbiao.evaluation.exact;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A number and whose it is. */
public record Labelled(String label, BigDecimal value) {
  /** By number, and by label where numbers are equal, so that an order never depends on who came first. */
  static final Comparator<Labelled> ASCENDING =
      Comparator.comparing(Labelled::value).thenComparing(Labelled::label);

  static BigDecimal sum(List<Labelled> numbers) {
    return numbers.stream().map(Labelled::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static String labels(List<Labelled> numbers) {
    return numbers.stream().map(Labelled::label).collect(Collectors.joining(","));
  }
}
