package org.mingbiao.tendering.opening;

import static org.mingbiao.shared.refusal.Refusal.DECRYPTION_WINDOW_CLOSED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.OBJECTION_WINDOW_CLOSED;
import static org.mingbiao.shared.refusal.Refusal.OPENING_TOO_EARLY;
import static org.mingbiao.shared.refusal.Refusal.REASON_MISSING;
import static org.mingbiao.shared.refusal.Refusal.SUSPENDED;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.project.SuspensionCause;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** The opening of one tender (开标). */
@Entity
public class Opening extends PanacheEntityBase {
  /** An opening is held at the deadline; so long may it take until everybody sits (招标投标法 第三十四条). */
  static final Duration PROMPT_MAX = Duration.ofMinutes(30);
  static final int REASON_MAX = 2_000;

  /** The tender's own id: a tender is opened once. */
  @Id public UUID tender;
  @Version public long version;
  @Enumerated(EnumType.STRING) public OpeningStage stage;
  public Instant startedAt;
  /** Why it was not held at the deadline; null where it was. */
  public String lateReason;
  /** Until when bidders may release their keys. */
  public Instant decryptUntil;
  /** When an outage stopped the window, or null while it runs. */
  public Instant pausedAt;
  /** The suspension that stops it, or null. */
  public UUID pauseCause;
  /** Since when outages count against nobody's window any more: those before it were made good; null where none stopped it. */
  public Instant resumedAt;
  /** Null until the prices are shown. */
  public Instant shownAt;
  public Instant objectionsUntil;
  /** Digest of the opening record, null until it is made. */
  public String recordSha256;

  protected Opening() {}

  /**
   * Starts the opening.
   *
   * @param now read under the tender's row lock
   * @throws RefusedException {@code OPENING_TOO_EARLY} before the deadline: nobody opens early
   */
  public static Opening start(Tender tender, Terms terms, TenderLaw law, Instant now) {
    if (tender.bidDeadline == null || now.isBefore(tender.bidDeadline)) {
      throw law.rule("T08").refused(OPENING_TOO_EARLY)
          .with(Map.of("now", now, "deadline", Objects.<Object>requireNonNullElse(tender.bidDeadline, "")));
    }
    Opening opening = new Opening();
    opening.tender = tender.id;
    opening.stage = OpeningStage.DECRYPTING;
    opening.startedAt = now;
    opening.decryptUntil = now.plus(Duration.ofMinutes(terms.decryptWindowMinutes()));
    return opening;
  }

  /** Whether an opening now is no longer one at the deadline. */
  public static boolean isLate(Tender tender, Instant now) {
    return tender.bidDeadline != null && now.isAfter(tender.bidDeadline.plus(PROMPT_MAX));
  }

  /**
   * What a late opening puts on record: a breach is not cured by not opening at all.
   *
   * @param reason why it is late; not asked where it is not
   * @return empty for an opening in time
   * @throws RefusedException {@code REASON_MISSING}
   */
  public static Optional<OpeningFact.Delayed> delay(Tender tender, String reason, TenderLaw law, Instant now) {
    if (!isLate(tender, now)) return Optional.empty();
    if (reason == null || reason.isBlank() || reason.length() > REASON_MAX) {
      throw law.rule("T08").refused(REASON_MISSING).at("reason")
          .with(Map.of("deadline", tender.bidDeadline, "now", now, "charactersMax", REASON_MAX));
    }
    return Optional.of(new OpeningFact.Delayed(tender.id, tender.bidDeadline, now, reason.strip()));
  }

  /** Keeps why it is late. */
  public OpeningFact.Delayed late(OpeningFact.Delayed delayed) {
    lateReason = delayed.reason();
    return delayed;
  }

  /** Whether so many bids for a lot are opened at all: with fewer it is tendered again. */
  public static boolean opens(int bids, TenderLaw law) {
    return bids >= law.rule("O02").count();
  }

  public OpeningFact.Started started() {
    return new OpeningFact.Started(tender, startedAt, decryptUntil);
  }

