package org.mingbiao.centre.rating;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.OWN_CASE;
import static org.mingbiao.shared.refusal.Refusal.RATED_ALREADY;
import static org.mingbiao.shared.refusal.Refusal.TOO_LARGE;
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
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.refusal.RefusedException;

/** What one applicant thought of one errand. Grade and words never change; the database refuses it too. */
@Entity
public class Rating extends PanacheEntityBase {
  public static final int TEXT_MAX = 1_000;

  @Id public UUID id;
  @Version public long version;
  public UUID casefile;
  @Enumerated(EnumType.STRING) public Grade grade;
  /** In the applicant's words; may be empty. */
  public String words;
  public Instant ratedAt;
  @Enumerated(EnumType.STRING) public RatingStage stage;
  /** What the call found (回访核实), or null. */
  public String finding;
  /** What was done (整改), shown to the applicant, or null. */
  public String measure;
  /** Why it was excluded, or null. */
  public String reason;

  protected Rating() {}

  /**
   * @param rated whether the errand has a rating already
   * @param once the rule that each errand is rated once, after its result
   * @throws RefusedException {@code RATED_ALREADY}; {@code WRONG_STAGE} before a result
   */
  public static Rating give(Casefile casefile, Opinion opinion, boolean rated, Rule once, Instant now) {
    if (!casefile.stage.hasResult()) throw once.refused(WRONG_STAGE).with(Map.of("stage", casefile.stage));
    if (rated) throw once.refused(RATED_ALREADY);
    if (opinion.grade() == null) throw RefusedException.of(FIELD_REQUIRED).at("grade");
    Rating rating = new Rating();
    rating.id = UUID.randomUUID();
    rating.casefile = casefile.id;
    rating.grade = opinion.grade();
    rating.words = opinion.words() == null ? "" : limited(opinion.words(), "words");
    rating.ratedAt = now;
    rating.stage = RatingStage.GIVEN;
    return rating;
  }

  public record Opinion(Grade grade, String words) {}

  public RatingFact given() {
    return grade.bad ? new RatingFact.RatedBadly(casefile, id, grade) : new RatingFact.Rated(casefile, id, grade);
  }

  /** @throws RefusedException {@code OWN_CASE} for who handled the errand; {@code WRONG_STAGE} for a good rating */
  public RatingFact.CalledBack callBack(FollowUp by, String found) {
    by.requireStranger();
    String said = requireText(found, "finding");
    requireBad();
    stage = stage.after(RatingMove.CALL_BACK);
    finding = said;
    return new RatingFact.CalledBack(casefile, id, by.username(), said);
  }

  public RatingFact.Mended mend(FollowUp by, String done) {
    by.requireStranger();
    String said = requireText(done, "measure");
    stage = stage.after(RatingMove.MEND);
    measure = said;
    return new RatingFact.Mended(casefile, id, by.username(), said);
  }

  /** Takes a mistaken or malicious rating out of the figures; the supervisor does so, and says why. */
  public RatingFact.Excluded exclude(FollowUp by, String why) {
    by.requireStranger();
    String said = requireText(why, "reason");
    requireBad();
    stage = stage.after(RatingMove.EXCLUDE);
    reason = said;
    return new RatingFact.Excluded(casefile, id, by.username(), said);
  }

  /**
   * Who follows a rating up.
   *
   * @param handler who handled the errand, or null
   * @param own the rule that nobody follows up their own bad rating
   */
  public record FollowUp(String username, String handler, Rule own) {
    public boolean isOwn() {
      return username.equals(handler);
    }

    public void requireStranger() {
      if (isOwn()) throw own.refused(OWN_CASE);
    }
  }

  /** Whether somebody must still do something about it. */
  public boolean isOwed() {
    return grade.bad && (stage == RatingStage.GIVEN || stage == RatingStage.CALLED_BACK);
  }

  private void requireBad() {
    if (!grade.bad) throw RefusedException.of(WRONG_STAGE).with(Map.of("grade", grade));
  }

  private static String requireText(String text, String field) {
    if (text == null || text.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at(field);
    return limited(text, field);
  }

  private static String limited(String text, String field) {
    if (text.length() > TEXT_MAX) throw RefusedException.of(TOO_LARGE).at(field).with(Map.of("charactersMax", TEXT_MAX));
    return text.strip();
  }

  public static Rating require(UUID id) {
    Rating rating = findById(id);
    if (rating == null) throw RefusedException.of(NOT_FOUND).with(Map.of("rating", id));
    return rating;
  }

  public static Optional<Rating> of(UUID casefile) {
    return Rating.<Rating>find("casefile", casefile).firstResultOptional();
  }
}
