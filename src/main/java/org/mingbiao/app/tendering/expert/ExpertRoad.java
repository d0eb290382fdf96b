package org.mingbiao.app.tendering.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.RoadStage;
import org.mingbiao.app.road.RoadStop;
import org.mingbiao.app.road.Stop;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;

/** The committee on the road: how many seats, never who. */
@ApplicationScoped
public class ExpertRoad implements RoadStop {
  @Inject BlindLedger ledger;

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
}
