package org.mingbiao.tendering.document;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.TOO_LARGE;
import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Tender;

/**
 * What somebody asks about a tender document (提问, 答疑). Nobody can read who asked: the row does not say it, and the fact is veiled,
 * for a question shows that its author means to bid (招标投标法 第二十二条).
 */
@Entity
public class Question extends PanacheEntityBase {
  public static final int TEXT_CHARS_MAX = 4_000;
  public static final int PER_TENDER_MAX = 2_000;

  @Id public UUID id;
  public UUID tender;
  /** From 1 within the tender. */
  public int number;
  public String text;
  public Instant askedAt;
  /** Null until an addendum answers it. */
  public String answer;
  /** The addendum that answers it, or null. */
  public UUID addendum;

  protected Question() {}

  /**
   * @param number one more than the questions that the tender has
   * @throws RefusedException {@code WRONG_STAGE} when the tender takes no bids at {@code now}, {@code TOO_LARGE}, {@code TOO_MANY}
   */
  public static Question ask(Tender tender, int number, String text, Instant now) {
    if (!tender.takesBids(now)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", tender.stage, "now", now));
    }
    if (text == null || text.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("text");
    if (text.length() > TEXT_CHARS_MAX) throw RefusedException.of(TOO_LARGE).at("text").with(Map.of("max", TEXT_CHARS_MAX));
    if (number > PER_TENDER_MAX) throw RefusedException.of(TOO_MANY).with(Map.of("max", PER_TENDER_MAX));
    Question question = new Question();
    question.id = UUID.randomUUID();
    question.tender = tender.id;
    question.number = number;
    question.text = text.strip();
    question.askedAt = now;
    return question;
  }

  void answer(String words, UUID by) {
    if (words == null || words.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("answers." + number);
    if (addendum != null) throw RefusedException.of(NOT_FOUND).at("answers." + number).with(Map.of("answered", number));
    answer = words.strip();
    addendum = by;
  }

  public static List<Question> of(UUID tender) {
    return list("tender = ?1 order by number", tender);
  }

  public static List<Question> open(UUID tender) {
    return list("tender = ?1 and addendum is null order by number", tender);
  }

  public static int nextNumber(UUID tender) {
    return (int) count("tender", tender) + 1;
  }
}
