package org.mingbiao.tendering.review;

import static org.mingbiao.shared.refusal.Refusal.REJECTION_UNFOUNDED;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;

/** A bid rejected by the committee, with everything that the bidder must be told (1117号 第五条). */
@Entity
public class Rejection extends PanacheEntityBase {
  @Id public UUID id;
  public UUID lot;
  public UUID bid;
  @Enumerated(EnumType.STRING) public Ground ground;
  /** The clause of the tender document. */
  public String clause;
  /** Where in the bid the evidence stands. */
  public String page;
  public String reason;
  /** Seat number to vote: true for rejecting. */
  @JdbcTypeCode(SqlTypes.JSON) public Map<Integer, Boolean> votes;
  public Instant decidedAt;
  /** When it was lifted again, or null. */
  public Instant liftedAt;

  protected Rejection() {}

  /** What is put to the vote. */
  public record Motion(UUID lot, UUID bid, Ground ground, String clause, String page, String reason) {}

  /**
   * @param votes of every seat of the committee
   * @param seats how many seats there are; more than half must vote for it
   * @throws RefusedException {@code REJECTION_UNFOUNDED} with the field that is missing
   */
  public static Rejection decide(Motion motion, World world, Map<Integer, Boolean> votes, int seats, Instant now) {
    if (motion.ground() == null || !motion.ground().binds(world)) throw RefusedException.of(REJECTION_UNFOUNDED).at("ground");
    requireText(motion.clause(), "clause");
    requireText(motion.page(), "page");
    requireText(motion.reason(), "reason");
    long ayes = votes.values().stream().filter(Boolean::booleanValue).count();
    if (ayes * 2 <= seats) {
      throw RefusedException.of(REJECTION_UNFOUNDED).at("votes").with(Map.of("for", ayes, "seats", seats));
    }
    Rejection rejection = new Rejection();
    rejection.id = UUID.randomUUID();
    rejection.lot = motion.lot();
    rejection.bid = motion.bid();
    rejection.ground = motion.ground();
    rejection.clause = motion.clause().strip();
    rejection.page = motion.page().strip();
    rejection.reason = motion.reason().strip();
    rejection.votes = Map.copyOf(votes);
    rejection.decidedAt = now;
    return rejection;
  }

  public void lift(Instant now) {
    liftedAt = now;
  }

  private static void requireText(String text, String field) {
    if (text == null || text.isBlank()) throw RefusedException.of(REJECTION_UNFOUNDED).at(field);
  }

  /** Those of a lot that hold. */
  public static List<Rejection> standing(UUID lot) {
    return list("lot = ?1 and liftedAt is null order by decidedAt, id", lot);
  }
}
