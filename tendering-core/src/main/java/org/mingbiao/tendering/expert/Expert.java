package org.mingbiao.tendering.expert;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mingbiao.shared.refusal.RefusedException;

/** A person in the experts' library. That somebody is an expert is no secret; on which committee is. */
@Entity
public class Expert extends PanacheEntityBase {
  @Id public UUID id;
  @Version public long version;
  /** The name at the identity server. */
  public String username;
  public String name;
  @JdbcTypeCode(SqlTypes.JSON) public Set<String> specialties;
  /** Senior title or equal (高级职称), with the years in the field (招标投标法 第三十七条: eight). */
  public boolean seniorTitle;
  public int yearsInField;
  public String region;
  @JdbcTypeCode(SqlTypes.JSON) public List<Employment> employments;
  /** Parties with whose main persons the expert has declared a near relation. */
  @JdbcTypeCode(SqlTypes.JSON) public Set<UUID> relatedParties;
  /** Through this day the expert is not drawn, or null. */
  public LocalDate suspendedUntil;
  public String suspensionReason;
  /** Since when it is in the library no more, or null; the record stays. */
  public Instant removedAt;
  public String removalReason;

  protected Expert() {}

  /** @param until null while it lasts */
  public record Employment(UUID party, LocalDate from, LocalDate until) {
    boolean touches(LocalDate since) {
      return until == null || !until.isBefore(since);
    }
  }

  /** What an expert or its employer enters. */
  public record Entry(String username, String name, Set<String> specialties, boolean seniorTitle, int yearsInField, String region,
      List<Employment> employments, Set<UUID> relatedParties) {}

  public static Expert enter(Entry entry) {
    requireText(entry.username(), "username");
    requireText(entry.name(), "name");
    if (entry.specialties() == null || entry.specialties().isEmpty()) throw RefusedException.of(FIELD_REQUIRED).at("specialties");
    Expert expert = new Expert();
    expert.id = UUID.randomUUID();
    expert.username = entry.username();
    expert.fill(entry);
    return expert;
  }

  public LibraryFact.Entered entered() {
    return new LibraryFact.Entered(id, username);
  }

  /** Changes everything but the account. */
  public LibraryFact.Changed change(Entry entry) {
    requireKept();
    requireText(entry.name(), "name");
    if (entry.specialties() == null || entry.specialties().isEmpty()) throw RefusedException.of(FIELD_REQUIRED).at("specialties");
    fill(entry);
    return new LibraryFact.Changed(id);
  }

  private void fill(Entry entry) {
    name = entry.name().strip();
    specialties = Set.copyOf(entry.specialties());
    seniorTitle = entry.seniorTitle();
    yearsInField = entry.yearsInField();
    region = entry.region();
    employments = List.copyOf(entry.employments());
    relatedParties = Set.copyOf(entry.relatedParties());
  }

  /** @param until the last day on which it is not drawn */
  public LibraryFact.Suspended suspend(LocalDate until, String reason) {
    requireKept();
    requireText(reason, "reason");
    suspendedUntil = until;
    suspensionReason = reason.strip();
    return new LibraryFact.Suspended(id, until, suspensionReason);
  }

  public LibraryFact.Restored restore() {
    requireKept();
    suspendedUntil = null;
    suspensionReason = null;
    return new LibraryFact.Restored(id);
  }

  /** Takes it out of the library for good: it is drawn no more. */
  public LibraryFact.Removed remove(String reason, Instant now) {
    requireKept();
    requireText(reason, "removalReason");
    removedAt = now;
    removalReason = reason.strip();
    return new LibraryFact.Removed(id, removalReason);
  }

  /** Declares relations and employments anew; what was declared for a committee already sitting is the committee's matter. */
  public LibraryFact.Declared declare(List<Employment> jobs, Set<UUID> relatives) {
    requireKept();
    employments = List.copyOf(jobs);
    relatedParties = Set.copyOf(relatives);
    return new LibraryFact.Declared(id, jobs.size(), relatives.size());
  }

  private void requireKept() {
    if (removedAt != null) throw RefusedException.of(WRONG_STAGE).with(Map.of("removedAt", removedAt));
  }

  private static void requireText(String text, String field) {
    if (text == null || text.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at(field);
  }

  public static Expert byUsername(String username) {
    Expert expert = find("username", username).firstResult();
    if (expert == null) throw RefusedException.of(NOT_FOUND).with(Map.of("expert", username));
    return expert;
  }

  public static List<Expert> library() {
    return list("removedAt is null order by username");
  }
}
