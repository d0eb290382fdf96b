package org.mingbiao.tendering.opening;

import static org.mingbiao.shared.refusal.Refusal.DRAW_NOT_COMMITTED;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * The draw of a coefficient of the method (评标基准价系数) from the list that the document publishes: announced while every price
 * is still sealed, drawn when all are shown. What is here anybody may read; the platform's own number lies in the blind ledger until then.
 */
@Entity
public class CoefficientDraw extends PanacheEntityBase {
  @Id public UUID id;
  public UUID tender;
  /** As the method calls it, such as K. */
  public String name;
  /** The list, as JSON of the evaluation's draw plan. */
  public String plan;
  /** What both parties are bound to, as JSON. */
  public String commitments;
  public Instant announcedAt;
  /** The journal's number of the announcement, and the head of the journal right after it, which is part of the seed. */
  public Long seq;
  public String checkpoint;
  /** The whole draw as JSON, from which anybody computes it again; null until drawn. */
  public String record;
  /** Null until drawn. */
  public String outcome;

  protected CoefficientDraw() {}

  /** What is fixed before anybody can know the seed. */
  public record Announcement(UUID draw, String name, String plan, String commitments) {}

  /** @throws RefusedException {@code WRONG_STAGE} once prices are shown, or where it was announced: nobody tries twice */
  public static CoefficientDraw announce(Opening opening, Announcement announced, Instant now) {
    boolean again = of(opening.tender).stream().anyMatch(draw -> draw.name.equals(announced.name()));
    if (again) throw RefusedException.of(WRONG_STAGE).at("draw").with(Map.of("announced", announced.name()));
    requireStage(opening, OpeningStage.DECRYPTING);
    CoefficientDraw draw = new CoefficientDraw();
    draw.id = announced.draw();
    draw.tender = opening.tender;
    draw.name = announced.name();
    draw.plan = announced.plan();
    draw.commitments = announced.commitments();
    draw.announcedAt = now;
    return draw;
  }

  public OpeningFact.DrawAnnounced announced(String sha256) {
    return new OpeningFact.DrawAnnounced(tender, id, name, sha256);
  }

  /** Fixes the public part of the seed; it is never fixed again. */
  public void anchor(long announcement, String head) {
    if (checkpoint != null) throw new IllegalStateException("anchored before: " + id);
    seq = announcement;
    checkpoint = head;
  }

  /** @throws RefusedException {@code WRONG_STAGE} before all prices are shown together, and once drawn */
  public void requireDrawable(Opening opening) {
    requireStage(opening, OpeningStage.SHOWN);
    if (outcome != null) throw RefusedException.of(WRONG_STAGE).at("draw").with(Map.of("outcome", outcome));
  }

  public OpeningFact.Drawn drawn(String drawnRecord, String drawnOutcome, String sha256) {
    record = drawnRecord;
    outcome = drawnOutcome;
    return new OpeningFact.Drawn(tender, id, name, outcome, sha256);
  }

  /**
   * Prices are not shown before every draw of the method is announced.
   *
   * @throws RefusedException {@code DRAW_NOT_COMMITTED} naming those that are not
   */
  public static void requireAnnounced(UUID tender, Collection<String> names) {
    List<String> known = of(tender).stream().map(draw -> draw.name).toList();
    require(names.stream().filter(name -> !known.contains(name)).toList());
  }

  /** The opening is not on record before every draw is made. */
  public static void requireDrawn(UUID tender, Collection<String> names) {
    List<String> known = of(tender).stream().filter(draw -> draw.outcome != null).map(draw -> draw.name).toList();
    require(names.stream().filter(name -> !known.contains(name)).toList());
  }

  private static void require(List<String> missing) {
    if (!missing.isEmpty()) throw RefusedException.of(DRAW_NOT_COMMITTED).at("draw").with(Map.of("missing", missing));
  }

  private static void requireStage(Opening opening, OpeningStage stage) {
    if (opening.stage != stage) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", opening.stage, "from", stage));
  }

  public static List<CoefficientDraw> of(UUID tender) {
    return list("tender = ?1 order by name", tender);
  }
}
