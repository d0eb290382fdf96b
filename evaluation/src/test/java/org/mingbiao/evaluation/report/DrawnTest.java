package org.mingbiao.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingbiao.evaluation.bundle.Bundle;
import org.mingbiao.evaluation.bundle.Replay;
import org.mingbiao.evaluation.draw.Candidate;
import org.mingbiao.evaluation.draw.Commitment;
import org.mingbiao.evaluation.draw.DrawPlan;
import org.mingbiao.evaluation.draw.DrawPlan.Purpose;
import org.mingbiao.evaluation.draw.DrawRecord;
import org.mingbiao.evaluation.draw.Reveal;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.law.Subject;
import org.mingbiao.evaluation.method.Packs;

/** Draws inside an evaluation are run again with it. */
class DrawnTest {
  private static final String CHECKPOINT = "mingbiao.org/log\n100\nroot\n";
  private final Contest example = Example.contest();

  @Test void runsTheDrawOfACoefficientAgain() {
    DrawRecord record = record(Purpose.COEFFICIENT, 1, "0.95", "0.96", "0.97", "0.98");
    Bundle bundle = Bundle.of(Example.METHOD, withK1(new Drawn("K1", record.outcome().get(0), record)));
    assertTrue(Replay.of(Bundle.read(bundle.bytes())).agrees());
  }

  @Test void refusesAnOutcomeThatTheDrawDidNotGive() {
    DrawRecord record = record(Purpose.COEFFICIENT, 1, "0.95", "0.96", "0.97", "0.98");
    String other = record.outcome().get(0).equals("0.95") ? "0.96" : "0.95";
    assertRefused(withK1(new Drawn("K1", other, record)), "draws.K1.outcome");
  }

  @Test void refusesADrawFromAnotherListThanWasPublished() {
    DrawRecord record = record(Purpose.COEFFICIENT, 1, "0.95", "0.96");
    assertRefused(withK1(new Drawn("K1", record.outcome().get(0), record)), "draws.K1");
  }

  @Test void refusesADrawThatTheMethodDoesNotAskFor() {
    DrawRecord record = record(Purpose.BID, 1, "A", "B");
    assertRefused(withK1(new Drawn("K1", record.outcome().get(0), record)), "draws.K1");
  }

  @Test void ordersEqualsAsDrawn() {
    DrawRecord record = record(Purpose.TIE, 2, "A", "B");
    Contest contest = Contest.of(Lots.DAY, Subject.GOODS, null, Lots.bids("A=90", "B=90", "C=95"))
        .withDraws(List.of(new Drawn("tie", String.join(",", record.outcome()), record)));
    List<String> expected = new ArrayList<>(record.outcome());
    expected.add("C");
    assertEquals(expected, Evaluation.run(Packs.pack("government-lowest-price"), contest).candidates());
  }

  private Contest withK1(Drawn k1) {
    return example.withDraws(List.of(k1, new Drawn("Q1", "0.70")));
  }

  private static DrawRecord record(Purpose purpose, int seats, String... list) {
    var plan = new DrawPlan("d", purpose, Arrays.stream(list).map(Candidate::of).toList(), seats, null, null, null);
    String one = "01".repeat(32);
    String other = "02".repeat(32);
    return DrawRecord.draw(plan, List.of(Commitment.to("d", "A", one), Commitment.to("d", "B", other)), 99, CHECKPOINT,
        List.of(new Reveal("A", one), new Reveal("B", other)));
  }

  private static void assertRefused(Contest contest, String field) {
    var refused = assertThrows(BreachException.class, () -> Evaluation.run(Example.METHOD, contest));
    assertTrue(refused.breaches.stream().anyMatch(each -> each.field().equals(field)), refused::getMessage);
  }
}
