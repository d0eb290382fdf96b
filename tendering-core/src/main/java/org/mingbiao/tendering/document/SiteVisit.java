package org.mingbiao.tendering.document;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.VISIT_FOR_SOME;
import static org.mingbiao.shared.refusal.Refusal.VISIT_UNFIT;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** A visit of the site that the tenderer arranges for all who may bid, or not at all (踏勘现场, 实施条例 第二十八条). */
public record SiteVisit(Instant at, String place) {
  /** The longest place, in characters. */
  public static final int PLACE_MAX = 500;

  /**
   * What the agency asks for.
   *
   * @param bidders must be empty: a visit for a part of the bidders is forbidden; the field exists so that it is refused
   */
  public record Wish(Instant at, String place, List<String> bidders) {}

  /**
   * Calls everybody to the site.
   *
   * @throws RefusedException {@code VISIT_FOR_SOME}; {@code WRONG_STAGE} unless bids are taken; {@code VISIT_UNFIT} for an instant that is over
   *     or not before the deadline; {@code FIELD_REQUIRED}
   */
  public static SiteVisit call(Tender tender, Wish wish, TenderLaw law, Instant now) {
    Rule all = law.rule("S28");
    if (wish.bidders() != null && !wish.bidders().isEmpty()) throw all.refused(VISIT_FOR_SOME).at("bidders");
    if (!tender.takesBids(now)) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", tender.stage, "from", Stage.ANNOUNCED));
    if (wish.place() == null || wish.place().isBlank() || wish.place().length() > PLACE_MAX) {
      throw RefusedException.of(FIELD_REQUIRED).at("place").with(Map.of("charactersMax", PLACE_MAX));
    }
    Instant at = Objects.requireNonNullElseGet(wish.at(), () -> {
      throw RefusedException.of(FIELD_REQUIRED).at("at");
    });
    if (!at.isAfter(now) || !at.isBefore(tender.bidDeadline)) {
      throw all.refused(VISIT_UNFIT).at("at").with(Map.of("given", at, "before", tender.bidDeadline));
    }
    return new SiteVisit(at, wish.place().strip());
  }
}
