package org.mingbiao.app.tendering.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.RoadStage;
import org.mingbiao.app.road.RoadStop;
import org.mingbiao.app.road.Stop;
import org.mingbiao.app.road.Waiting;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.tendering.leave.LeaveStage;
import org.mingbiao.tendering.leave.StopLeave;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Leave to tender no more on the road of a project for which too few bid twice; the office is told what waits for it. */
@ApplicationScoped
public class StopRoad implements RoadStop, Waiting {
  @Inject LawBook book;

  @Override public RoadStage stage() {
    return RoadStage.SESSION;
  }

  @Override public int order() {
    return 2;
  }

  @Override public Optional<Stop> at(Tender tender, Reader reader) {
    if (TenderLaw.of(book, tender).find("O16").isEmpty() || StopTendering.failures(tender) < StopLeave.FAILURES_MIN) return Optional.empty();
    StopTexts words = reader.language().words(StopTexts.class);
    String href = "/tenders/" + tender.id + "/stop";
    List<StopLeave> leaves = StopLeave.of(tender.id);
    if (leaves.stream().anyMatch(leave -> leave.stage == LeaveStage.ASKED)) return Optional.of(new Stop(Step.NOW, words.stopAsked(), href));
    if (leaves.stream().anyMatch(leave -> leave.stage == LeaveStage.GRANTED)) return Optional.of(new Stop(Step.DONE, words.stopGranted(), href));
    return Optional.of(new Stop(Step.NOW, words.stopToAsk(), href));
  }

  @Override public List<Errand> waiting(Reader reader) {
    if (!reader.actor().is(Roles.SUPERVISOR)) return List.of();
    StopTexts words = reader.language().words(StopTexts.class);
    return StopLeave.<StopLeave>find("stage = ?1 order by askedAt, id", LeaveStage.ASKED).page(0, ERRANDS_MAX).stream()
        .map(leave -> new Errand(words.errand(Tender.require(leave.tender).title), "/tenders/" + leave.tender + "/stop", null)).toList();
  }
}
