package org.mingbiao.tendering.complaint;

import static org.mingbiao.shared.refusal.Refusal.COMPLAINT_UNFIT;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

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
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** An objection to the tenderer (异议) or, in government procurement, a challenge (质疑). */
@Entity
public class Objection extends PanacheEntityBase {
  /** The longest text, in characters. */
  public static final int TEXT_MAX = 5_000;

  @Id public UUID id;
  @Version public long version;
  public UUID tender;
  @Enumerated(EnumType.STRING) public World world;
  /** Null where the whole tender is meant. */
  public UUID lot;
  @Enumerated(EnumType.STRING) public Grievance about;
  public UUID party;
  public String text;
  public Instant raisedAt;
  public boolean inTime;
  @Enumerated(EnumType.STRING) public ObjectionStage stage;
  public String answer;
  public Instant answeredAt;
  /** Whether the tenderer gave way; null until answered. */
  public Boolean upheld;

  protected Objection() {}

  /**
   * @param inTime by {@link Deadlines}; a late one is recorded and answered, but does not suspend
   * @throws RefusedException {@code FIELD_REQUIRED} without text
   */
  public static Objection raise(Tender tender, Plea plea, boolean inTime, Instant now) {
    Objection objection = new Objection();
    objection.id = UUID.randomUUID();
    objection.tender = tender.id;
    objection.world = tender.world;
    objection.lot = plea.lot();
    objection.about = plea.about();
    objection.party = plea.party();
    objection.text = requireText(plea.text(), "text");
    objection.raisedAt = now;
    objection.inTime = inTime;
    objection.stage = ObjectionStage.RAISED;
    return objection;
  }

  /** Who objects to what. */
  public record Plea(UUID lot, Grievance about, UUID party, String text) {}

  public ComplaintFact raised() {
    return world == World.PROCUREMENT
        ? new ComplaintFact.ChallengeRaised(tender, id, about, inTime)
        : new ComplaintFact.ObjectionRaised(tender, id, about, inTime);
  }

  /** Whether the tender stands still until the answer (实施条例 第二十二条, 第五十四条); a challenge does not by itself. */
  public boolean suspends() {
    return inTime && world != World.PROCUREMENT && stage == ObjectionStage.RAISED;
  }

  public ComplaintFact answer(String words, boolean givesWay, Instant now) {
    String said = requireText(words, "answer");
    stage = stage.after(ObjectionMove.ANSWER);
    answer = said;
    answeredAt = now;
    upheld = givesWay;
    return world == World.PROCUREMENT
        ? new ComplaintFact.ChallengeAnswered(tender, id, givesWay)
        : new ComplaintFact.ObjectionAnswered(tender, id, givesWay);
  }

  public ComplaintFact withdraw() {
    stage = stage.after(ObjectionMove.WITHDRAW);
    return world == World.PROCUREMENT
        ? new ComplaintFact.ChallengeWithdrawn(tender, id)
        : new ComplaintFact.ObjectionWithdrawn(tender, id);
  }

  /** A complaint in government procurement stays within what was challenged. @throws RefusedException {@code COMPLAINT_UNFIT} */
  public void requireCovers(Grievance complained, UUID complainedLot, TenderLaw law) {
    boolean within = about == complained && (lot == null || lot.equals(complainedLot));
    law.find("T21G").ifPresent(rule -> rule.demand(within, COMPLAINT_UNFIT, "about", Map.of("challenged", about)));
  }

  /** @throws RefusedException {@code FIELD_REQUIRED} for nothing or for more than {@link #TEXT_MAX} characters */
  public static String requireText(String text, String field) {
    if (text == null || text.isBlank() || text.length() > TEXT_MAX) {
      throw RefusedException.of(FIELD_REQUIRED).at(field).with(Map.of("charactersMax", TEXT_MAX));
    }
    return text.strip();
  }

  public static Objection require(UUID id) {
    Objection objection = findById(id);
    if (objection == null) throw RefusedException.of(NOT_FOUND).with(Map.of("objection", id));
    return objection;
  }

  public static List<Objection> ofTender(UUID tender) {
    return list("tender = ?1 order by raisedAt, id", tender);
  }
}
