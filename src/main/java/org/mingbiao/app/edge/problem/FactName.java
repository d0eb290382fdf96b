package org.mingbiao.app.edge.problem;

import java.util.Locale;
import java.util.Optional;

/** The facts of a refusal that have words for people; the others are for programs. */
public enum FactName {
  EARLIEST, NOT_BEFORE, LONGEST, LAST, DEADLINE, BID_DEADLINE, RECEIVED_AT, PUBLIC_UNTIL, UNTIL, WAIT_UNTIL, SINCE, NOW, GIVEN, REQUIRED, MIN, MAX,
  CHARACTERS_MAX, LENGTH, BUDGET, SUM, AWARDED, YEAR, DAY, PLACES, CHECK, CHANNEL, LINE, COLUMN, OURS, THEIRS, RANK, WHY, PATH, UNSIGNED;

  /** @param key as rules write it, such as {@code publicUntil} */
  static Optional<FactName> of(String key) {
    String name = key.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    for (FactName fact : values()) if (fact.name().equals(name)) return Optional.of(fact);
    return Optional.empty();
  }
}
