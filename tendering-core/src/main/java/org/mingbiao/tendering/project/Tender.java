package org.mingbiao.tendering.project;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.STALE;
import static org.mingbiao.shared.refusal.Refusal.SUSPENDED;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;

/** A tender from registration to archive (招标项目). */
@Entity
public class Tender extends PanacheEntityBase {
  @Id public UUID id;
  @Version public long version;
  /** The unified trading code (统一交易标识码), 33 characters after the class code. */
  public String code;
  public String title;
  @Enumerated(EnumType.STRING) public World world;
  @Enumerated(EnumType.STRING) public Procedure procedure;
  @Enumerated(EnumType.STRING) public Kind kind;
  @Enumerated(EnumType.STRING) public Method method;
  /** GB/T 2260 code of the district or the town's own code under it. */
  public String region;
  /** The purchaser or tenderer (采购人, 招标人), a party. */
  public UUID buyer;
  /** The tendering agency (招标代理机构), a party. */
  public UUID agent;
  /** Yuan. */
  public BigDecimal budget;
  /** 国有资金占控股或者主导地位: the first-ranked candidate must win (实施条例 第五十五条). */
  public boolean stateOwned;
  /** Whether the law makes it be tendered (依法必须招标); below the thresholds the owner chose to. */
  public boolean mustTender;
  /** The approval that lets the project be tendered (审批, 核准, 备案文号). */
  public String approval;
  /** Why the tender is not open, or null (实施条例 第八条; 政府采购法 第三十一条). */
  public String invitationGround;
  /** What leaves an emergency no time for the ordinary periods; null unless it is one (招标投标法 第六十六条). */
  public String emergencyGround;
  public Instant registeredAt;
  /** The day whose law the tender follows to its end. */
  public LocalDate lawDay;
  @Enumerated(EnumType.STRING) public Stage stage;
  public Instant announcedAt;
  /** The instant before which a bid must have arrived; also the opening (招标投标法 第三十四条). */
  public Instant bidDeadline;
  /** The failed tender that this one repeats, or null. */
  public UUID retenderOf;

