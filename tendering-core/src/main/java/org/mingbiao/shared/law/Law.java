package org.mingbiao.shared.law;

import static org.mingbiao.shared.refusal.Refusal.RULE_NOT_IN_FORCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * The law that binds one tender from its registration to its end.
 *
 * @param day the day of registration: what comes into force later does not reach it
 * @param circumstances what is true of it; a rule with other circumstances does not bind it
 */
public record Law(LawBook book, World world, Procedure procedure, LocalDate day, Set<Circumstance> circumstances) {

  /** @throws RefusedException {@code RULE_NOT_IN_FORCE} when the rule does not bind */
  public Rule rule(String id) {
    return find(id).orElseThrow(() -> RefusedException.of(RULE_NOT_IN_FORCE).under(id, null)
        .with(Map.of("world", world, "procedure", procedure, "day", day, "circumstances", circumstances)));
  }

  public Optional<Rule> find(String id) {
    return book.find(id, world, procedure, day).filter(this::binds);
  }

  public List<Rule> rules() {
    return book.inForce(world, procedure, day).stream().filter(this::binds).toList();
  }

  private boolean binds(Rule rule) {
    return circumstances.containsAll(rule.when());
  }
}
