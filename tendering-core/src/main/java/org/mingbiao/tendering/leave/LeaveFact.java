package org.mingbiao.tendering.leave;

import java.util.UUID;
import org.mingbiao.shared.journal.Fact;
import org.mingbiao.tendering.project.Method;

/** What happens to an application for leave. */
public sealed interface LeaveFact extends Fact {
  UUID tender();

  @Override
  default UUID matter() {
    return tender();
  }

  record Asked(UUID tender, UUID leave, Method method) implements LeaveFact {}

  /** @param number of the finance office's written reply (批复文号) */
  record Granted(UUID tender, UUID leave, String number) implements LeaveFact {}

  record Refused(UUID tender, UUID leave, String reply) implements LeaveFact {}
}
