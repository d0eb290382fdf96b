package org.mingbiao.tendering.review;

import static org.mingbiao.shared.refusal.Refusal.BIDS_SUFFICE;
import static org.mingbiao.shared.refusal.Refusal.REJECTION_UNFOUNDED;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.TenderLaw;

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
  public Instant proposedAt;
  /** Null while votes are missing. */
  public Instant decidedAt;
  /** When it was lifted again, or null. */
  public Instant liftedAt;

  protected Rejection() {}

  /** What is put to the vote. */
  public record Motion(UUID lot, UUID bid, Ground ground, String clause, String page, String reason) {}

  /** Puts a rejection to the vote. @throws RefusedException {@code REJECTION_UNFOUNDED} with the field that is missing */
  public static Rejection propose(Motion motion, World world, Instant now) {
    if (motion.ground() == null || !motion.ground().binds(world)) throw RefusedException.of(REJECTION_UNFOUNDED).at("ground");
    Rejection rejection = new Rejection();
    rejection.id = UUID.randomUUID();
    rejection.lot = motion.lot();
    rejection.bid = motion.bid();
    rejection.ground = motion.ground();
    rejection.clause = requireText(motion.clause(), "clause");
    rejection.page = requireText(motion.page(), "page");
    rejection.reason = requireText(motion.reason(), "reason");
    rejection.votes = new TreeMap<>();
    rejection.proposedAt = now;
    return rejection;
  }

  /**
   * All bids are rejected for want of competition only where fewer valid ones are left than the law wants bidders (评标规定 第二十七条).
   *
   * @param valid how many bids are not rejected
   * @throws RefusedException {@code BIDS_SUFFICE}
   */
  public static void requireWant(Ground ground, int valid, TenderLaw law) {
    int least = law.rule("O02").count();
    if (ground != Ground.NO_COMPETITION || valid < least) return;
    throw RefusedException.of(BIDS_SUFFICE).at("ground").under("C14", ground.article).with(Map.of("min", least, "given", valid));
  }

  /** The same decision about another bid that falls with this one. */
  public Rejection ofAlso(UUID other) {
    Rejection also = new Rejection();
    also.id = UUID.randomUUID();
    also.lot = lot;
    also.bid = other;
    also.ground = ground;
    also.clause = clause;
    also.page = page;
    also.reason = reason;
    also.votes = new TreeMap<>(votes);
    also.proposedAt = proposedAt;
    also.decidedAt = decidedAt;
    return also;
  }

  /**
   * Takes one member's vote; more than half of all seats must be for it.
   *
   * @param seats how many seats the committee has
   * @return whether this vote decided it
   */
  public boolean vote(int seat, boolean aye, int seats, Instant now) {
    if (decidedAt != null) throw RefusedException.of(WRONG_STAGE).at("vote");
    votes = new TreeMap<>(votes);
    votes.put(seat, aye);
    long ayes = votes.values().stream().filter(Boolean::booleanValue).count();
    if (ayes * 2 > seats) decidedAt = now;
    return decidedAt != null;
  }

  public void lift(Instant now) {
    liftedAt = now;
  }

  private static String requireText(String text, String field) {
    if (text == null || text.isBlank()) throw RefusedException.of(REJECTION_UNFOUNDED).at(field);
    return text.strip();
  }

  /** Those of a lot that hold. */
  public static List<Rejection> standing(UUID lot) {
    return list("lot = ?1 and decidedAt is not null and liftedAt is null order by decidedAt, id", lot);
  }

  /** All of a lot, also those still voted on. */
  public static List<Rejection> ofLot(UUID lot) {
    return list("lot = ?1 order by proposedAt, id", lot);
  }
}
