package org.mingbiao.tendering.review;

import static org.mingbiao.tendering.review.ReviewStage.COUNTED;
import static org.mingbiao.tendering.review.ReviewStage.DELIVERED;
import static org.mingbiao.tendering.review.ReviewStage.SCORING;
import static org.mingbiao.tendering.review.ReviewStage.SIGNED;

import java.util.Set;

/** Every lawful move of a review. */
public enum ReviewMove {
  COUNT(COUNTED, SCORING),
  /** A member was replaced, or one of the lawful grounds for a change was found before signing. */
  RECOUNT(SCORING, COUNTED),
  SIGN(SIGNED, COUNTED),
  DELIVER(DELIVERED, SIGNED),
  /** The same committee judges again, by an upheld objection or an order (87号令 第六十四条). */
  REDO(SCORING, SIGNED, DELIVERED);

  public final ReviewStage to;
  public final Set<ReviewStage> from;

  ReviewMove(ReviewStage to, ReviewStage... from) {
    this.to = to;
    this.from = Set.of(from);
  }
}
