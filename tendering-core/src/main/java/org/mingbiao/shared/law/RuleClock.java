package org.mingbiao.shared.law;

import java.util.Set;

/**
 * Which facts move the clock of a rule, by {@code Fact.type()}.
 *
 * @param starts the fact on whose day the period begins
 * @param ends facts by which what is due is done; empty where the period simply passes
 * @param pausedBy the fact from which time does not count, or null
 * @param resumedBy the fact from which it counts again, or null
 * @param unfrozen whether it runs on when the matter is suspended: the answer that ends that is due all the same
 */
public record RuleClock(String starts, Set<String> ends, String pausedBy, String resumedBy, boolean unfrozen) {
  public RuleClock {
    ends = ends == null ? Set.of() : Set.copyOf(ends);
  }
}