  /** @throws RefusedException {@code SUSPENDED} while an outage stops it; {@code DECRYPTION_WINDOW_CLOSED} from the end of the window on */
  public void requireDecrypting(TenderLaw law, Instant now) {
    requireGoing();
    if (stage != OpeningStage.DECRYPTING || !now.isBefore(decryptUntil)) {
      throw law.rule("E31").refused(DECRYPTION_WINDOW_CLOSED)
          .with(Map.of("now", now, "until", decryptUntil));
    }
  }

  /** Whether an outage took so much of the window that the trade must stand still (宁波市公共资源交易管理条例 第二十五条). */
  public boolean isHitBy(Outage outage) {
    return stage == OpeningStage.DECRYPTING && pausedAt == null && outage.overlap(startedAt, decryptUntil).compareTo(Evidence.OUTAGE_MIN) >= 0;
  }

  /** The window stops at the instant at which the platform went away. @param cause the tender's suspension */
  public OpeningFact.Paused pause(Outage outage, UUID cause) {
    pausedAt = outage.since.isAfter(startedAt) ? outage.since : startedAt;
    pauseCause = cause;
    return new OpeningFact.Paused(tender, cause, outage.id, pausedAt);
  }

  /**
   * The failure is cured: the window goes on with all that was left of it.
   *
   * @throws RefusedException {@code WRONG_STAGE} unless an outage stops it
   */
  public OpeningFact.PauseEnded resume(String reason, Instant now) {
    if (pausedAt == null) throw RefusedException.of(WRONG_STAGE).at("pause").with(Map.of("stage", stage));
    decryptUntil = now.plus(Duration.between(pausedAt, decryptUntil));
    OpeningFact.PauseEnded ended = new OpeningFact.PauseEnded(tender, pauseCause, decryptUntil, reason);
    pausedAt = null;
    pauseCause = null;
    resumedAt = now;
    return ended;
  }

  private void requireGoing() {
    if (pausedAt == null) return;
    SuspensionCause outage = SuspensionCause.OUTAGE;
    throw RefusedException.of(SUSPENDED).under(outage.rule, outage.article).with(Map.of("cause", outage, "since", pausedAt));
  }

  /** From when outages are weighed for each bidder. */
  public Instant weighedFrom() {
    return resumedAt == null ? startedAt : resumedAt;
  }

  /** The remedy plan's second window; the length is the first one's. */
  public OpeningFact.WindowExtended extend(Terms terms, Instant now, String reason) {
    if (terms.remedy() != Terms.Remedy.SECOND_WINDOW) throw RefusedException.of(WRONG_STAGE).at("remedy");
    requireGoing();
    stage = stage.after(OpeningMove.EXTEND);
    decryptUntil = now.plus(Duration.ofMinutes(terms.decryptWindowMinutes()));
    return new OpeningFact.WindowExtended(tender, decryptUntil, reason);
  }

  /**
   * All prices become public at once.
   *
   * @param allReleased whether every bidder has released its key, so that nobody need wait for the window's end
   */
  public OpeningFact.Shown show(Terms terms, boolean allReleased, Instant now) {
    requireGoing();
    if (!allReleased && now.isBefore(decryptUntil)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("waitUntil", decryptUntil));
    }
    stage = stage.after(OpeningMove.SHOW);
    shownAt = now;
    objectionsUntil = now.plus(Duration.ofMinutes(terms.objectionWindowMinutes()));
    return new OpeningFact.Shown(tender, now, objectionsUntil);
  }

  /** 实施条例 第四十四条: an objection to the opening is raised on the spot. */
  public void requireObjectionsOpen(TenderLaw law, Instant now) {
    if (stage == OpeningStage.RECORDED || objectionsUntil != null && !now.isBefore(objectionsUntil)) {
      throw law.rule("T07").refused(OBJECTION_WINDOW_CLOSED)
          .with(Map.of("now", now, "until", Objects.<Object>requireNonNullElse(objectionsUntil, "")));
    }
  }

  public OpeningFact.Recorded record(String sha256) {
    stage = stage.after(OpeningMove.RECORD);
    recordSha256 = sha256;
    return new OpeningFact.Recorded(tender, sha256);
  }

  public static Opening require(UUID tender) {
    Opening opening = findById(tender);
    if (opening == null) throw RefusedException.of(NOT_FOUND).with(Map.of("opening of", tender));
    return opening;
  }
}
