package org.mingbiao.app.tendering.bond;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.RoadStage;
import org.mingbiao.app.road.RoadStop;
import org.mingbiao.app.road.Stop;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.bond.BondStage;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;

/** Bonds on the road: nothing of them before the opening, not even a number. */
@ApplicationScoped
public class BondRoad implements RoadStop {
  @Override
  public RoadStage stage() {
    return RoadStage.BONDS;
  }

  @Override
  public Optional<Stop> at(Tender tender, Reader reader) {
    BondTexts words = reader.language().words(BondTexts.class);
    boolean before = tender.stage == Stage.REGISTERED || tender.stage == Stage.FILED || tender.stage == Stage.ANNOUNCED;
    if (before) return Optional.of(new Stop(Step.LATER, words.stopLater(), null));
    List<Bond> bonds = Bond.ofTender(tender.id);
    long open = bonds.stream().filter(bond -> bond.stage == BondStage.HELD || bond.stage == BondStage.FROZEN).count();
    String href = "/tenders/" + tender.id + "/bonds";
    return Optional.of(open > 0 ? new Stop(Step.NOW, words.stopNow((int) open), href) : new Stop(Step.DONE, words.stopDone(), href));
  }
}
