package org.mingbiao.tendering.leave;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.LEAVE_MISSING;
import static org.mingbiao.shared.refusal.Refusal.STALE;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

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
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Tender;

/** An application for leave to buy by another method than open tender, and the finance office's reply (采购方式变更审批). */
@Entity
public class MethodLeave extends PanacheEntityBase {
  /** The longest text, in characters. */
  public static final int TEXT_MAX = 5_000;

  @Id public UUID id;
  @Version public long version;
  public UUID tender;
  @Enumerated(EnumType.STRING) public Method method;
  public String grounds;
  @Enumerated(EnumType.STRING) public LeaveStage stage;
  public Instant askedAt;
  /** The number of the reply that grants it (批复文号), or null. */
  public String number;
  /** Why it was refused, or null. */
  public String reply;
  /** The official who recorded the reply. */
  public String decidedBy;
  public Instant decidedAt;

  protected MethodLeave() {}

  /**
   * @throws RefusedException {@code WRONG_STAGE} for an open tender or one that is under way; {@code STALE} while another application waits
   */
  public static MethodLeave ask(Tender tender, String grounds, List<MethodLeave> before, Instant now) {
    if (tender.method == Method.OPEN) throw RefusedException.of(WRONG_STAGE).at("method").with(Map.of("method", tender.method));
    if (before.stream().anyMatch(leave -> leave.stage == LeaveStage.ASKED)) throw RefusedException.of(STALE).at("grounds");
    MethodLeave leave = new MethodLeave();
    leave.id = UUID.randomUUID();
    leave.tender = tender.id;
    leave.method = tender.method;
    leave.grounds = text(grounds, "grounds");
    leave.stage = LeaveStage.ASKED;
    leave.askedAt = now;
    return leave;
  }

  public LeaveFact.Asked asked() {
    return new LeaveFact.Asked(tender, id, method);
  }

  public LeaveFact.Granted grant(String replyNumber, String official, Instant now) {
    String named = text(replyNumber, "number");
    stage = stage.after(LeaveMove.GRANT);
    number = named;
    decide(official, now);
    return new LeaveFact.Granted(tender, id, number);
  }

  public LeaveFact.Refused refuse(String why, String official, Instant now) {
    String said = text(why, "reply");
    stage = stage.after(LeaveMove.REFUSE);
    reply = said;
    decide(official, now);
    return new LeaveFact.Refused(tender, id, reply);
  }

  private void decide(String official, Instant now) {
    decidedBy = official;
    decidedAt = now;
  }

  /**
   * Lets nothing begin without the leave that the law asks for.
   *
   * @param leaves those of the tender
   * @param notBefore leave that was given no later than this does not count, or null: where reasons are made public, the finance office
   *     hears first what was said against them
   * @throws RefusedException {@code LEAVE_MISSING}
   */
  public static void require(OtherMethod purchase, List<MethodLeave> leaves, Instant notBefore) {
    boolean granted = leaves.stream().anyMatch(leave -> leave.stage == LeaveStage.GRANTED && leave.method == purchase.tender().method
        && (notBefore == null || leave.decidedAt.isAfter(notBefore)));
    purchase.asksLeave().ifPresent(rule -> rule.demand(granted, LEAVE_MISSING, "leave", Map.of("method", purchase.tender().method,
        "sum", purchase.sum().map(line -> line.amount().toPlainString()).orElse(""), "budget", purchase.tender().budget)));
  }

  /** Oldest first. */
  public static List<MethodLeave> of(UUID tender) {
    return list("tender = ?1 order by askedAt, id", tender);
  }

  private static String text(String given, String field) {
    if (given == null || given.isBlank() || given.length() > TEXT_MAX) {
      throw RefusedException.of(FIELD_REQUIRED).at(field).with(Map.of("charactersMax", TEXT_MAX));
    }
    return given.strip();
  }
}
