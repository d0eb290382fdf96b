package org.mingbiao.shared.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A paper that was issued. It never changes; when the record says something else, the next edition replaces it. */
@Entity
public class Paper extends PanacheEntityBase {
  /** The longest number. */
  public static final int NUMBER_MAX = 80;

  @Id public String number;
  @Enumerated(EnumType.STRING) public PaperKind kind;
  /** The tender. */
  public UUID matter;
  /** What of the tender: the notice, the opening, the lot. */
  public UUID subject;
  /** From 1. */
  public int edition;
  /** What it says, as JSON; its digest is {@link #contentSha256}. */
  public String content;
  public String contentSha256;
  /** Of the file, which lies in the store of attachments. */
  public String sha256;
  public Instant issuedAt;

  protected Paper() {}

  /** What a paper says. @param number without the edition */
  public record Content(PaperKind kind, UUID matter, UUID subject, String number, String json, String sha256) {
    /** Of an edition. */
    public String number(int edition) {
      return edition == 1 ? number : number + "-" + edition;
    }
  }

  /** @param before the edition that it replaces, or null @param sha256 of the file */
  public static Paper issue(Content content, Paper before, String sha256, Instant now) {
    Paper paper = new Paper();
    paper.edition = before == null ? 1 : before.edition + 1;
    paper.number = content.number(paper.edition);
    paper.kind = content.kind();
    paper.matter = content.matter();
    paper.subject = content.subject();
    paper.content = content.json();
    paper.contentSha256 = content.sha256();
    paper.sha256 = sha256;
    paper.issuedAt = now;
    return paper;
  }

  public PaperFact.Issued issued() {
    return new PaperFact.Issued(matter, number, kind, contentSha256, sha256);
  }

  /** All editions, the newest first. */
  public static List<Paper> editions(PaperKind kind, UUID subject) {
    return list("kind = ?1 and subject = ?2 order by edition desc", kind, subject);
  }

  public static Optional<Paper> latest(PaperKind kind, UUID subject) {
    return editions(kind, subject).stream().findFirst();
  }

  /** The paper whose file has the digest. */
  public static Optional<Paper> byFile(String sha256) {
    return find("sha256", sha256).firstResultOptional();
  }
}
