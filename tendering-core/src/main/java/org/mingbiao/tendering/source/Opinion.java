package org.mingbiao.tendering.source;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.STALE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.refusal.RefusedException;

/** What any supplier, unit or person says against asking one supplier only (公示异议, 74号令 第三十九条), and the answer. */
@Entity
public class Opinion extends PanacheEntityBase {
  /** The longest text, in characters. */
  public static final int TEXT_MAX = 5_000;
  public static final int NAME_MAX = 200;
  /** So many are taken about one purchase. */
  public static final int OPINIONS_MAX = 500;

  @Id public UUID id;
  @Version public long version;
  public UUID tender;
  /** Who says it; the public is not shown it. */
  public String name;
  /** How they are told the answer; the public is not shown it. */
  public String contact;
  public String text;
  public Instant raisedAt;
  public String answer;
  public Instant answeredAt;
  /** Whether the supplementary review (补充论证) found it right; null until answered. */
  public Boolean upheld;

  protected Opinion() {}

  /** Who says what, as it was typed. */
  public record Said(String name, String contact, String text) {}

  static Opinion of(UUID tender, Said said, Instant now) {
    Opinion opinion = new Opinion();
    opinion.id = UUID.randomUUID();
    opinion.tender = tender;
    opinion.name = text(said.name(), "name", NAME_MAX);
    opinion.contact = text(said.contact(), "contact", NAME_MAX);
    opinion.text = text(said.text(), "text", TEXT_MAX);
    opinion.raisedAt = now;
    return opinion;
  }

  public SourceFact.Objected raised() {
    return new SourceFact.Objected(tender, id);
  }

  /** @throws RefusedException {@code STALE} when it was answered before */
  public SourceFact.Answered answer(String words, boolean right, Instant now) {
    if (answeredAt != null) throw RefusedException.of(STALE).at("answer");
    answer = text(words, "answer", TEXT_MAX);
    answeredAt = now;
    upheld = right;
    return new SourceFact.Answered(tender, id, right);
  }

  /** Oldest first. */
  public static List<Opinion> of(UUID tender) {
    return list("tender = ?1 order by raisedAt, id", tender);
  }

  /** @throws RefusedException {@code NOT_FOUND} also for an opinion about another purchase */
  public static Opinion require(UUID id, UUID tender) {
    Opinion opinion = id == null ? null : findById(id);
    if (opinion == null || !opinion.tender.equals(tender)) throw RefusedException.of(NOT_FOUND).at("opinion");
    return opinion;
  }

  static String text(String given, String field, int most) {
    if (given == null || given.isBlank() || given.length() > most) {
      throw RefusedException.of(FIELD_REQUIRED).at(field).with(Map.of("charactersMax", most));
    }
    return given.strip();
  }
}
