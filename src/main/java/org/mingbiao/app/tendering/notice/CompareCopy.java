package org.mingbiao.app.tendering.notice;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.notice.NoticeCopy;
import org.mingbiao.tendering.notice.Wording;

/** Compares what another channel shows with what was published, and keeps the result for everybody to see. */
@ApplicationScoped
public class CompareCopy {
  static final int CHANNEL_CHARS_MAX = 60;
  @Inject Clock clock;
  @Inject Doors doors;
  @Inject Journal journal;

  /** @return the difference is kept, not refused: it is a fact about the channel */
  @Transactional
  public NoticeCopy compare(Actor actor, UUID id, String channel, Wording copy) {
    Notice notice = Notice.require(id);
    doors.ownLocked(notice.tender, actor);
    if (channel == null || channel.isBlank() || channel.length() > CHANNEL_CHARS_MAX) throw RefusedException.of(FIELD_REQUIRED).at("channel");
    NoticeCopy compared = NoticeCopy.compare(notice, channel.strip(), copy, clock.instant());
    compared.persist();
    journal.record(compared.fact(notice));
    return compared;
  }
}
