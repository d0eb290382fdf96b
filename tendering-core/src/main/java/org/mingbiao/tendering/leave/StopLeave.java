package org.mingbiao.tendering.leave;

import static org.mingbiao.shared.refusal.Refusal.FAILURES_TOO_FEW;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.STALE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Tender;

/** An application to tender no more where too few bid twice, and the decision on it (不再招标, 浙江省招标投标条例 第二十三条). */
@Entity
public class StopLeave extends PanacheEntityBase {
  /** So often must too few have bid. */
  public static final int FAILURES_MIN = 2;

  @Id public UUID id;
  @Version public long version;
  public UUID tender;
  public String grounds;
  @Enumerated(EnumType.STRING) public LeaveStage stage;
  public Instant askedAt;
  /** The number of the decision that gives leave (批准文号), or null. */
  public String number;
  /** Why it was refused, or null. */
  public String reply;
  /** The official who decided. */
  public String decidedBy;
  public Instant decidedAt;

  protected StopLeave() {}

  /** @param failures how often in a row too few bid for the project, this tender included */
  public record Plea(String grounds, int failures) {}

  /**
   * @param rule the one that lets a project be tendered no more
   * @throws RefusedException {@code FAILURES_TOO_FEW} before the second failure; {@code STALE} while another application waits or has leave
   */
  public static StopLeave ask(Tender tender, Rule rule, Plea plea, List<StopLeave> before, Instant now) {
    if (plea.failures() < FAILURES_MIN) throw rule.refused(FAILURES_TOO_FEW).with(Map.of("min", FAILURES_MIN, "given", plea.failures()));
    if (before.stream().anyMatch(leave -> leave.stage != LeaveStage.REFUSED)) throw RefusedException.of(STALE).at("grounds");
    StopLeave leave = new StopLeave();
    leave.id = UUID.randomUUID();
    leave.tender = tender.id;
    leave.grounds = text(plea.grounds(), "grounds");
    leave.stage = LeaveStage.ASKED;
    leave.askedAt = now;
    return leave;
  }

  public StopFact.Asked asked() {
    return new StopFact.Asked(tender, id);
  }

  public StopFact.Granted grant(String decision, String official, Instant now) {
    String named = text(decision, "number");
    stage = stage.after(LeaveMove.GRANT);
    number = named;
    decide(official, now);
    return new StopFact.Granted(tender, id, number);
  }

  public StopFact.Refused refuse(String why, String official, Instant now) {
    String said = text(why, "reply");
    stage = stage.after(LeaveMove.REFUSE);
    reply = said;
    decide(official, now);
    return new StopFact.Refused(tender, id, reply);
  }

  private void decide(String official, Instant now) {
    decidedBy = official;
    decidedAt = now;
  }

  /** Oldest first. */
  public static List<StopLeave> of(UUID tender) {
    return list("tender = ?1 order by askedAt, id", tender);
  }

  private static String text(String given, String field) {
    if (given == null || given.isBlank() || given.length() > MethodLeave.TEXT_MAX) {
      throw RefusedException.of(FIELD_REQUIRED).at(field).with(Map.of("charactersMax", MethodLeave.TEXT_MAX));
    }
    return given.strip();
  }
}
