package org.mingbiao.app.tendering.leave;

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
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.region.Thresholds;
import org.mingbiao.tendering.leave.LeaveStage;
import org.mingbiao.tendering.leave.MethodLeave;
import org.mingbiao.tendering.leave.OtherMethod;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Leave for another method on the road; the finance office is told what waits for its reply. */
@ApplicationScoped
public class LeaveRoad implements RoadStop, Waiting {
  @Inject LawBook book;
  @Inject Thresholds thresholds;

  @Override public RoadStage stage() {
    return RoadStage.REGISTRATION;
  }

  @Override public int order() {
    return 1;
  }

  @Override public Optional<Stop> at(Tender tender, Reader reader) {
    List<MethodLeave> leaves = MethodLeave.of(tender.id);
    boolean needed = OtherMethod.of(tender, TenderLaw.of(book, tender), thresholds).asksLeave().isPresent();
    if (!needed && leaves.isEmpty()) return Optional.empty();
    LeaveTexts words = reader.language().words(LeaveTexts.class);
    String href = "/tenders/" + tender.id + "/leave";
    if (leaves.stream().anyMatch(leave -> leave.stage == LeaveStage.ASKED)) return Optional.of(new Stop(Step.NOW, words.stopAsked(), href));
    if (leaves.stream().anyMatch(leave -> leave.stage == LeaveStage.GRANTED)) return Optional.of(new Stop(Step.DONE, words.stopGranted(), href));
    if (!Doors.isLive(tender)) return Optional.of(new Stop(Step.SKIPPED, words.stopToAsk(), href));
    boolean later = tender.method == Method.SINGLE_SOURCE && tender.stage == Stage.REGISTERED;
    return Optional.of(new Stop(later ? Step.LATER : Step.NOW, words.stopToAsk(), href));
  }

  @Override public List<Errand> waiting(Reader reader) {
    if (!reader.actor().is(Roles.SUPERVISOR)) return List.of();
    LeaveTexts words = reader.language().words(LeaveTexts.class);
    return MethodLeave.<MethodLeave>find("stage = ?1 order by askedAt, id", LeaveStage.ASKED).page(0, ERRANDS_MAX).stream()
        .map(leave -> new Errand(words.errand(Tender.require(leave.tender).title), "/tenders/" + leave.tender + "/leave", null)).toList();
  }
}
