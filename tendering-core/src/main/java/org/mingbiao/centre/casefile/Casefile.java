package org.mingbiao.centre.casefile;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.MATERIALS_MISSING;
import static org.mingbiao.shared.refusal.Refusal.NOT_ALLOWED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.TOLD_ONCE;
import static org.mingbiao.shared.refusal.Refusal.TOLD_TOO_LATE;
import static org.mingbiao.shared.refusal.Refusal.TOO_LARGE;
import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mingbiao.centre.item.Item;
import org.mingbiao.centre.item.Material;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.party.Applicant;
import org.mingbiao.shared.refusal.RefusedException;

/** One errand at the centre (办件). Its number is public, its query code is not. */
@Entity
public class Casefile extends PanacheEntityBase {
  public static final int TEXT_MAX = 2_000;
  public static final int MISSING_MAX = 30;

  @Id public UUID id;
  @Version public long version;
  public String number;
  /** See {@link QueryCode#digest}. */
  String codeDigest;
  /** The revision of the item under which it was filed. */
  public UUID item;
  @Embedded public Applicant applicant;
  public String request;
  public Instant receivedAt;
  @Enumerated(EnumType.STRING) public CasefileStage stage;
  /** Everything that was said to be missing; empty unless something was. */
  @JdbcTypeCode(SqlTypes.JSON) public List<String> missing;
  public Instant toldAt;
  /** From when the time of the decision runs; null until accepted. */
  public Instant acceptedAt;
  /** Whether it was accepted by silence (行政许可法 第三十二条). */
  public boolean deemed;
  public String department;
  /** Who handles it, by account name; null while it waits for somebody. */
  public String handler;
  @Enumerated(EnumType.STRING) public Review review;
  /** How many working days the applicant was told that the review takes. */
  public Integer reviewDays;
  /** Why it was refused, granted or denied. */
  public String grounds;
  /** Why the decision came after the promise, or null. */
  public String lateness;
  public Instant decidedAt;
  /** Null before a decision; it outlives the delivery. */
  public Boolean granted;
  @Enumerated(EnumType.STRING) public Delivery delivery;
  public Instant endedAt;

  protected Casefile() {}

  /**
   * @throws RefusedException {@code NOT_ALLOWED} at {@code nature} when the item is not for such an applicant,
   *     {@code MATERIALS_MISSING} with the titles
   */
  public static Casefile file(Item item, Petition petition, String number, QueryCode code, Instant now) {
    if (!item.audience.admits(petition.applicant().nature)) throw RefusedException.of(NOT_ALLOWED).at("nature");
    requireMaterials(item, petition);
    Casefile casefile = new Casefile();
    casefile.id = UUID.randomUUID();
    casefile.number = number;
    casefile.codeDigest = code.digest(number);
    casefile.item = item.id;
    casefile.applicant = petition.applicant();
    casefile.request = petition.request() == null ? "" : limited(petition.request(), "request");
    casefile.receivedAt = now;
    casefile.stage = CasefileStage.RECEIVED;
    casefile.missing = List.of();
    casefile.department = item.department;
    return casefile;
  }

  private static void requireMaterials(Item item, Petition petition) {
    for (int place = 1; place <= item.materials.size(); place++) {
      Material material = item.materials.get(place - 1);
      if (material.required() && !petition.brought().contains(place)) {
        throw RefusedException.of(MATERIALS_MISSING).at("material" + place).with(Map.of("why", material.title()));
      }
    }
  }

  /** @param digests of the files that came with it */
  public CasefileFact.Received received(List<String> digests) {
    return new CasefileFact.Received(id, number, item, List.copyOf(digests));
  }

  /**
   * Says once and completely what is missing (一次性告知).
   *
   * @param once the rule that it is said once @param inTime whether the time for saying it has not passed
   * @throws RefusedException {@code TOLD_ONCE} for anything that the first notice did not name; {@code TOLD_TOO_LATE}
   */
  public CasefileFact.CorrectionAsked askCorrection(List<String> papers, Rule once, boolean inTime, Instant now) {
    CasefileStage next = stage.after(CasefileMove.ASK_CORRECTION);
    if (!inTime) throw once.refused(TOLD_TOO_LATE);
    if (papers.isEmpty()) throw RefusedException.of(FIELD_REQUIRED).at("missing");
    if (papers.size() > MISSING_MAX) throw RefusedException.of(TOO_MANY).at("missing").with(Map.of("max", MISSING_MAX));
    papers.forEach(paper -> limited(paper, "missing"));
    if (toldAt != null && !missing.containsAll(papers)) throw once.refused(TOLD_ONCE).at("missing");
    if (toldAt == null) missing = List.copyOf(papers);
    toldAt = now;
    stage = next;
    return new CasefileFact.CorrectionAsked(id, List.copyOf(papers));
  }

  public CasefileFact.Corrected correct(List<String> digests) {
    if (digests.isEmpty()) throw RefusedException.of(MATERIALS_MISSING).at("files").with(Map.of("why", String.join("、", missing)));
    stage = stage.after(CasefileMove.CORRECT);
    return new CasefileFact.Corrected(id, List.copyOf(digests));
  }

