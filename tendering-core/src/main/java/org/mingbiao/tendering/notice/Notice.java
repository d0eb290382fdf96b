package org.mingbiao.tendering.notice;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** A notice as it was published. It is never changed; another notice says what changed. */
@Entity
public class Notice extends PanacheEntityBase {
  @Id public UUID id;
  public UUID tender;
  /** Null where the notice is about the whole tender. */
  public UUID lot;
  @Enumerated(EnumType.STRING) public NoticeKind kind;
  /** From 1 within the tender. */
  public int number;
  public String title;
  public String text;
  /** Over title and text, see {@link Wording#sha256()}. */
  public String sha256;
  public Instant publishedAt;
  /** The end of its period, or null. */
  public Instant until;
  public String code;
  public String buyerName;
  @Enumerated(EnumType.STRING) public World world;
  @Enumerated(EnumType.STRING) public Kind deal;
  public String region;
  /** The budget in yuan. */
  public BigDecimal amount;
  /** Until when bids are taken as far as is known today, or null where the notice calls for none; moves with the deadline. */
  public Instant openUntil;

  protected Notice() {}

  /**
   * Publishes a notice, on every channel or on none.
   *
   * @param law wants one text on all channels (S15)
   * @param number one more than the notices the tender has
   * @throws RefusedException {@code NOTICE_DIFFERS} where a channel's copy differs by one character, {@code TOO_MANY} channels
   */
  public static Notice publish(Tender tender, NoticeDraft draft, TenderLaw law, int number, Instant now) {
    if (draft.copies().size() > NoticeDraft.CHANNELS_MAX) {
      throw RefusedException.of(TOO_MANY).at("copies").with(Map.of("max", NoticeDraft.CHANNELS_MAX));
    }
    draft.copies().forEach((channel, copy) -> draft.wording().requireSame(channel, copy, law.find("S15")));
    Notice notice = new Notice();
    notice.id = UUID.randomUUID();
    notice.tender = tender.id;
    notice.lot = draft.lot();
    notice.kind = draft.kind();
    notice.number = number;
    notice.title = draft.wording().title();
    notice.text = draft.wording().text();
    notice.sha256 = draft.wording().sha256();
    notice.publishedAt = now;
    notice.until = draft.until();
    notice.buyerName = draft.buyerName();
    notice.describe(tender);
    return notice;
  }

  private void describe(Tender tender) {
    code = tender.code;
    world = tender.world;
    deal = tender.kind;
    region = tender.region;
    amount = tender.budget;
    openUntil = kind.calls() ? tender.bidDeadline : null;
  }

  public NoticeFact.Published fact() {
    return new NoticeFact.Published(tender, id, kind, lot, sha256, publishedAt, until);
  }

  public Wording wording() {
    return new Wording(title, text);
  }

  public static Notice require(UUID id) {
    Notice notice = findById(id);
    if (notice == null) throw RefusedException.of(NOT_FOUND).with(Map.of("notice", id));
    return notice;
  }

  /** The notices of a tender, oldest first. */
  public static List<Notice> of(UUID tender) {
    return list("tender = ?1 order by number", tender);
  }

  public static int nextNumber(UUID tender) {
    return (int) count("tender", tender) + 1;
  }

  /** Makes the notices that call for bids say how long they are open, after the deadline moved or the tender ended early. */
  public static void follow(Tender tender, Instant now) {
    Instant open = tender.stage == Stage.ANNOUNCED ? tender.bidDeadline : now;
    update("openUntil = ?1 where tender = ?2 and openUntil is not null", open, tender.id);
  }
}
