package org.mingbiao.tendering.document;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.TOO_LARGE;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;

/** A clarification or modification of a tender document (澄清, 修改), told to everybody at once. It makes the document's next version. */
@Entity
public class Addendum extends PanacheEntityBase {
  public static final int TEXT_CHARS_MAX = 50_000;

  @Id public UUID id;
  public UUID tender;
  /** From 1 within the tender. */
  public int number;
  public String text;
  /** Whether it may affect how bids are written: then fifteen days must be left (实施条例 第二十一条). */
  public boolean affectsBids;
  public Instant issuedAt;
  public Instant deadlineBefore;
  public Instant deadlineAfter;

  protected Addendum() {}

  /**
   * What the agency wants to say.
   *
   * @param answers by the number of the question
   * @param deadline the bid deadline it wants from now on, or null to keep it as far as the law allows
   */
  public record Wish(String text, boolean affectsBids, Map<Integer, String> answers, Instant deadline) {}

  /**
   * Issues it. The tender's deadline is moved by the caller, with {@link Tender#moveDeadline}, when {@code deadlineAfter} differs.
   *
   * @param number one more than the clarifications that the tender has
   * @param after what {@link Extension#deadline} says
   * @param open the questions not yet answered
   * @throws RefusedException {@code WRONG_STAGE} when the tender takes no bids at {@code now}; {@code FIELD_REQUIRED}, {@code TOO_LARGE};
   *     {@code NOT_FOUND} for an answer to a question that is not open
   */
  public static Addendum issue(Tender tender, int number, Wish wish, Instant after, List<Question> open, Instant now) {
    if (!tender.takesBids(now)) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", tender.stage, "from", Stage.ANNOUNCED));
    if (wish.text() == null || wish.text().isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("text");
    if (wish.text().length() > TEXT_CHARS_MAX) throw RefusedException.of(TOO_LARGE).at("text").with(Map.of("max", TEXT_CHARS_MAX));
    Addendum addendum = new Addendum();
    addendum.id = UUID.randomUUID();
    addendum.tender = tender.id;
    addendum.number = number;
    addendum.text = wish.text().strip();
    addendum.affectsBids = wish.affectsBids();
    addendum.issuedAt = now;
    addendum.deadlineBefore = tender.bidDeadline;
    addendum.deadlineAfter = after;
    addendum.answer(wish.answers(), open);
    return addendum;
  }

  private void answer(Map<Integer, String> answers, List<Question> open) {
    answers.keySet().stream().filter(asked -> open.stream().noneMatch(question -> question.number == asked)).findFirst()
        .ifPresent(unknown -> {
          throw RefusedException.of(NOT_FOUND).at("answers." + unknown).with(Map.of("question", unknown));
        });
    open.stream().filter(question -> answers.containsKey(question.number))
        .forEach(question -> question.answer(answers.get(question.number), id));
  }

  public boolean movesDeadline() {
    return !deadlineAfter.equals(deadlineBefore);
  }

  public DocumentFact.Clarified fact() {
    return new DocumentFact.Clarified(tender, id, number, affectsBids, deadlineAfter);
  }

  public static List<Addendum> of(UUID tender) {
    return list("tender = ?1 order by number", tender);
  }

  public static int nextNumber(UUID tender) {
    return (int) count("tender", tender) + 1;
  }
}
