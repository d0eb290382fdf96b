package org.mingbiao.tendering.notice;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A notice as another channel shows it, read back and compared (电子招标投标办法 第十七条: platform and media in step). */
@Entity
public class NoticeCopy extends PanacheEntityBase {
  public static final int COMPARED_MAX = 1_000;

  @Id public UUID id;
  public UUID notice;
  public String channel;
  public String sha256;
  public boolean same;
  public Instant comparedAt;

  protected NoticeCopy() {}

  /** A difference is kept, not refused: it is a fact about the channel, and the agency must have it corrected. */
  public static NoticeCopy compare(Notice notice, String channel, Wording copy, Instant now) {
    NoticeCopy compared = new NoticeCopy();
    compared.id = UUID.randomUUID();
    compared.notice = notice.id;
    compared.channel = channel;
    compared.sha256 = copy.sha256();
    compared.same = notice.wording().differenceFrom(copy).isEmpty();
    compared.comparedAt = now;
    return compared;
  }

  public NoticeFact.CopyCompared fact(Notice of) {
    return new NoticeFact.CopyCompared(of.tender, of.id, channel, sha256, same);
  }

  /** Oldest first, so that the last one of a channel tells how it stands. */
  public static List<NoticeCopy> of(UUID notice) {
    return find("notice = ?1 order by comparedAt", notice).page(0, COMPARED_MAX).list();
  }

  /** Copies that were found to differ, of the tenders of an agency or buyer, the latest first. */
  public static List<NoticeCopy> unlike(UUID party, int max) {
    return find("same = false and notice in (select n.id from Notice n, Tender t where n.tender = t.id and (t.agent = ?1 or t.buyer = ?1)) "
        + "order by comparedAt desc", party).page(0, max).list();
  }
}
