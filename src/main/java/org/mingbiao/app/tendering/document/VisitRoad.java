package org.mingbiao.app.tendering.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.RoadStage;
import org.mingbiao.app.road.RoadStop;
import org.mingbiao.app.road.Stop;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** A visit of the site on the road, while bids are taken; nobody need arrange one. */
@ApplicationScoped
public class VisitRoad implements RoadStop {
  @Inject LawBook book;

  @Override
  public RoadStage stage() {
    return RoadStage.ANNOUNCEMENT;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<Stop> at(Tender tender, Reader reader) {
    if (!tender.takesBids(reader.now()) || TenderLaw.of(book, tender).find("S28").isEmpty()) return Optional.empty();
    DocumentTexts words = reader.language().words(DocumentTexts.class);
    return Optional.of(new Stop(Step.LATER, words.visitMay(), "/tenders/" + tender.id + "/site-visit"));
  }
}
