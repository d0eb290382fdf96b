package org.mingbiao.centre.rating;

import static org.mingbiao.centre.rating.RatingStage.CALLED_BACK;
import static org.mingbiao.centre.rating.RatingStage.EXCLUDED;
import static org.mingbiao.centre.rating.RatingStage.GIVEN;
import static org.mingbiao.centre.rating.RatingStage.MENDED;

import java.util.Set;

/** Every lawful move of a bad rating. */
public enum RatingMove {
  CALL_BACK(CALLED_BACK, GIVEN),
  MEND(MENDED, CALLED_BACK),
  EXCLUDE(EXCLUDED, GIVEN, CALLED_BACK);

  public final RatingStage to;
  public final Set<RatingStage> from;

  RatingMove(RatingStage to, RatingStage... from) {
    this.to = to;
    this.from = Set.of(from);
  }
}
