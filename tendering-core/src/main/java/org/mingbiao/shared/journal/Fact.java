package org.mingbiao.shared.journal;

import java.util.Locale;
import java.util.UUID;

/** Something that happened and will not change. Facts are records inside a sealed interface named after their room. */
public interface Fact {
  /** The tender, subject or errand to which the fact belongs. */
  UUID matter();

  /** Whether nobody may read it before its time: the journal then stores it sealed, without type or matter. */
  default boolean veiled() {
    return false;
  }

  /** {@code TenderFact.DeadlineMoved} is {@code tender.deadline-moved}: the name in the journal and in the rule packs. */
  default String type() {
    String room = getClass().getDeclaringClass().getSimpleName().replaceFirst("Fact$", "");
    return kebab(room) + "." + kebab(getClass().getSimpleName());
  }

  private static String kebab(String camel) {
    return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