  /** @param inTime whether the time to say that something is missing has not passed; else it was accepted when it came */
  public CasefileFact.Accepted accept(boolean inTime, Instant now) {
    stage = stage.after(CasefileMove.ACCEPT);
    deemed = !inTime;
    acceptedAt = inTime ? now : receivedAt;
    return new CasefileFact.Accepted(id, acceptedAt, deemed);
  }

  /** @param under the rule of the time for refusing @param inTime as for {@link #accept} */
  public CasefileFact.Refused refuse(String why, Rule under, boolean inTime, Instant now) {
    String said = requireText(why, "grounds");
    CasefileStage next = stage.after(CasefileMove.REFUSE);
    if (!inTime) throw under.refused(TOLD_TOO_LATE);
    stage = next;
    grounds = said;
    endedAt = now;
    return new CasefileFact.Refused(id, said);
  }

  public CasefileFact.TakenUp takeUp(String username) {
    stage = stage.after(CasefileMove.TAKE_UP);
    handler = username;
    return new CasefileFact.TakenUp(id, username);
  }

  /** Moves it to another department; the clock runs on, since the inside of the centre is not the applicant's concern. */
  public CasefileFact.Transferred transfer(String to, String why) {
    String target = requireText(to, "department");
    String said = requireText(why, "reason");
    stage = stage.after(CasefileMove.TRANSFER);
    String from = department;
    department = target;
    handler = null;
    return new CasefileFact.Transferred(id, from, target, said);
  }

  /** @param days working days that it is expected to take, which the applicant is told (行政许可法 第四十五条) */
  public CasefileFact.ReviewBegan beginReview(Review kind, int days) {
    if (kind == null) throw RefusedException.of(FIELD_REQUIRED).at("review");
    if (days < 1) throw RefusedException.of(FIELD_REQUIRED).at("reviewDays").with(Map.of("min", 1));
    stage = stage.after(CasefileMove.BEGIN_REVIEW);
    review = kind;
    reviewDays = days;
    return new CasefileFact.ReviewBegan(id, kind, days);
  }

  public CasefileFact.ReviewEnded endReview() {
    stage = stage.after(CasefileMove.END_REVIEW);
    return new CasefileFact.ReviewEnded(id);
  }

  /**
   * @param late whether the promise has passed: then {@code why} must say why (优化营商环境条例 第三十六条)
   * @param promise the rule of the promise
   */
  public CasefileFact decide(Decision decision, boolean late, Rule promise, Instant now) {
    String said = requireText(decision.grounds(), "grounds");
    CasefileStage next = stage.after(decision.granted() ? CasefileMove.GRANT : CasefileMove.DENY);
    boolean explained = decision.lateness() != null && !decision.lateness().isBlank();
    if (late && !explained) throw promise.refused(FIELD_REQUIRED).at("lateness");
    stage = next;
    grounds = said;
    lateness = late ? limited(decision.lateness(), "lateness") : null;
    decidedAt = now;
    granted = decision.granted();
    return decision.granted() ? new CasefileFact.Granted(id, said, lateness) : new CasefileFact.Denied(id, said, lateness);
  }

  /** @param lateness why it comes after the promise; asked for only then */
  public record Decision(boolean granted, String grounds, String lateness) {}

  public CasefileFact.Delivered deliver(Delivery how, Instant now) {
    if (how == null) throw RefusedException.of(FIELD_REQUIRED).at("delivery");
    stage = stage.after(CasefileMove.DELIVER);
    delivery = how;
    endedAt = now;
    return new CasefileFact.Delivered(id, how);
  }

  public CasefileFact.Withdrawn withdraw(Instant now) {
    stage = stage.after(CasefileMove.WITHDRAW);
    endedAt = now;
    return new CasefileFact.Withdrawn(id);
  }

  public CasefileFact.IdentityShown showIdentity(String to) {
    return new CasefileFact.IdentityShown(id, to);
  }

  static String requireText(String text, String field) {
    if (text == null || text.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at(field);
    return limited(text, field);
  }

  private static String limited(String text, String field) {
    if (text.length() > TEXT_MAX) throw RefusedException.of(TOO_LARGE).at(field).with(Map.of("charactersMax", TEXT_MAX));
    return text.strip();
  }

  public static Casefile require(UUID id) {
    Casefile casefile = findById(id);
    if (casefile == null) throw RefusedException.of(NOT_FOUND).with(Map.of("casefile", id));
    return casefile;
  }

  /** As {@link #require}, with the row locked: read the clock after it. */
  public static Casefile locked(UUID id) {
    Casefile casefile = findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (casefile == null) throw RefusedException.of(NOT_FOUND).with(Map.of("casefile", id));
    return casefile;
  }

  /**
   * The errand of who knows its code.
   *
   * @throws RefusedException {@code NOT_FOUND} for a number that is none and for a wrong code alike, naming neither
   */
  public static Casefile opened(String number, QueryCode code) {
    String asked = number == null ? "" : number.strip();
    Casefile casefile = Casefile.<Casefile>find("number", asked).firstResult();
    boolean opens = code.opens(asked, casefile == null ? "" : casefile.codeDigest);
    if (!opens) throw RefusedException.of(NOT_FOUND);
    return casefile;
  }
}