  @OneToMany(mappedBy = "tender", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("number")
  public List<Lot> lots = new ArrayList<>();

  protected Tender() {}

  /** A tender as registered, from {@link Registration#register}. */
  Tender(UUID id) {
    this.id = id;
  }

  /** The whole row locked until the transaction ends: every comparison with the deadline happens under this lock. */
  public static Tender locked(UUID id) {
    Tender tender = findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (tender == null) throw RefusedException.of(NOT_FOUND).with(Map.of("tender", id));
    return tender;
  }

  public static Tender require(UUID id) {
    Tender tender = findById(id);
    if (tender == null) throw RefusedException.of(NOT_FOUND).with(Map.of("tender", id));
    return tender;
  }

  public Lot lot(UUID lot) {
    return lots.stream().filter(l -> l.id.equals(lot)).findFirst()
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("lot", lot)));
  }

  /**
   * Says what the emergency is.
   *
   * @param rule the one that asks for the ground
   * @throws RefusedException {@code FIELD_REQUIRED} without one
   */
  public TenderFact.EmergencyDeclared declareEmergency(Rule rule, String ground) {
    if (ground == null || ground.isBlank()) throw rule.refused(FIELD_REQUIRED).at("emergencyGround");
    emergencyGround = ground.strip();
    return new TenderFact.EmergencyDeclared(id, emergencyGround);
  }

  /**
   * Hands in the approval that an emergency still owed (应急项目先行实施, 事后补办).
   *
   * @throws RefusedException {@code FIELD_REQUIRED}; {@code STALE} when it has one
   */
  public TenderFact.ApprovalFiled fileApproval(String number) {
    if (number == null || number.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("approval");
    if (approval != null && !approval.isBlank()) throw RefusedException.of(STALE).at("approval").with(Map.of("approval", approval));
    approval = number.strip();
    return new TenderFact.ApprovalFiled(id, approval);
  }

  /**
   * Reminds the owner of a project that was brought in and is not traded (宁波市公共资源交易管理条例 第二十六条).
   *
   * @throws RefusedException {@code WRONG_STAGE} once it is announced
   */
  public TenderFact.Reminded remind() {
    if (stage != Stage.REGISTERED && stage != Stage.FILED) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", stage, "from", Stage.REGISTERED));
    }
    return new TenderFact.Reminded(id);
  }

  /** @throws RefusedException {@code WRONG_STAGE} also where no document asks anybody to bid */
  public TenderFact.Filed file(UUID document, Instant now) {
    if (method == Method.SINGLE_SOURCE) throw RefusedException.of(WRONG_STAGE).at("method").with(Map.of("method", method));
    stage = stage.after(Move.FILE);
    return new TenderFact.Filed(id, document, now);
  }

  /** Called by the notice, which has compared the periods with the law. */
  public TenderFact.Announced announce(Instant now, Instant deadline) {
    stage = stage.after(Move.ANNOUNCE);
    announcedAt = now;
    bidDeadline = deadline;
    return new TenderFact.Announced(id, now, deadline);
  }

  /**
   * From now on everybody may see whom alone the buyer asks.
   *
   * @throws RefusedException {@code WRONG_STAGE} also for a project of another method
   */
  public TenderFact.SupplierNamed nameSupplier(Instant now) {
    if (method != Method.SINGLE_SOURCE) throw RefusedException.of(WRONG_STAGE).at("method").with(Map.of("method", method));
    stage = stage.after(Move.NAME_SUPPLIER);
    announcedAt = now;
    return new TenderFact.SupplierNamed(id, now);
  }

  /** @throws RefusedException {@code WRONG_STAGE} unless the only supplier is public and the purchase is under way */
  public void requireSourced() {
    if (stage != Stage.SOURCED) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", stage, "from", Stage.SOURCED));
  }

  /** Called by the clarification that forces it or by the outage rule. */
  public TenderFact.DeadlineMoved moveDeadline(Instant deadline, String reason) {
    if (stage != Stage.ANNOUNCED) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", stage, "from", Stage.ANNOUNCED));
    }
    Instant before = bidDeadline;
    bidDeadline = deadline;
    return new TenderFact.DeadlineMoved(id, before, deadline, reason);
  }

  /** Whether a bid that arrives now is in time: strictly before the deadline (电子招标投标办法 第二十七条: 截止时间前). */
  public boolean takesBids(Instant now) {
    return stage == Stage.ANNOUNCED && now.isBefore(bidDeadline);
  }

  public TenderFact.Opened open(Instant now) {
    stage = stage.after(Move.OPEN);
    return new TenderFact.Opened(id, now);
  }

  public TenderFact.LotMoved moveLot(UUID lot, LotMove move, String reason) {
    lot(lot).move(move);
    return new TenderFact.LotMoved(id, lot, move, reason);
  }

  /** @throws RefusedException {@code WRONG_STAGE} while a lot has neither contract nor failed */
  public TenderFact.Concluded conclude() {
    lots.stream().filter(lot -> lot.stage != LotStage.CONTRACTED && lot.stage != LotStage.FAILED).findFirst().ifPresent(lot -> {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("lot", lot.number, "stage", lot.stage));
    });
    stage = stage.after(Move.CONCLUDE);
    return new TenderFact.Concluded(id);
  }

  public TenderFact.Archived archive(String bundleSha256) {
    stage = stage.after(Move.ARCHIVE);
    return new TenderFact.Archived(id, bundleSha256);
  }

  public TenderFact.Terminated terminate(String reason) {
    stage = stage.after(Move.TERMINATE);
    return new TenderFact.Terminated(id, reason);
  }

  /** @throws RefusedException {@code WRONG_STAGE} unless a lot has failed or the tender was terminated: only then is it repeated */
  public void requireRepeatable() {
    if (stage == Stage.TERMINATED || lots.stream().anyMatch(lot -> lot.stage == LotStage.FAILED)) return;
    throw RefusedException.of(WRONG_STAGE).at("retenderOf").with(Map.of("stage", stage, "from", LotStage.FAILED));
  }

  public TenderFact.Suspended suspend(UUID cause, SuspensionCause kind, Instant now) {
    Suspension.of(id, cause, kind, now).persist();
    return new TenderFact.Suspended(id, cause, kind);
  }

  public TenderFact.Resumed resume(UUID cause, Instant now) {
    Suspension suspension = Suspension.findById(cause);
    if (suspension == null || suspension.until != null) throw RefusedException.of(NOT_FOUND).with(Map.of("suspension", cause));
    suspension.end(now);
    return new TenderFact.Resumed(id, cause, suspension.kind);
  }

  /** @throws RefusedException {@code SUSPENDED} while any cause lasts */
  public void requireRunning() {
    Suspension open = Suspension.find("tender = ?1 and until is null", id).firstResult();
    if (open == null) return;
    throw RefusedException.of(SUSPENDED).under(open.kind.rule, open.kind.article).with(Map.of("cause", open.kind, "since", open.since));
  }
}
