package org.mingbiao.tendering.complaint;

import static org.mingbiao.shared.refusal.Refusal.COMPLAINT_UNFIT;
import static org.mingbiao.shared.refusal.Refusal.HANDLERS_TOO_FEW;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.SUSPENSION_TOO_LONG;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;

/** A complaint to the supervisor (投诉). */
@Entity
public class Complaint extends PanacheEntityBase {
  /** 投诉处理办法: never handled by one person alone. */
  static final int HANDLERS_MIN = 2;

  @Id public UUID id;
  @Version public long version;
  public UUID tender;
  public UUID lot;
  @Enumerated(EnumType.STRING) public Grievance about;
  public UUID party;
  public UUID respondent;
  /** What happened. */
  public String facts;
  /** What the complainant asks for. */
  public String request;
  /** The day from which the complainant knew or should have known. */
  public LocalDate knownOn;
  /** The objection that came first, or null. */
  public UUID objection;
  public Instant receivedAt;
  @Enumerated(EnumType.STRING) public ComplaintStage stage;
  @JdbcTypeCode(SqlTypes.JSON) public List<String> handlers = List.of();
  @Enumerated(EnumType.STRING) public Unfit unfit;
  @Enumerated(EnumType.STRING) public Outcome outcome;
  public String grounds;
  public Instant decidedAt;
  /** When its author asked to take it back, or null. */
  public Instant withdrawalAskedAt;

  protected Complaint() {}

  /** What a complaint must name; the deadlines are checked by {@link Deadlines} before. */
  public record Petition(UUID tender, UUID lot, Grievance about, UUID party, UUID respondent, String facts, String request,
      LocalDate knownOn, UUID objection) {}

  public static Complaint receive(Petition petition, Instant now) {
    Complaint complaint = new Complaint();
    complaint.id = UUID.randomUUID();
    complaint.tender = petition.tender();
    complaint.lot = petition.lot();
    complaint.about = petition.about();
    complaint.party = petition.party();
    complaint.respondent = petition.respondent();
    complaint.facts = Objection.requireText(petition.facts(), "facts");
    complaint.request = Objection.requireText(petition.request(), "request");
    complaint.knownOn = petition.knownOn();
    complaint.objection = petition.objection();
    complaint.receivedAt = now;
    complaint.stage = ComplaintStage.RECEIVED;
    return complaint;
  }

  public ComplaintFact.ComplaintReceived received() {
    return new ComplaintFact.ComplaintReceived(tender, id, receivedAt);
  }

  /** @throws RefusedException {@code HANDLERS_TOO_FEW} with fewer than two different handlers */
  public ComplaintFact.ComplaintAccepted accept(List<String> usernames) {
    List<String> different = List.copyOf(new LinkedHashSet<>(usernames.stream().filter(name -> !name.isBlank()).toList()));
    if (different.size() < HANDLERS_MIN) {
      throw RefusedException.of(HANDLERS_TOO_FEW).at("handlers").with(Map.of("min", HANDLERS_MIN, "given", different.size()));
    }
    stage = stage.after(ComplaintMove.ACCEPT);
    handlers = different;
    return new ComplaintFact.ComplaintAccepted(tender, id, different);
  }

  public ComplaintFact.ComplaintRefused refuse(Unfit reason, String why) {
    if (reason == null) throw RefusedException.of(COMPLAINT_UNFIT).at("reason");
    String said = Objection.requireText(why, "grounds");
    stage = stage.after(ComplaintMove.REFUSE);
    unfit = reason;
    grounds = said;
    return new ComplaintFact.ComplaintRefused(tender, id, reason);
  }

  public ComplaintFact.AppraisalBegan beginAppraisal() {
    stage = stage.after(ComplaintMove.BEGIN_APPRAISAL);
    return new ComplaintFact.AppraisalBegan(tender, id);
  }

  public ComplaintFact.AppraisalEnded endAppraisal() {
    stage = stage.after(ComplaintMove.END_APPRAISAL);
    return new ComplaintFact.AppraisalEnded(tender, id);
  }

  /** @param longest in government procurement no later than the term of 政府采购法 第五十七条, otherwise null */
  public ComplaintFact.SuspensionOrdered suspend(Instant until, Instant longest) {
    if (longest != null && until.isAfter(longest)) {
      throw RefusedException.of(SUSPENSION_TOO_LONG).at("until").under("T21F", "《政府采购法》第五十七条")
          .with(Map.of("longest", longest, "given", until));
    }
    return new ComplaintFact.SuspensionOrdered(tender, id, until);
  }

  public ComplaintFact.SuspensionLifted lift() {
    return new ComplaintFact.SuspensionLifted(tender, id);
  }

  public ComplaintFact.ComplaintDecided decide(Outcome how, String why, Instant now) {
    String said = Objection.requireText(why, "grounds");
    stage = stage.after(ComplaintMove.DECIDE);
    outcome = how;
    grounds = said;
    decidedAt = now;
    return new ComplaintFact.ComplaintDecided(tender, id, how);
  }

  /**
   * Asks to take back what was accepted. In engineering the supervisor decides: what was found to be unlawful is pursued all the same
   * (投诉处理办法 第十九条).
   *
   * @throws RefusedException {@code WRONG_STAGE} once it is decided
   */
  public ComplaintFact.WithdrawalAsked askWithdrawal(Instant now) {
    stage.after(ComplaintMove.WITHDRAW);
    withdrawalAskedAt = now;
    return new ComplaintFact.WithdrawalAsked(tender, id);
  }

  /** Whether its author may take it back without leave: nobody has accepted it yet, or it is one of government procurement. */
  public boolean isFreelyWithdrawn(World world) {
    return stage == ComplaintStage.RECEIVED || world == World.PROCUREMENT;
  }

  public ComplaintFact.ComplaintWithdrawn withdraw() {
    stage = stage.after(ComplaintMove.WITHDRAW);
    return new ComplaintFact.ComplaintWithdrawn(tender, id);
  }

  public static Complaint require(UUID id) {
    Complaint complaint = findById(id);
    if (complaint == null) throw RefusedException.of(NOT_FOUND).with(Map.of("complaint", id));
    return complaint;
  }

  public static List<Complaint> ofTender(UUID tender) {
    return list("tender = ?1 order by receivedAt, id", tender);
  }
}
