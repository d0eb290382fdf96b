package org.mingbiao.app.tendering.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.RoadStage;
import org.mingbiao.app.road.RoadStop;
import org.mingbiao.app.road.Stop;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.opening.OpeningStage;
import org.mingbiao.tendering.opening.ReservePrice;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** The reserve price on the road of a tender that may have one: to be sealed before the deadline, to be opened with the bids. */
@ApplicationScoped
public class ReserveRoad implements RoadStop {
  @Inject LawBook law;

  @Override
  public RoadStage stage() {
    return RoadStage.SESSION;
  }

  @Override
  public int order() {
    return 3;
  }

  @Override
  public Optional<Stop> at(Tender tender, Reader reader) {
    if (TenderLaw.of(law, tender).find("S27R").isEmpty()) return Optional.empty();
    OpeningTexts words = reader.language().words(OpeningTexts.class);
    String href = "/tenders/" + tender.id + "/reserve";
    List<ReservePrice> prices = ReservePrice.of(tender.id);
    if (prices.isEmpty()) return tender.takesBids(reader.now()) ? Optional.of(new Stop(Step.LATER, words.reserveMay(), href)) : Optional.empty();
    Opening opening = Opening.findById(tender.id);
    boolean due = opening != null && opening.stage == OpeningStage.SHOWN && prices.stream().anyMatch(price -> price.openedAt == null);
    return Optional.of(new Stop(due ? Step.NOW : Step.DONE, due ? words.reserveOpen() : words.reserve(), href));
  }
}
