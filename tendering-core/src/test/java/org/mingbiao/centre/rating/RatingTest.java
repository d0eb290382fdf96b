package org.mingbiao.centre.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.centre.casefile.Errands.FILED;
import static org.mingbiao.centre.casefile.Errands.granted;
import static org.mingbiao.centre.casefile.Errands.handled;
import static org.mingbiao.centre.casefile.Errands.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

class RatingTest {
  private static final Rating.FollowUp HANDLER = new Rating.FollowUp("mao", "mao", rule("G12S"));
  private static final Rating.FollowUp OTHER = new Rating.FollowUp("hua", "mao", rule("G12S"));

  private static Rating rating(Grade grade) {
    return Rating.give(granted(), new Rating.Opinion(grade, "跑了三趟"), false, rule("G11"), FILED);
  }

  @Test
  void anErrandIsRatedOnce() {
    var refused = assertThrows(RefusedException.class,
        () -> Rating.give(granted(), new Rating.Opinion(Grade.GOOD, null), true, rule("G11"), FILED));
    assertEquals(List.of(Refusal.RATED_ALREADY, "G11"), List.of(refused.refusal, refused.rule));
  }

  @Test
  void nothingIsRatedBeforeItsResult() {
    var refused = assertThrows(RefusedException.class,
        () -> Rating.give(handled(), new Rating.Opinion(Grade.GOOD, null), false, rule("G11"), FILED));
    assertEquals(Refusal.WRONG_STAGE, refused.refusal);
  }

  @Test
  void onlyTheLastTwoGradesAreFollowedUp() {
    assertInstanceOf(RatingFact.Rated.class, rating(Grade.FAIR).given());
    assertInstanceOf(RatingFact.RatedBadly.class, rating(Grade.BAD).given());
    assertInstanceOf(RatingFact.RatedBadly.class, rating(Grade.VERY_BAD).given());
    assertThrows(RefusedException.class, () -> rating(Grade.FAIR).callBack(OTHER, "无"));
  }

  @Test
  void whoHandledTheErrandDoesNotFollowUp() {
    var refused = assertThrows(RefusedException.class, () -> rating(Grade.BAD).callBack(HANDLER, "已回访"));
    assertEquals(List.of(Refusal.OWN_CASE, "G12S"), List.of(refused.refusal, refused.rule));
  }

  @Test
  void isMendedAfterTheCallAndExcludedBeforeItIsMended() {
    Rating rating = rating(Grade.BAD);
    assertThrows(RefusedException.class, () -> rating.mend(OTHER, "已培训"));
    rating.callBack(OTHER, "属实");
    rating.mend(OTHER, "已培训");
    assertThrows(RefusedException.class, () -> rating.exclude(OTHER, "误评"));
    assertEquals(Grade.BAD, rating.grade);
  }
}
