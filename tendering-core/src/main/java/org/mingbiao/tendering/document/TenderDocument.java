package org.mingbiao.tendering.document;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mingbiao.shared.refusal.RefusedException;

/** One version of a tender document. A version is never changed; a clarification makes the next one. */
@Entity
public class TenderDocument extends PanacheEntityBase {
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

  /** @param digest see {@link #digest} */
  public static TenderDocument version(UUID tender, int number, Terms terms, String digest, Instant now) {
    TenderDocument document = new TenderDocument();
    document.id = UUID.randomUUID();
    document.tender = tender;
    document.number = number;
    document.terms = terms;
    document.digest = digest;
    document.writtenAt = now;
    return document;
  }

  /** The version in force. */
  public static TenderDocument current(UUID tender) {
    TenderDocument document = find("tender = ?1 order by number desc", tender).firstResult();
    if (document == null) throw RefusedException.of(NOT_FOUND).with(Map.of("document of", tender));
    return document;
  }

  public static List<TenderDocument> versions(UUID tender) {
    return list("tender = ?1 order by number", tender);
  }

  void file(Instant now) {
    filedAt = now;
  }
}
