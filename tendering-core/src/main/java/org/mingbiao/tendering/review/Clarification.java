package org.mingbiao.tendering.review;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.refusal.RefusedException;

/** A question of the committee to a bidder and its answer, in writing through the platform, neither side named (实施条例 第五十二条). */
@Entity(name = "BidClarification")
public class Clarification extends PanacheEntityBase {
  /** The longest text, in characters. */
  public static final int TEXT_MAX = 4_000;

  @Id public UUID id;
  public UUID lot;
  public UUID bid;
  public String question;
  public Instant askedAt;
  public String answer;
  public Instant answeredAt;

  protected Clarification() {}

  public static Clarification ask(UUID lot, UUID bid, String question, Instant now) {
    Clarification clarification = new Clarification();
    clarification.id = UUID.randomUUID();
    clarification.lot = lot;
    clarification.bid = bid;
    clarification.question = text(question, "question");
    clarification.askedAt = now;
    return clarification;
  }

  public void answer(String words, Instant now) {
    if (answeredAt != null) throw RefusedException.of(WRONG_STAGE).at("answer");
    answer = text(words, "answer");
    answeredAt = now;
  }

  private static String text(String words, String field) {
    if (words == null || words.isBlank() || words.length() > TEXT_MAX) throw RefusedException.of(FIELD_REQUIRED).at(field);
    return words.strip();
  }

  public static List<Clarification> ofLot(UUID lot) {
    return list("lot = ?1 order by askedAt, id", lot);
  }
}
