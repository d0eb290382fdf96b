package org.mingbiao.app.road;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.notice.NoticeDraft;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.notice.Wording;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Publishes notices for every room, in the running transaction and under the tender's lock. */
@ApplicationScoped
public class Gazette {
  @Inject LawBook book;
  @Inject Journal journal;

  /** A notice of the whole tender without a period of its own. */
  public Notice publish(Tender tender, NoticeKind kind, Wording wording, Instant now) {
    return publish(tender, NoticeDraft.of(kind, wording, buyer(tender)), now);
  }

  /**
   * Any notice; a room that speaks of a lot or of a period builds the draft with {@link #buyer}.
   *
   * @throws org.mingbiao.shared.refusal.RefusedException {@code NOTICE_DIFFERS} where the copy of a channel is another text
   */
  public Notice publish(Tender tender, NoticeDraft draft, Instant now) {
    Notice notice = Notice.publish(tender, draft, TenderLaw.of(book, tender), Notice.nextNumber(tender.id), now);
    notice.persist();
    journal.record(notice.fact());
    return notice;
  }

  public static String buyer(Tender tender) {
    return Party.<Party>findByIdOptional(tender.buyer).map(party -> party.name).orElse("");
  }
}
