package org.mingbiao.app.tendering.document;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.road.ChosenMethod;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.document.TermsCheck;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/**
 * Writes the tender document until it is announced: its terms, its files, and the filing (备案), which nobody approves. What is
 * written after a filing is filed again.
 */
@ApplicationScoped
public class WriteDocument {
  static final int FILES_MAX = 50;
  static final long FILE_BYTES_MAX = 500L << 20;

  @Inject Clock clock;
  @Inject Doors doors;
  @Inject Journal journal;
  @Inject LawBook book;
  @Inject AttachmentStore store;

  /** @throws RefusedException for the first term that the law refuses; {@code WRONG_STAGE} once it is announced */
  @Transactional
  public TenderDocument write(Actor actor, UUID id, Terms terms) {
    Tender tender = unannounced(id, actor);
    TermsCheck.require(tender, terms, TenderLaw.of(book, tender));
    ChosenMethod.require(terms, tender);
    return save(id, terms);
  }

  /** Keeps a file; what is filed later is the terms and all the files that are then there. */
  @Transactional
  public Attachment add(Actor actor, UUID id, String name, String mediaType, InputStream bytes) {
    unannounced(id, actor);
    if (name == null || name.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("file");
    if (files(id).size() >= FILES_MAX) throw RefusedException.of(TOO_MANY).at("file").with(Map.of("max", FILES_MAX));
    Attachment file = Attachment.of(id, TenderDocument.FILES, name, mediaType, store.put(bytes, FILE_BYTES_MAX), clock.instant());
    file.persist();
    again(id);
    return file;
  }

  @Transactional
  public void remove(Actor actor, UUID id, UUID file) {
    unannounced(id, actor);
    files(id).stream().filter(known -> known.id.equals(file)).findFirst()
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("file", file))).delete();
    again(id);
  }

  /** @throws RefusedException {@code FIELD_REQUIRED} without a file; {@code NOT_FOUND} without terms */
  @Transactional
  public TenderDocument file(Actor actor, UUID id) {
    Tender tender = doors.ownLocked(id, actor);
    TenderDocument written = TenderDocument.current(id);
    if (files(id).isEmpty()) throw RefusedException.of(FIELD_REQUIRED).at("file");
    TermsCheck.require(tender, written.terms, TenderLaw.of(book, tender));
    Instant now = clock.instant();
    TenderDocument filed = written.says(written.terms, digests(id)) ? written : save(id, written.terms);
    filed.file(now);
    journal.record(tender.file(filed.id, now));
    return filed;
  }

  /** Other files make another version of a document that was filed, which is to be filed too. */
  private void again(UUID id) {
    TenderDocument.latest(id).filter(document -> document.filedAt != null).ifPresent(document -> save(id, document.terms));
  }

  private TenderDocument save(UUID id, Terms terms) {
    int number = TenderDocument.latest(id).map(known -> known.number).orElse(0) + 1;
    TenderDocument document = TenderDocument.version(id, number, terms, digests(id), clock.instant());
    document.persist();
    journal.record(document.fact());
    return document;
  }

  private Tender unannounced(UUID id, Actor actor) {
    Tender tender = doors.ownLocked(id, actor);
    if (tender.stage != Stage.REGISTERED && tender.stage != Stage.FILED) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", tender.stage, "from", Stage.FILED));
    }
    return tender;
  }

  static List<Attachment> files(UUID tender) {
    return Attachment.of(tender, TenderDocument.FILES);
  }

  static List<String> digests(UUID tender) {
    return files(tender).stream().map(file -> file.sha256).toList();
  }
}
