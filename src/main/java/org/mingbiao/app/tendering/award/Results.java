package org.mingbiao.app.tendering.award;

import static org.mingbiao.shared.refusal.Refusal.SECRET_YET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.mingbiao.evaluation.bundle.Bundle;
import org.mingbiao.evaluation.report.Result;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.review.Review;
import org.mingbiao.tendering.review.ReviewStage;

/** The committee's result as it was delivered. */
@ApplicationScoped
public class Results {
  @Inject AttachmentStore store;

  /** @throws RefusedException {@code SECRET_YET} before the report is delivered */
  public Result of(UUID lot) {
    Review review = Review.require(lot);
    if (review.stage != ReviewStage.DELIVERED) throw RefusedException.of(SECRET_YET);
    try (InputStream in = store.open(review.bundleSha256)) {
      return Bundle.read(in.readAllBytes()).result();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
