package org.mingbiao.app.tendering.review;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.app.edge.identity.Roles.EXPERT;
import static org.mingbiao.app.edge.identity.Roles.SUPERVISOR;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.SECRET_YET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.law.Platform;
import org.mingbiao.app.edge.page.Formats;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.paper.Draft;
import org.mingbiao.app.paper.PaperSource;
import org.mingbiao.app.paper.press.Sheet;
import org.mingbiao.app.paper.press.Sheet.Field;
import org.mingbiao.shared.paper.PaperKind;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.review.Review;
import org.mingbiao.tendering.review.ReviewStage;

/** The evaluation report on paper, from its delivery on: for the tenderer, its agent, the committee itself and the supervisors. */
@ApplicationScoped
public class ReportPaper implements PaperSource {
  @Inject Acting acting;
  @Inject ReviewAccess access;
  @Inject ReportSections sections;
  @Inject Platform platform;

  @Override public PaperKind kind() {
    return PaperKind.REPORT;
  }

  @Override public Draft draft(UUID tender, UUID lot) {
    var actor = acting.actor();
    if (!actor.is(EXPERT) && !actor.is(AGENT) && !actor.is(SUPERVISOR)) throw RefusedException.of(NOT_FOUND);
    access.requireReader(lot);
    Tender of = Tender.require(tender);
    Lot about = of.lot(lot);
    Review review = Review.require(lot);
    if (review.stage != ReviewStage.DELIVERED) throw RefusedException.of(SECRET_YET);
    return draft(of, about, review);
  }

  @Override public List<Draft> all(Tender tender) {
    return tender.lots.stream().filter(lot -> isDelivered(Review.findById(lot.id))).map(lot -> draft(tender, lot, Review.require(lot.id))).toList();
  }

  private static boolean isDelivered(Review review) {
    return review != null && review.stage == ReviewStage.DELIVERED;
  }

  private Draft draft(Tender tender, Lot lot, Review review) {
    ReviewTexts words = Language.CHINESE.words(ReviewTexts.class);
    List<Field> facts = List.of(new Field(words.project(), tender.title), new Field(words.code(), tender.code),
        new Field(words.lotName(), words.lot(lot.number) + "　" + lot.title), new Field(words.startedAt(), Formats.second(review.startedAt)),
        new Field(words.deliveredAt(), Formats.second(review.deliveredAt)), new Field(words.bundleDigest(), review.bundleSha256));
    Sheet sheet = new Sheet(platform.name(), platform.name(), words.report(), Draft.number(tender, PaperKind.REPORT, lot.number), review.deliveredAt, facts,
        sections.of(tender, review, words));
    return new Draft(PaperKind.REPORT, tender.id, lot.id, sheet);
  }
}
