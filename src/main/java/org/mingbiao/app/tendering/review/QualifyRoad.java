package org.mingbiao.app.tendering.review;

import static org.mingbiao.app.edge.identity.Roles.EXPERT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.Waiting;
import org.mingbiao.app.tendering.qualification.Prequalify;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.qualification.QualificationStage;

/** The seat of a prequalification's committee that waits for an expert. */
@ApplicationScoped
public class QualifyRoad implements Waiting {
  @Inject QualifyingCommittee committee;

  @Override
  public List<Errand> waiting(Reader reader) {
    if (!reader.actor().is(EXPERT)) return List.of();
    ReviewTexts words = reader.language().words(ReviewTexts.class);
    return Tender.<Tender>find("stage", Stage.ANNOUNCED).page(0, ReviewRoad.LIVE_MAX).<Tender>list().stream()
        .filter(tender -> Prequalify.isAsked(tender) && Prequalify.way(tender).stage == QualificationStage.APPLYING
            && committee.book(tender.id).seatOf(reader.actor().username()).isPresent())
        .map(tender -> new Errand(words.errandQualify(tender.title), "/tenders/" + tender.id + "/qualification/committee",
            TenderDocument.current(tender.id).terms.applicationUntil())).toList();
  }
}
