package org.mingbiao.app.tendering.award;

import static org.mingbiao.app.edge.identity.Roles.AGENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.RoadStage;
import org.mingbiao.app.road.RoadStop;
import org.mingbiao.app.road.Stop;
import org.mingbiao.app.road.Waiting;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;

/** The result on the road. */
@ApplicationScoped
public class AwardRoad implements RoadStop, Waiting {
  @Inject Doors doors;
  @Inject FailLot failLot;

  @Override
  public RoadStage stage() {
    return RoadStage.PUBLICITY;
  }

  @Override
  public Optional<Stop> at(Tender tender, Reader reader) {
    AwardTexts words = reader.language().words(AwardTexts.class);
    String href = "/tenders/" + tender.id + "/award";
    if (tender.announcedAt == null) return Optional.of(new Stop(Step.LATER, words.stopLater(), null));
    for (Lot lot : tender.lots) {
      if (isWaiting(tender, lot)) return Optional.of(new Stop(Step.NOW, words.stopNow(lot.number), href));
    }
    if (tender.lots.stream().allMatch(lot -> lot.stage == LotStage.FAILED)) return Optional.of(new Stop(Step.SKIPPED, words.stopLater(), null));
    boolean over = tender.stage == Stage.CONCLUDED || tender.stage == Stage.ARCHIVED;
    return Optional.of(new Stop(over ? Step.DONE : Step.LATER, over ? words.stopDone() : words.stopLater(), over ? href : null));
  }

  private boolean isWaiting(Tender tender, Lot lot) {
    return lot.stage == LotStage.REVIEWED || lot.stage == LotStage.PUBLICISED || lot.stage == LotStage.AWARDED
        || lot.stage == LotStage.OPENED && failLot.isOwed(tender, lot);
  }

  @Override
  public List<Errand> waiting(Reader reader) {
    if (!reader.actor().is(AGENT)) return List.of();
    UUID party = doors.find(reader.actor()).map(p -> p.id).orElse(null);
    return Tender.<Tender>find("agent = ?1 and stage in ?2", party, List.of(Stage.OPENED, Stage.SOURCED)).page(0, ERRANDS_MAX).list().stream()
        .filter(tender -> tender.lots.stream().anyMatch(lot -> isWaiting(tender, lot)))
        .map(tender -> new Errand(reader.language().words(AwardTexts.class).errand(tender.title), "/tenders/" + tender.id + "/award", null)).toList();
  }
}
