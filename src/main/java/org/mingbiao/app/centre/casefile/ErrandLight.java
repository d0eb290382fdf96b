package org.mingbiao.app.centre.casefile;

import java.time.Instant;
import org.mingbiao.app.edge.page.Light;
import org.mingbiao.shared.term.Colour;
import org.mingbiao.shared.term.Term;
import org.mingbiao.shared.term.TermState;

/** The light of a clock of the centre (黄灯, 红灯): red says that it is overdue and nothing else, yellow that little time is left. */
public final class ErrandLight {
  private ErrandLight() {}

  public static Light of(Term term, Instant now) {
    if (term.state == TermState.MET) return Light.KEPT;
    if (term.state == TermState.MISSED || isOver(term, now)) return Light.RED;
    if (term.state != TermState.RUNNING || term.dueAt == null) return Light.PAUSED;
    return term.colour(now) == Colour.GREEN ? Light.GREEN : Light.YELLOW;
  }

  /** Whether its last second has passed, whether or not anybody has written that down. */
  public static boolean isOver(Term term, Instant now) {
    return term.dueAt != null && !now.isBefore(term.dueAt.plusSeconds(1));
  }
}
