package org.mingbiao.app.tendering.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.World;

/** A clock says what it waits for, not its article alone. */
class ClockNameTest {
  @Test void everyClockOfATenderHasAName() {
    var rules = LawBook.with(Set.copyOf(LawBook.PROFILES)).rules().stream()
        .filter(rule -> rule.clock() != null && rule.worlds().stream().anyMatch(World.tendering()::contains));
    assertEquals(List.of(), rules.map(rule -> rule.id()).filter(id -> ClockName.of(id) == ClockName.OTHER).distinct().toList());
  }

  @Test void aRuleThatADeploymentAddsIsATimeLimitByLaw() {
    assertEquals(ClockName.OTHER, ClockName.of("T99"));
    assertNotEquals(ClockName.OTHER, ClockName.of("T12"));
  }
}
