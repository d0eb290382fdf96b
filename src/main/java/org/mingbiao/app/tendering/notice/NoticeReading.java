package org.mingbiao.app.tendering.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.notice.NoticeCopy;
import org.mingbiao.tendering.notice.NoticeLine;
import org.mingbiao.tendering.project.Tender;

/** Puts together what the page of a notice shows. */
@ApplicationScoped
public class NoticeReading {

  NoticeView of(UUID id, Language language, Instant now) {
    Notice notice = Notice.require(id);
    Tender tender = Tender.require(notice.tender);
    List<NoticeRow> timeline = Notice.of(tender.id).stream().map(other -> row(other, now)).toList();
    List<NoticeView.CopyView> copies = NoticeCopy.of(id).stream()
        .map(copy -> new NoticeView.CopyView(copy.channel, copy.same, copy.comparedAt)).toList();
    return new NoticeView(row(notice, now), notice.text, notice.code, notice.region, notice.sha256, notice.until, tender.bidDeadline,
        tender.takesBids(now), tender.id, timeline, copies);
  }

  static NoticeRow row(Notice notice, Instant now) {
    return NoticeRow.of(new NoticeLine(notice.id, notice.tender, notice.kind, notice.title, notice.buyerName, notice.world, notice.deal,
        notice.region, notice.amount, notice.publishedAt, notice.openUntil), now);
  }
}
