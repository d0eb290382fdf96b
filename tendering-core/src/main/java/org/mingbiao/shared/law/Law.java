package org.mingbiao.shared.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The law that binds one tender from its registration to its end.
 *
 * @param day the day of registration: what comes into force later does not reach it
 */
public record Law(LawBook book, World world, Procedure procedure, LocalDate day) {

  /** @throws org.mingbiao.shared.refusal.RefusedException {@code RULE_NOT_IN_FORCE} */
  public Rule rule(String id) {
    return book.rule(id, world, procedure, day);
  }

  public Optional<Rule> find(String id) {
    return book.find(id, world, procedure, day);
  }

  public List<Rule> rules() {
    return book.inForce(world, procedure, day);
  }
}
