package org.mingbiao.app.tendering.clock;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingbiao.shared.journal.Fact;

/**
 * Which thing within a tender a fact is about, for every type of fact that a law pack names. The fact that starts a clock
 * and those that end it must name the same thing. Bonds are the exception and have {@link BondsOwed}.
 */
final class Subjects {
  private static final Set<String> WHOLE = Set.of("tender.registered", "tender.approval-filed", "tender.announced", "tender.reminded", "tender.supplier-named",
      "tender.terminated", "tender.archived");
  /** What {@link MoveClocks} itself knows: standstills, undone awards and bonds. */
  private static final Set<String> BY_OTHER_RULES = Set.of("tender.suspended", "tender.resumed", "tender.lot-moved", "bid.withdrawal-shown",
      "bid.retracted", "bond.returned", "bond.kept");
  private static final Map<String, Set<String>> PARTS = Map.of(
      "lot", Set.of("review.finished", "review.report-delivered", "award.candidates-published", "award.winner-fixed",
          "award.result-published", "award.letter-sent", "award.report-filed", "award.contract-signed", "award.contract-published",
          "award.contract-filed"),
      "objection", Set.of("complaint.objection-raised", "complaint.objection-answered", "complaint.objection-withdrawn",
          "complaint.challenge-raised", "complaint.challenge-answered", "complaint.challenge-withdrawn"),
      "complaint", Set.of("complaint.complaint-received", "complaint.complaint-accepted", "complaint.complaint-refused",
          "complaint.complaint-withdrawn", "complaint.complaint-decided", "complaint.appraisal-began", "complaint.appraisal-ended",
          "complaint.suspension-ordered", "complaint.suspension-lifted"));

  private Subjects() {}

  /** Whether a fact of this type can move a clock: an opening records hundreds that cannot. */
  static boolean moves(String type) {
    return BY_OTHER_RULES.contains(type) || knows(type);
  }

  static boolean knows(String type) {
    return WHOLE.contains(type) || component(type) != null;
  }

  /** @return null where the fact is about the tender as a whole */
  static UUID of(Fact fact) {
    String wanted = component(fact.type());
    if (wanted == null) return null;
    RecordComponent component = Stream.of(fact.getClass().getRecordComponents()).filter(part -> part.getName().equals(wanted))
        .findFirst().orElseThrow(() -> new IllegalStateException(fact.type() + " names no " + wanted));
    try {
      return (UUID) component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String component(String type) {
    return PARTS.entrySet().stream().filter(part -> part.getValue().contains(type)).map(Map.Entry::getKey).findFirst().orElse(null);
  }
}
