package org.mingbiao.app.tendering.project;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Gazette;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.notice.Wording;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.venue.Booking;

/** Ends a tender before its time (终止招标, 实施条例 第三十一条; 87号令 第二十九条): published at once, rooms given back. */
@ApplicationScoped
public class TerminateTender {
  @Inject Clock clock;
  @Inject Doors doors;
  @Inject Journal journal;
  @Inject Gazette gazette;

  /** @throws RefusedException {@code FIELD_REQUIRED} without a reason; {@code WRONG_STAGE} once every lot has its end */
  @Transactional
  public void terminate(Actor actor, UUID id, String reason) {
    Tender tender = doors.ownLocked(id, actor);
    Instant now = clock.instant();
    if (reason == null || reason.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("reason");
    boolean announced = tender.announcedAt != null;
    journal.record(tender.terminate(reason.strip()));
    Booking.of(id).forEach(booking -> journal.record(booking.release(now, reason.strip())));
    if (!announced) return;
    ProjectTexts words = Language.CHINESE.words(ProjectTexts.class);
    gazette.publish(tender, NoticeKind.EXCEPTION, new Wording(words.terminationTitle(tender.title),
        words.terminationText(tender.title, tender.code, reason.strip())), now);
    Notice.follow(tender, now);
  }
}
