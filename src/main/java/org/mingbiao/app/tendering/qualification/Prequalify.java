package org.mingbiao.app.tendering.qualification;

import static org.mingbiao.shared.refusal.Refusal.NOT_ALLOWED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Gazette;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Terms.Qualification;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.notice.Wording;
import org.mingbiao.tendering.project.LotMove;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.qualification.ApplicationEntry;
import org.mingbiao.tendering.qualification.ApplicationEntry.ApplicationFile;
import org.mingbiao.tendering.qualification.Consortium;
import org.mingbiao.tendering.qualification.Judgement;
import org.mingbiao.tendering.qualification.Prequalification;
import org.mingbiao.tendering.qualification.QualificationBook;
import org.mingbiao.tendering.qualification.QualificationFact;

/** Takes applications, judges them and tells the result (实施条例 第十七条 to 第十九条). */
@ApplicationScoped
public class Prequalify {
  /** Why a lot fails whose tender found too few qualified applicants; a key as in the moves of lots. */
  static final String TOO_FEW = "TOO_FEW_QUALIFIED";

  @Inject Clock clock;
  @Inject LawBook law;
  @Inject Doors doors;
  @Inject BlindLedger ledger;
  @Inject Journal journal;
  @Inject Gazette gazette;
  @Inject Jury jury;

  /** Says before the announcement how many may pass; null for everybody who qualifies. */
  @Transactional
  public void limit(Actor actor, UUID id, Integer places) {
    Tender tender = doors.ownLocked(id, actor);
    requireAsked(tender);
    Prequalification way = way(tender);
    journal.record(way.limit(tender, places, book(tender).least()));
    way.persist();
  }

  /** Takes an application, the first or a better one. */
  @Transactional
  public ApplicationEntry apply(UUID id, Consortium applicant, List<ApplicationFile> files) {
    Tender tender = Tender.locked(id);
    requireAsked(tender);
    if (tender.stage != Stage.ANNOUNCED) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", tender.stage));
    tender.requireRunning();
    QualificationFact.Acted applied = book(tender).apply(applicant, files, clock.instant());
    journal.record(applied);
    return applied.entry();
  }

  /** The tenderer judges itself. @throws RefusedException {@code NOT_ALLOWED} where the law asks for a committee */
  @Transactional
  public void judge(Actor actor, UUID id, Judgement judgement) {
    Tender tender = doors.ownLocked(id, actor);
    committee(tender).ifPresent(rule -> {
      throw rule.refused(NOT_ALLOWED);
    });
    write(tender, judgement);
  }

  /** A member of the committee judges; who it is and that it may, the review knows. */
  @Transactional
  public void judge(UUID id, Judgement judgement) {
    write(Tender.locked(id), judgement);
  }

  private void write(Tender tender, Judgement judgement) {
    requireAsked(tender);
    tender.requireRunning();
    boolean ranked = way(tender).places != null;
    journal.record(book(tender).judge(judgement, ranked, clock.instant()));
  }

  /**
   * Decides every application; with too few the tender fails and says so.
   *
   * @return whether enough have passed
   */
  @Transactional
  public boolean decide(Actor actor, UUID id) {
    Tender tender = doors.ownLocked(id, actor);
    requireAsked(tender);
    tender.requireRunning();
    Instant now = clock.instant();
    QualificationBook book = book(tender);
    Set<Integer> seats = book.applications(now).isEmpty() ? Set.of() : seats(tender);
    Prequalification way = way(tender);
    QualificationBook.Decided decided = book.decide(seats, way.places, now);
    decided.acts().forEach(journal::record);
    journal.record(way.close(decided.enough(), now));
    way.persist();
    if (!decided.enough()) fail(tender, now);
    return decided.enough();
  }

  /** Fewer than three passed: tendered again (实施条例 第十九条). */
  private void fail(Tender tender, Instant now) {
    QualificationTexts words = Language.CHINESE.words(QualificationTexts.class);
    gazette.publish(tender, NoticeKind.EXCEPTION, new Wording(words.failedTitle(tender.title), words.failedText(tender.title, tender.code)), now);
    tender.lots.forEach(lot -> journal.record(tender.moveLot(lot.id, LotMove.FAIL, TOO_FEW)));
    journal.record(tender.conclude());
  }

  private Set<Integer> seats(Tender tender) {
    return committee(tender).isPresent() ? jury.seats(tender) : Set.of(ApplicationEntry.TENDERER);
  }

  /** The rule that wants a committee for this tender, if one does. */
  public Optional<Rule> committee(Tender tender) {
    return TenderLaw.of(law, tender).in(TenderLaw.PREQUALIFIED).find("S18");
  }

  public QualificationBook book(Tender tender) {
    return new QualificationBook(ledger, tender, TenderDocument.current(tender.id).terms, TenderLaw.of(law, tender));
  }

  public static Prequalification way(Tender tender) {
    return Prequalification.find(tender.id).orElseGet(() -> Prequalification.of(tender.id));
  }

  /** Whether bidders are qualified before they bid. */
  public static boolean isAsked(Tender tender) {
    return TenderDocument.latest(tender.id).filter(document -> document.terms.qualification() == Qualification.BEFORE_BIDS).isPresent();
  }

  private static void requireAsked(Tender tender) {
    if (!isAsked(tender)) throw RefusedException.of(WRONG_STAGE).at("qualification");
  }

  /** A file of an application. @throws RefusedException {@code NOT_FOUND} for any other */
  public static ApplicationFile file(ApplicationEntry application, String sha256) {
    return application.files().stream().filter(file -> file.sha256().equals(sha256)).findFirst()
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("file", String.valueOf(sha256))));
  }
}
