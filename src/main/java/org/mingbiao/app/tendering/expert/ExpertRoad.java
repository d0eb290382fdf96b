package org.mingbiao.app.tendering.expert;

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
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;

/** The committee on the road: how many seats, never who. */
@ApplicationScoped
public class ExpertRoad implements RoadStop, Waiting {
  @Inject BlindLedger ledger;
  @Inject Doors doors;

  @Override
  public RoadStage stage() {
    return RoadStage.EXPERTS;
  }

  @Override
  public Optional<Stop> at(Tender tender, Reader reader) {
    ExpertTexts words = reader.language().words(ExpertTexts.class);
    if (tender.stage == Stage.REGISTERED || tender.stage == Stage.FILED) return Optional.of(new Stop(Step.LATER, words.stopLater(), null));
    String href = "/tenders/" + tender.id + "/experts";
    int seats = 0;
    for (Lot lot : tender.lots) {
      if (lot.stage == LotStage.FAILED) continue;
      int taken = new CommitteeBook(ledger, tender.id, lot.id).seats().size();
      if (taken == 0) return Optional.of(new Stop(Step.NOW, words.stopNow(lot.number), href));
      seats += taken;
    }
    return Optional.of(seats == 0 ? new Stop(Step.SKIPPED, words.stopLater(), null) : new Stop(Step.DONE, words.stopDone(seats), href));
  }

  /** The committee is drawn before the opening. */
  @Override
  public List<Errand> waiting(Reader reader) {
    if (!reader.actor().is(Roles.AGENT)) return List.of();
    ExpertTexts words = reader.language().words(ExpertTexts.class);
    return doors.find(reader.actor()).stream()
        .flatMap(party -> Tender.<Tender>find("agent = ?1 and stage = ?2 order by bidDeadline, id", party.id, Stage.ANNOUNCED).page(0, ERRANDS_MAX).<Tender>list().stream())
        .filter(tender -> at(tender, reader).filter(stop -> stop.step() == Step.NOW).isPresent())
        .map(tender -> new Errand(words.errandDraw(tender.title), "/tenders/" + tender.id + "/experts", tender.bidDeadline)).toList();
  }
}
