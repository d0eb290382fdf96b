package org.mingbiao.app.tendering.opening;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.edge.page.Formats;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.road.Gazette;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.notice.Wording;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.opening.OpeningFact;
import org.mingbiao.tendering.opening.OpeningStage;
import org.mingbiao.tendering.opening.Outage;
import org.mingbiao.tendering.project.SuspensionCause;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/**
 * Suspends openings that an outage of the platform interrupted, and lets them go on when it is cured (宁波市公共资源交易管理条例
 * 第二十五条): the bidders get all that was left of their window, and the tender's clocks rest.
 */
@ApplicationScoped
public class StandStill {
  static final int REASON_MAX = 2_000;
  @Inject Clock clock;
  @Inject LawBook law;
  @Inject Journal journal;
  @Inject Gazette gazette;

  /** Suspends every opening whose window the outage interrupted, where the law of the place asks for it. */
  void because(Outage outage) {
    for (Opening opening : Opening.<Opening>list("stage", OpeningStage.DECRYPTING)) {
      Tender tender = Tender.locked(opening.tender);
      if (opening.isHitBy(outage) && TenderLaw.of(law, tender).find("O13").isPresent()) suspend(tender, opening, outage);
    }
  }

  private void suspend(Tender tender, Opening opening, Outage outage) {
    UUID cause = UUID.randomUUID();
    Instant now = clock.instant();
    journal.record(opening.pause(outage, cause), tender.suspend(cause, SuspensionCause.OUTAGE, now));
    OpeningTexts words = Language.CHINESE.words(OpeningTexts.class);
    gazette.publish(tender, NoticeKind.EXCEPTION, new Wording(words.pausedTitle(tender.title),
        words.pausedText(tender.title, tender.code, Formats.second(opening.pausedAt))), now);
  }

  /**
   * The failure is cured.
   *
   * @param reason how; it is published
   * @throws RefusedException {@code WRONG_STAGE} unless an outage stops the opening; {@code FIELD_REQUIRED}
   */
  @Transactional
  public Opening resume(UUID id, String reason) {
    Tender tender = Tender.locked(id);
    Opening opening = Opening.require(id);
    if (reason == null || reason.isBlank() || reason.length() > REASON_MAX) {
      throw RefusedException.of(FIELD_REQUIRED).at("reason").with(Map.of("charactersMax", REASON_MAX));
    }
    Instant now = clock.instant();
    OpeningFact.PauseEnded ended = opening.resume(reason.strip(), now);
    journal.record(ended, tender.resume(ended.cause(), now));
    OpeningTexts words = Language.CHINESE.words(OpeningTexts.class);
    gazette.publish(tender, NoticeKind.EXCEPTION, new Wording(words.resumedTitle(tender.title),
        words.resumedText(tender.title, tender.code, reason.strip(), Formats.second(ended.decryptUntil()))), now);
    return opening;
  }
}
