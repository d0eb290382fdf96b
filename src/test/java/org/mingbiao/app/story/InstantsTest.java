package org.mingbiao.app.story;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.sample.TestTown;
import org.mingbiao.app.tendering.SetClock;

/** What hangs on one instant, on both sides of it, by REST; only a clock that stands still can be so exact. */
@QuarkusTest
class InstantsTest {
  private static final Duration LEAST = Duration.ofNanos(1_000);

  @Inject TestTown town;
  @ConfigProperty(name = "mingbiao.state") Path state;
  private Story story;

  @BeforeEach void announce() {
    Scene scene = new InsideScene(SetClock.at("2026-03-02T09:00"), state);
    town.enter();
    story = new Story(scene).announced();
  }

  @Test void aBidOneInstantBeforeTheDeadlineIsInTime() {
    story.scene.travelTo(story.deadline.minus(LEAST));
    story.secure("bidder1");
    story.submit("bidder1", story.seal("bidder1")).statusCode(200).body("act", equalTo("SUBMITTED"));
  }

  @Test void aBidAtTheVeryDeadlineIsLate() {
    story.secure("bidder1");
    story.scene.travelTo(story.deadline);
    story.submit("bidder1", story.seal("bidder1")).statusCode(422).body("rule", equalTo("E11"));
    story.scene.as("bidder1").get(story.at("/bid")).then().statusCode(200).body("act", equalTo(List.of("LATE")));
  }

  @Test void aBidMayBeWithdrawnUntilTheDeadlineAndNotAtIt() {
    story.bid("bidder1");
    story.bid("bidder2");
    story.scene.travelTo(story.deadline.minus(LEAST));
    story.withdraw("bidder1").statusCode(200).body("act", equalTo("WITHDRAWN"));
    story.scene.travelTo(story.deadline);
    story.withdraw("bidder2").statusCode(422);
  }

  @Test void aClarificationFifteenDaysBeforeMovesNothing() {
    story.scene.travelTo(story.deadline.minus(Duration.ofDays(15)));
    story.clarify("工期改为一百天").statusCode(200).body("deadlineAfter", equalTo(story.deadline.toString()));
    assertEquals(story.deadline, deadline());
  }

  @Test void aClarificationOneInstantLaterMovesTheDeadline() {
    story.scene.travelTo(story.deadline.minus(Duration.ofDays(15)).plus(LEAST));
    story.clarify("工期改为一百天").statusCode(200);
    assertTrue(deadline().isAfter(story.deadline), () -> deadline() + " is not after " + story.deadline);
  }

  @Test void aClarificationFourteenDaysAndTwentyThreeHoursBeforeMovesTheDeadlineToALawfulOne() {
    Instant issued = story.deadline.minus(Duration.ofDays(14).plusHours(23));
    story.scene.travelTo(issued);
    story.clarify("工期改为一百天").statusCode(200);
    assertTrue(!deadline().isBefore(issued.plus(Duration.ofDays(15))), () -> deadline() + " leaves fewer than fifteen days from " + issued);
    story.scene.travelTo(story.deadline);
    story.open().statusCode(422).body("rule", equalTo("T08"));
    story.secure("bidder1");
    story.submit("bidder1", story.seal("bidder1")).statusCode(422);
  }

  @Test void nothingIsOpenedOneInstantBeforeTheDeadline() {
    story.scene.travelTo(story.deadline.minus(LEAST));
    story.open().statusCode(422).body("rule", equalTo("T08"));
    story.scene.travelTo(story.deadline);
    story.open().statusCode(200).body("stage", nullValue());
  }

  private Instant deadline() {
    return Instant.parse(story.scene.as("agent1").get(story.at("")).then().statusCode(200).extract().path("bidDeadline"));
  }
}
