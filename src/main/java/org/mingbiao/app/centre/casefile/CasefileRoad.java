package org.mingbiao.app.centre.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.Waiting;
import org.mingbiao.centre.casefile.CasefileStage;

/** What of the errands waits: for a clerk what may be done now, for the supervisor what should have been done. */
@ApplicationScoped
public class CasefileRoad implements Waiting {
  @Inject Errands errands;

  @Override public List<Errand> waiting(Reader reader) {
    CasefileTexts words = reader.language().words(CasefileTexts.class);
    if (reader.actor().is(Roles.CLERK)) {
      return errands.open(false, reader, 1, ERRANDS_MAX).stream().filter(line -> waitsFor(line, reader))
          .map(line -> new Errand(words.errand(words.task(line.stage()), line.title(), line.number()), "/clerk/casefiles/" + line.id(), line.due()))
          .toList();
    }
    if (!reader.actor().is(Roles.SUPERVISOR)) return List.of();
    return errands.open(true, reader, 1, ERRANDS_MAX).stream().map(line -> new Errand(words.errandOverdue(line.title(), line.number(),
        line.department()), "/supervisor/casefiles/" + line.id(), line.due())).toList();
  }

  /** What the applicant or a review keeps waiting does not wait for a clerk, nor does what another has taken up. */
  private static boolean waitsFor(Errands.Line line, Reader reader) {
    if (line.stage() == CasefileStage.CORRECTING || line.stage() == CasefileStage.REVIEWED) return false;
    return line.stage() != CasefileStage.HANDLED || reader.actor().username().equals(line.handler());
  }
}
