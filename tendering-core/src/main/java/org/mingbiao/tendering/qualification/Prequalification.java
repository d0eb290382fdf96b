package org.mingbiao.tendering.qualification;

import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Tender;

/** How the applicants of one tender are chosen, and what came of it; who they are is in the blind book. */
@Entity
public class Prequalification extends PanacheEntityBase {
  /** More than so many bidders nobody invites. */
  public static final int PLACES_MAX = 100;

  /** The tender's own id. */
  @Id public UUID tender;
  @Version public long version;
  /** How many may pass (有限数量制), or null where everybody passes who qualifies (合格制). */
  public Integer places;
  @Enumerated(EnumType.STRING) public QualificationStage stage;
  public Instant decidedAt;

  protected Prequalification() {}

  public static Prequalification of(UUID tender) {
    Prequalification prequalification = new Prequalification();
    prequalification.tender = tender;
    prequalification.stage = QualificationStage.APPLYING;
    return prequalification;
  }

  /**
   * Says in the documents how many may pass, before anybody applies.
   *
   * @param limit null for 合格制
   * @throws RefusedException {@code WRONG_STAGE} once the tender is announced; {@code AMOUNT_INVALID} below {@code least}
   */
  public QualificationFact.Limited limit(Tender announced, Integer limit, int least) {
    if (announced.announcedAt != null) throw RefusedException.of(WRONG_STAGE).at("places").with(Map.of("stage", announced.stage));
    if (limit != null && (limit < least || limit > PLACES_MAX)) {
      throw RefusedException.of(AMOUNT_INVALID).at("places").with(Map.of("min", least, "max", PLACES_MAX, "given", limit));
    }
    places = limit;
    return new QualificationFact.Limited(tender, limit);
  }

  /** @param enough whether as many have passed as the law asks for */
  public QualificationFact.Closed close(boolean enough, Instant now) {
    stage = stage.after(enough ? QualificationMove.DECIDE : QualificationMove.FAIL);
    decidedAt = now;
    return new QualificationFact.Closed(tender, enough);
  }

  public static Optional<Prequalification> find(UUID tender) {
    return findByIdOptional(tender);
  }
}
