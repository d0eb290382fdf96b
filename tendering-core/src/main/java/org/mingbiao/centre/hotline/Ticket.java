package org.mingbiao.centre.hotline;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.OWN_CASE;
import static org.mingbiao.shared.refusal.Refusal.TOO_LARGE;
import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.refusal.RefusedException;

/** A complaint about how an errand is served (投诉工单). */
@Entity
public class Ticket extends PanacheEntityBase {
  public static final int TEXT_MAX = 2_000;
  /** How many complaints about one errand may wait for their answer at a time. */
  public static final int OPEN_MAX = 3;
  private static final int DEPARTMENTS_MIN = 2;
  private static final int DEPARTMENTS_MAX = 10;

  @Id public UUID id;
  @Version public long version;
  public UUID casefile;
  public String text;
  public Instant receivedAt;
  @Enumerated(EnumType.STRING) public TicketStage stage;
  /** Who must answer together; empty unless several. */
  @JdbcTypeCode(SqlTypes.JSON) public List<String> departments;
  public String answer;
  public Boolean upheld;
  public String answeredBy;
  public Instant answeredAt;

  protected Ticket() {}

  /** @param open how many complaints about the errand wait already */
  public static Ticket receive(Casefile casefile, String text, long open, Instant now) {
    if (open >= OPEN_MAX) throw RefusedException.of(TOO_MANY).at("text").with(Map.of("max", OPEN_MAX));
    Ticket ticket = new Ticket();
    ticket.id = UUID.randomUUID();
    ticket.casefile = casefile.id;
    ticket.text = requireText(text, "text");
    ticket.receivedAt = now;
    ticket.stage = TicketStage.RECEIVED;
    ticket.departments = List.of();
    return ticket;
  }

  public TicketFact.Received received() {
    return new TicketFact.Received(casefile, id);
  }

  /** @throws RefusedException {@code FIELD_REQUIRED} with fewer than two different departments */
  public TicketFact.Widened widen(List<String> concerned) {
    List<String> different = concerned.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
    if (different.size() < DEPARTMENTS_MIN) {
      throw RefusedException.of(FIELD_REQUIRED).at("departments").with(Map.of("min", DEPARTMENTS_MIN));
    }
    if (different.size() > DEPARTMENTS_MAX) {
      throw RefusedException.of(TOO_MANY).at("departments").with(Map.of("max", DEPARTMENTS_MAX));
    }
    stage = stage.after(TicketMove.WIDEN);
    departments = different;
    return new TicketFact.Widened(casefile, id, different, receivedAt);
  }

  /** @param handler who handles the errand complained of, or null @param own the rule that nobody answers for themselves */
  public TicketFact.Answered answer(Reply reply, String handler, Rule own, Instant now) {
    if (reply.by().equals(handler)) throw own.refused(OWN_CASE);
    String said = requireText(reply.text(), "answer");
    stage = stage.after(TicketMove.ANSWER);
    answer = said;
    upheld = reply.upheld();
    answeredBy = reply.by();
    answeredAt = now;
    return new TicketFact.Answered(casefile, id, upheld, answeredBy);
  }

  /** @param upheld whether the complaint is right @param by the account of who answers */
  public record Reply(String text, boolean upheld, String by) {}

  private static String requireText(String text, String field) {
    if (text == null || text.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at(field);
    if (text.length() > TEXT_MAX) throw RefusedException.of(TOO_LARGE).at(field).with(Map.of("charactersMax", TEXT_MAX));
    return text.strip();
  }

  public static Ticket require(UUID id) {
    Ticket ticket = findById(id);
    if (ticket == null) throw RefusedException.of(NOT_FOUND).with(Map.of("ticket", id));
    return ticket;
  }

  public static List<Ticket> of(UUID casefile) {
    return list("casefile = ?1 order by receivedAt, id", casefile);
  }

  public static long open(UUID casefile) {
    return count("casefile = ?1 and stage <> ?2", casefile, TicketStage.ANSWERED);
  }
}
