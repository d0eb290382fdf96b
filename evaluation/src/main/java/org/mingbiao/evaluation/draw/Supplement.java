package org.mingbiao.evaluation.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingbiao.evaluation.law.Breach;

/**
 * A second draw for seats that fell empty (补抽). It has a seed of its own, because whoever knows the seed of the first
 * already knows who would have come next. Its list is the first list: nobody joins, nobody leaves but for a reason.
 */
public final class Supplement {
  /** The rule under which one already drawn is excluded. */
  public static final String DRAWN = "DRAWN";

  private Supplement() {}

  /** What in the second draw does not follow from the first; empty if it follows. */
  public static List<Breach> breaches(DrawRecord first, DrawRecord second) {
    List<Breach> breaches = new ArrayList<>();
    if (!first.plan().digest().equals(second.plan().follows()))
      breaches.add(Breach.format("plan.follows", "is not the digest of the first plan"));
    Map<String, Candidate> before = new HashMap<>();
    first.plan().candidates().forEach(each -> before.put(each.id(), each));
    for (Candidate each : second.plan().candidates()) {
      Candidate was = before.remove(each.id());
      if (was == null) breaches.add(Breach.format("plan.candidates." + each.id(), "was not on the first list"));
      else if (!was.excluded().isEmpty() && each.eligible())
        breaches.add(Breach.format("plan.candidates." + each.id(), "was excluded and is no longer"));
      else if (first.outcome().contains(each.id()) && each.eligible())
        breaches.add(new Breach(DRAWN, "docs/spec/evaluation-report.md", "plan.candidates." + each.id(),
            "was drawn before"));
    }
    before.keySet().stream().sorted().forEach(id ->
        breaches.add(Breach.format("plan.candidates." + id, "left the list; it is excluded with a reason instead")));
    return breaches;
  }
}
