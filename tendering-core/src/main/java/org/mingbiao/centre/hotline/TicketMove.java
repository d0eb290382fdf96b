package org.mingbiao.centre.hotline;

import static org.mingbiao.centre.hotline.TicketStage.ANSWERED;
import static org.mingbiao.centre.hotline.TicketStage.RECEIVED;
import static org.mingbiao.centre.hotline.TicketStage.WIDENED;

import java.util.Set;

/** Every lawful move of a complaint about an errand. */
public enum TicketMove {
  WIDEN(WIDENED, RECEIVED),
  ANSWER(ANSWERED, RECEIVED, WIDENED);

  public final TicketStage to;
  public final Set<TicketStage> from;

  TicketMove(TicketStage to, TicketStage... from) {
    this.to = to;
    this.from = Set.of(from);
  }
}
