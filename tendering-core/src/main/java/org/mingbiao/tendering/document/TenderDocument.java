package org.mingbiao.tendering.document;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mingbiao.shared.refusal.RefusedException;

/** One version of a tender document. A version is never changed; a clarification makes the next one. */
@Entity
public class TenderDocument extends PanacheEntityBase {
  /** The purpose of its files among the attachments of the tender. */
  public static final String FILES = "tender-document";

  @Id public UUID id;
  public UUID tender;
  /** From 1. */
  public int number;
  @JdbcTypeCode(SqlTypes.JSON) public Terms terms;
  /** SHA-256 over the terms and the files of this version, in hex: what a sealed bid binds itself to. */
  public String digest;
  public Instant writtenAt;
  /** When it was filed with the supervisor, or null; filing is never approval (发改法规规〔2022〕1117号). */
  public Instant filedAt;

  protected TenderDocument() {}

  /** @param files SHA-256 of the files of this version, in hex */
  public static TenderDocument version(UUID tender, int number, Terms terms, List<String> files, Instant now) {
    TenderDocument document = new TenderDocument();
    document.id = UUID.randomUUID();
    document.tender = tender;
    document.number = number;
    document.terms = terms;
    document.digest = DocumentDigest.of(terms, files);
    document.writtenAt = now;
    return document;
  }

  /** The version in force. @throws RefusedException {@code NOT_FOUND} */
  public static TenderDocument current(UUID tender) {
    return latest(tender).orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("documentOf", tender)));
  }

  public static Optional<TenderDocument> latest(UUID tender) {
    return find("tender = ?1 order by number desc", tender).firstResultOptional();
  }

  public static List<TenderDocument> versions(UUID tender) {
    return list("tender = ?1 order by number", tender);
  }

  /** The next version of a document that was filed is filed with it: an addendum needs no other filing. */
  public TenderDocument next(Terms changed, List<String> files, Instant now) {
    TenderDocument next = version(tender, number + 1, changed, files, now);
    next.filedAt = filedAt;
    return next;
  }

  /** Whether these terms and files are what the version says. */
  public boolean says(Terms others, List<String> files) {
    return digest.equals(DocumentDigest.of(others, files));
  }

  public void file(Instant now) {
    filedAt = now;
  }

  public DocumentFact.Written fact() {
    return new DocumentFact.Written(tender, id, number, digest);
  }
}
