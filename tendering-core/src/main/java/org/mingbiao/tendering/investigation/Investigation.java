package org.mingbiao.tendering.investigation;

import static org.mingbiao.shared.refusal.Refusal.HANDLERS_TOO_FEW;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.STATEMENT_LATE;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mingbiao.shared.refusal.RefusedException;

/** A case before the supervisor. Its row says only how far it is; what it is about stands in the {@link CaseBook} until it is served. */
@Entity
public class Investigation extends PanacheEntityBase {
  @Id public UUID id;
  @Version public long version;
  public UUID tender;
  public UUID lot;
  @Enumerated(EnumType.STRING) public Origin origin;
  /** The complaint from which it was opened, or null. */
  public UUID complaint;
  @Enumerated(EnumType.STRING) public InvestigationStage stage;
  /** User names. */
  @JdbcTypeCode(SqlTypes.JSON) public List<String> handlers;
  public Instant openedAt;
  public Instant informedAt;
  /** Through this instant the bidders may state their case and ask for a hearing; null before they are told. */
  public Instant stateUntil;
  public Instant hearingAt;
  /** When it was found, cleared or closed. */
  public Instant decidedAt;
  public Instant servedAt;
  public Instant publishedAt;
  /** What binds; null until it is served. */
  @JdbcTypeCode(SqlTypes.JSON) public Decision decision;

  protected Investigation() {}

  /** From what a case is opened. @param complaint null unless it is one */
  public record Cause(UUID tender, UUID lot, Origin origin, UUID complaint) {}

  /** @throws RefusedException {@code HANDLERS_TOO_FEW} with fewer different people than the law wants (行政处罚法 第四十二条) */
  public static Investigation open(Cause cause, List<String> usernames, DueProcess process, Instant now) {
    List<String> different = List.copyOf(new LinkedHashSet<>(usernames.stream().filter(name -> !name.isBlank()).toList()));
    int least = process.handlers().count();
    if (different.size() < least) {
      throw process.handlers().refused(HANDLERS_TOO_FEW).at("handlers").with(Map.of("min", least, "given", different.size()));
    }
    Investigation opened = new Investigation();
    opened.id = UUID.randomUUID();
    opened.tender = cause.tender();
    opened.lot = cause.lot();
    opened.origin = cause.origin();
    opened.complaint = cause.complaint();
    opened.stage = InvestigationStage.OPENED;
    opened.handlers = different;
    opened.openedAt = now;
    return opened;
  }

  public InvestigationFact.Opened opened() {
    return new InvestigationFact.Opened(id, tender, lot, origin, handlers);
  }

  /** Tells the bidders what is intended. */
  public InvestigationFact.Informed inform(Decision intended, DueProcess process, Instant now) {
    process.requireLawful(intended);
    stage = stage.after(InvestigationMove.INFORM);
    informedAt = now;
    stateUntil = process.stateUntil(now);
    return new InvestigationFact.Informed(id, intended.penalties().stream().map(Penalty::party).toList(), stateUntil);
  }

  /** @throws RefusedException {@code HEARING_TOO_SOON} for less notice than the law gives (行政处罚法 第六十四条第二项) */
  public InvestigationFact.HearingCalled callHearing(Instant at, DueProcess process, Instant now) {
    process.requireHearingNotice(now, at);
    stage = stage.after(InvestigationMove.CALL_HEARING);
    hearingAt = at;
    return new InvestigationFact.HearingCalled(id, at);
  }

  public InvestigationFact.HearingEnded endHearing() {
    stage = stage.after(InvestigationMove.END_HEARING);
    return new InvestigationFact.HearingEnded(id);
  }

  /** Finds collusion. Nothing follows before it is served. */
  public InvestigationFact.Found find(Decision found, CaseFile file, DueProcess process, Instant now) {
    InvestigationStage next = stage.after(InvestigationMove.FIND);
    process.requireHeard(found, file, stateUntil, now);
    stage = next;
    decidedAt = now;
    return new InvestigationFact.Found(id, found);
  }

  public InvestigationFact.Cleared clear(Instant now) {
    stage = stage.after(InvestigationMove.CLEAR);
    decidedAt = now;
    return new InvestigationFact.Cleared(id);
  }

  public InvestigationFact.Closed close(Instant now) {
    stage = stage.after(InvestigationMove.CLOSE);
    decidedAt = now;
    return new InvestigationFact.Closed(id);
  }

  /** Delivers the decision: it binds from now on. */
  public InvestigationFact.Served serve(Decision found, Instant now) {
    stage = stage.after(InvestigationMove.SERVE);
    decision = found;
    servedAt = now;
    return new InvestigationFact.Served(tender, id, lot, found.article(), found.penalties().stream().map(Penalty::bid).toList());
  }

  /** @throws RefusedException {@code DECISION_NOT_FINAL} while reconsideration may still be asked for */
  public InvestigationFact.Published publish(DueProcess process, Instant now) {
    InvestigationStage next = stage.after(InvestigationMove.PUBLISH);
    process.requireFinal(servedAt, now);
    stage = next;
    publishedAt = now;
    return new InvestigationFact.Published(tender, id);
  }

  /** @throws RefusedException {@code WRONG_STAGE} once it is decided */
  public void requireOpen() {
    if (decidedAt != null) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", stage));
  }

  /**
   * Wants the case open for what a bidder says. A statement is taken until the decision, late or not; a hearing must be asked for in time.
   *
   * @throws RefusedException {@code WRONG_STAGE}, {@code STATEMENT_LATE}
   */
  public void requireHears(boolean hearing, DueProcess process, Instant now) {
    requireOpen();
    if (stage == InvestigationStage.OPENED) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", stage));
    if (hearing && now.isAfter(stateUntil)) throw process.statement().refused(STATEMENT_LATE).with(Map.of("last", stateUntil, "now", now));
  }

  /** Whether a decision that binds has found this bid collusive. */
  public static boolean isFound(UUID tender, UUID bid) {
    return served(tender).stream().anyMatch(one -> one.decision.of(bid).isPresent());
  }

  /** Decisions of a tender that bind. */
  public static List<Investigation> served(UUID tender) {
    return list("tender = ?1 and servedAt is not null order by servedAt, id", tender);
  }

  public static List<Investigation> ofTender(UUID tender) {
    return list("tender = ?1 order by openedAt, id", tender);
  }

  public static Investigation require(UUID id) {
    return Investigation.<Investigation>findByIdOptional(id).orElseThrow(() -> absent(id));
  }

  /** As {@link #require}, with the row locked: read the clock after it. */
  public static Investigation locked(UUID id) {
    return Optional.ofNullable(Investigation.<Investigation>findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> absent(id));
  }

  private static RefusedException absent(UUID id) {
    return RefusedException.of(NOT_FOUND).with(Map.of("case", id));
  }
}
