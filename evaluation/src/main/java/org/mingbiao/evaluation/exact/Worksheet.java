package org.mingbiao.evaluation.exact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The calculation as it is made, line by line, in the order in which it is made. */
public final class Worksheet {
  private final List<Step> steps = new ArrayList<>();

  /** Writes a line that concerns every bid, and hands its value on. */
  public BigDecimal write(String name, String formula, BigDecimal value) {
    return write("", name, formula, value);
  }

  /** Writes a line that concerns one bidder, and hands its value on. */
  public BigDecimal write(String of, String name, String formula, BigDecimal value) {
    steps.add(new Step(of, name, formula, value));
    return value;
  }

  public List<Step> steps() {
    return List.copyOf(steps);
  }
}
