package org.mingbiao.tendering.opening;

import static org.mingbiao.tendering.opening.OpeningStage.DECRYPTING;
import static org.mingbiao.tendering.opening.OpeningStage.RECORDED;
import static org.mingbiao.tendering.opening.OpeningStage.SHOWN;

import java.util.Set;

/** Every lawful move of an opening. */
public enum OpeningMove {
  /** The second decryption window of the remedy plan. */
  EXTEND(DECRYPTING, DECRYPTING),
  SHOW(SHOWN, DECRYPTING),
  RECORD(RECORDED, SHOWN);

  public final OpeningStage to;
  public final Set<OpeningStage> from;

  OpeningMove(OpeningStage to, OpeningStage... from) {
    this.to = to;
    this.from = Set.of(from);
  }
}
