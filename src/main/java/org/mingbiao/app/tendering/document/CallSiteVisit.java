package org.mingbiao.app.tendering.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.edge.page.Formats;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Gazette;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.tendering.document.DocumentFact;
import org.mingbiao.tendering.document.SiteVisit;
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.notice.Wording;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Calls everybody to a visit of the site by a notice: nobody is invited by name, and who comes is not written down. */
@ApplicationScoped
public class CallSiteVisit {
  @Inject Clock clock;
  @Inject Doors doors;
  @Inject LawBook book;
  @Inject Journal journal;
  @Inject Gazette gazette;

  @Transactional
  public Notice call(Actor actor, UUID id, SiteVisit.Wish wish) {
    Tender tender = doors.ownLocked(id, actor);
    Instant now = clock.instant();
    SiteVisit visit = SiteVisit.call(tender, wish, TenderLaw.of(book, tender), now);
    journal.record(new DocumentFact.SiteVisitCalled(id, visit.at(), visit.place()));
    DocumentTexts words = Language.CHINESE.words(DocumentTexts.class);
    return gazette.publish(tender, NoticeKind.CHANGE, new Wording(words.visitTitle(tender.title),
        words.visitText(tender.title, tender.code, Formats.second(visit.at()), visit.place())), now);
  }
}
