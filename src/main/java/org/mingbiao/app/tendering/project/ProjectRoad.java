package org.mingbiao.app.tendering.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.RoadStage;
import org.mingbiao.app.road.RoadStop;
import org.mingbiao.app.road.Stop;
import org.mingbiao.app.road.Waiting;
import org.mingbiao.tendering.project.Tender;

/** Registration on the road: done with the entry, but for an emergency that still owes its approval. */
@ApplicationScoped
public class ProjectRoad implements RoadStop, Waiting {
  @Inject Doors doors;

  @Override public RoadStage stage() {
    return RoadStage.REGISTRATION;
  }

  @Override public Optional<Stop> at(Tender tender, Reader reader) {
    ProjectTexts words = reader.language().words(ProjectTexts.class);
    if (owesApproval(tender)) return Optional.of(new Stop(Step.NOW, words.stopOwesApproval(), "/tenders/" + tender.id + "/approval"));
    return Optional.of(new Stop(Step.DONE, words.stopRegistered(), null));
  }

  @Override public List<Errand> waiting(Reader reader) {
    if (!reader.actor().is(Roles.AGENT)) return List.of();
    ProjectTexts words = reader.language().words(ProjectTexts.class);
    return doors.find(reader.actor()).stream()
        .flatMap(party -> Tender.<Tender>find("(agent = ?1 or buyer = ?1) and (approval is null or approval = '')", party.id)
            .page(0, ERRANDS_MAX).<Tender>list().stream())
        .filter(ProjectRoad::owesApproval)
        .map(tender -> new Errand(words.errandApproval(tender.title), "/tenders/" + tender.id + "/approval", null)).toList();
  }

  private static boolean owesApproval(Tender tender) {
    return (tender.approval == null || tender.approval.isBlank()) && Doors.isLive(tender);
  }
}
