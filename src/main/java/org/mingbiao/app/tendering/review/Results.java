package org.mingbiao.app.tendering.review;

import static org.mingbiao.shared.refusal.Refusal.SECRET_YET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mingbiao.evaluation.report.Result;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.review.Review;
import org.mingbiao.tendering.review.ReviewStage;

/** The committee's result for the rooms after it. */
@ApplicationScoped
public class Results {
  @Inject Count count;

  /** @throws RefusedException {@code SECRET_YET} before the report is delivered */
  public Result of(UUID lot) {
    Review review = Review.require(lot);
    if (review.stage != ReviewStage.DELIVERED) throw RefusedException.of(SECRET_YET);
    return count.bundle(review).result();
  }
}
