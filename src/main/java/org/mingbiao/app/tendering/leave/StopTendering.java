package org.mingbiao.app.tendering.leave;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Gazette;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.leave.LeaveStage;
import org.mingbiao.tendering.leave.StopLeave;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.notice.Wording;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** A project for which too few bid twice is tendered no more with leave, which is decided in writing and published. */
@ApplicationScoped
public class StopTendering {
  /** More repetitions than any project had. */
  private static final int CHAIN_MAX = 20;
  @Inject Clock clock;
  @Inject Doors doors;
  @Inject LawBook book;
  @Inject Journal journal;
  @Inject Gazette gazette;

  /** How often in a row too few bid, this tender included and then those that it repeats. */
  static int failures(Tender tender) {
    int failures = 0;
    Tender one = tender;
    while (one != null && failures < CHAIN_MAX && wasWanting(one)) {
      failures++;
      one = one.retenderOf == null ? null : Tender.findById(one.retenderOf);
    }
    return failures;
  }

  /** Nothing was opened and it is over: every lot had too few bidders. */
  private static boolean wasWanting(Tender tender) {
    boolean over = tender.stage == Stage.CONCLUDED || tender.stage == Stage.ARCHIVED;
    return over && tender.lots.stream().allMatch(lot -> lot.stage == LotStage.FAILED) && Opening.findById(tender.id) == null;
  }

  /** @throws RefusedException {@code RULE_NOT_IN_FORCE} where the law of the place knows no such leave */
  @Transactional
  public StopLeave ask(Actor actor, UUID id, String grounds) {
    Tender tender = doors.ownLocked(id, actor);
    StopLeave leave = StopLeave.ask(tender, TenderLaw.of(book, tender).rule("O16"), new StopLeave.Plea(grounds, failures(tender)),
        StopLeave.of(id), clock.instant());
    leave.persist();
    journal.record(leave.asked());
    return leave;
  }

  @Transactional
  public StopLeave grant(Actor official, UUID id, String number) {
    StopLeave leave = waiting(id);
    Tender tender = Tender.require(id);
    Instant now = clock.instant();
    journal.record(leave.grant(number, official.username(), now));
    StopTexts words = Language.CHINESE.words(StopTexts.class);
    gazette.publish(tender, NoticeKind.EXCEPTION, new Wording(words.noticeTitle(tender.title),
        words.noticeText(tender.title, tender.code, leave.number)), now);
    return leave;
  }

  @Transactional
  public StopLeave refuse(Actor official, UUID id, String reply) {
    StopLeave leave = waiting(id);
    journal.record(leave.refuse(reply, official.username(), clock.instant()));
    return leave;
  }

  private static StopLeave waiting(UUID id) {
    Tender.locked(id);
    return StopLeave.of(id).stream().filter(leave -> leave.stage == LeaveStage.ASKED).findFirst()
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("leave of tender", id)));
  }
}
