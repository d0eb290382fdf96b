package org.mingbiao.tendering.qualification;

import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What happens in a prequalification; who applied is veiled until the deadline. */
public sealed interface QualificationFact extends Fact {
  UUID tender();

  @Override
  default UUID matter() {
    return tender();
  }

  record Acted(UUID tender, ApplicationEntry entry) implements QualificationFact {
    @Override
    public boolean veiled() {
      return true;
    }
  }

  /** How many may pass was said in the documents; null for everybody who qualifies. */
  record Limited(UUID tender, Integer places) implements QualificationFact {}

  /** All applications are decided; how many passed is known to those who decided. */
  record Closed(UUID tender, boolean enough) implements QualificationFact {}
}
