package org.mingbiao.tendering.opening;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.TenderLaw;

/** An objection raised and answered on the spot, part of the record (实施条例 第四十四条). */
@Entity
public class OpeningObjection extends PanacheEntityBase {
  /** The longest text, in characters. */
  public static final int TEXT_MAX = 2_000;

  @Id public UUID id;
  public UUID tender;
  public UUID party;
  public String text;
  public Instant raisedAt;
  /** Null until answered. */
  public String answer;
  public Instant answeredAt;

  protected OpeningObjection() {}

  /** Who objects to what. */
  public record Plea(UUID party, String text) {}

  public static OpeningObjection raise(Opening opening, TenderLaw law, Plea plea, Instant now) {
    opening.requireObjectionsOpen(law, now);
    String text = plea.text();
    if (text == null || text.isBlank() || text.length() > TEXT_MAX) throw RefusedException.of(FIELD_REQUIRED).at("text");
    OpeningObjection objection = new OpeningObjection();
    objection.id = UUID.randomUUID();
    objection.tender = opening.tender;
    objection.party = plea.party();
    objection.text = text.strip();
    objection.raisedAt = now;
    return objection;
  }

  public OpeningFact.Objected raised() {
    return new OpeningFact.Objected(tender, party, text);
  }

  public OpeningFact.Answered answer(String words, Instant now) {
    if (answeredAt != null) throw RefusedException.of(WRONG_STAGE).at("answer");
    if (words == null || words.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("answer");
    answer = words.strip();
    answeredAt = now;
    return new OpeningFact.Answered(tender, id, answer);
  }

  public static List<OpeningObjection> of(UUID tender) {
    return list("tender = ?1 order by raisedAt, id", tender);
  }
}
