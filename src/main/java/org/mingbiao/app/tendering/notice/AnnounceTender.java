package org.mingbiao.app.tendering.notice;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.edge.page.Formats;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.paper.SignFile;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Gazette;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.region.Thresholds;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.document.Terms.Qualification;
import org.mingbiao.tendering.document.TermsCheck;
import org.mingbiao.tendering.leave.MethodLeave;
import org.mingbiao.tendering.leave.OtherMethod;
import org.mingbiao.tendering.notice.Invitation;
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.notice.NoticeDraft;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.notice.Schedule;
import org.mingbiao.tendering.notice.Wording;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Announces a tender: its dates against the law, its text the same on every channel, its document from then on for everybody. */
@ApplicationScoped
public class AnnounceTender {
  @Inject Clock clock;
  @Inject Doors doors;
  @Inject Journal journal;
  @Inject LawBook book;
  @Inject Gazette gazette;
  @Inject Thresholds thresholds;
  @Inject SignFile signing;

  /** @param copies what other channels are about to publish, by channel */
  public record Wish(Wording wording, Map<String, Wording> copies, Invitation invitation) {}

  /**
   * @throws RefusedException for the first rule that refuses, with the earliest lawful instant where it is about time;
   *     {@code WRONG_STAGE} unless the document was filed; {@code SUSPENDED}; {@code NOTICE_DIFFERS}; {@code LEAVE_MISSING}
   */
  @Transactional
  public Notice announce(Actor actor, UUID id, Wish wish) {
    Tender tender = doors.ownLocked(id, actor);
    Instant now = clock.instant();
    tender.requireRunning();
    TenderDocument document = filed(tender);
    TenderLaw law = TenderLaw.of(book, tender);
    MethodLeave.require(OtherMethod.of(tender, law, thresholds), MethodLeave.of(id), null);
    TermsCheck.require(tender, document.terms, law);
    Schedule schedule = schedule(document, law, now);
    schedule.require(law);
    wish.invitation().require(law);
    journal.record(tender.announce(now, document.terms.bidDeadline()));
    Attachment.of(id, TenderDocument.FILES).forEach(file -> signing.sign(id, file.sha256));
    NoticeKind kind = document.terms.qualification() == Qualification.BEFORE_BIDS ? NoticeKind.PREQUALIFICATION : NoticeKind.INVITATION;
    return gazette.publish(tender, new NoticeDraft(kind, null, wish.wording(), schedule.noticeUntil(), Gazette.buyer(tender), wish.copies()), now);
  }

  Schedule schedule(TenderDocument document, TenderLaw law, Instant now) {
    return Schedule.of(document.terms, law, Calendars.current(), new Schedule.Moments(document.filedAt, now));
  }

  /** The wording that the platform proposes; the agency may write its own. */
  public Wording proposed(Tender tender, TenderDocument document) {
    NoticeTexts words = Language.CHINESE.words(NoticeTexts.class);
    Terms terms = document.terms;
    StringBuilder lots = new StringBuilder();
    tender.lots.forEach(lot -> lots.append(words.draftLot(lot.number, lot.title, Formats.grouped(terms.lot(lot.id).maximumPrice()),
        Formats.grouped(terms.lot(lot.id).bond()))).append('\n'));
    String text = words.draftProject(tender.title, tender.code, Gazette.buyer(tender), Formats.grouped(tender.budget)) + "\n\n" + lots + "\n"
        + words.draftDates(Formats.second(terms.offerFrom()), Formats.second(terms.offerUntil()), Formats.second(terms.bidDeadline()));
    return new Wording(words.draftTitle(tender.title), text);
  }

  private static TenderDocument filed(Tender tender) {
    if (tender.stage != Stage.FILED) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", tender.stage, "from", Stage.FILED));
    TenderDocument document = TenderDocument.current(tender.id);
    if (document.filedAt == null) throw RefusedException.of(WRONG_STAGE).at("document").with(Map.of("version", document.number));
    return document;
  }
}
