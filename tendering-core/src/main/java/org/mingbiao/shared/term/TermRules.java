package org.mingbiao.shared.term;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.law.Law;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.law.RuleClock;

/** What a fact does to the clocks of a matter, as the packs say. */
public final class TermRules {
  private TermRules() {}

  /**
   * A fact as clocks see it.
   *
   * @param fact its type, such as {@code tender.announced}
   * @param about the lot, objection, bond or other thing within the matter, or null for the matter as a whole
   */
  public record Occurrence(String fact, UUID matter, UUID about, Instant at) {}

  public enum Act { START, END, PAUSE, RESUME }

  public record Order(Act act, Rule rule, Occurrence by) {}

  /** Ends come before starts, so that a fact that ends a round and starts the next does not end the new one. */
  public static List<Order> on(Occurrence occurrence, Law law) {
    List<Order> orders = new ArrayList<>();
    for (Act act : List.of(Act.END, Act.PAUSE, Act.RESUME, Act.START)) {
      for (Rule rule : law.rules()) {
        if (rule.clock() != null && moves(act, rule.clock(), occurrence.fact())) {
          orders.add(new Order(act, rule, occurrence));
        }
      }
    }
    return orders;
  }

  private static boolean moves(Act act, RuleClock clock, String fact) {
    return switch (act) {
      case START -> fact.equals(clock.starts());
      case END -> clock.ends().contains(fact);
      case PAUSE -> fact.equals(clock.pausedBy());
      case RESUME -> fact.equals(clock.resumedBy());
    };
  }
}
