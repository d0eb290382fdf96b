package org.mingbiao.app.tendering.opening;

import static org.mingbiao.shared.refusal.Refusal.TOO_FEW_BIDS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.road.Gazette;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidMove;
import org.mingbiao.tendering.notice.NoticeDraft;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.notice.Wording;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.LotMove;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Gives a lot up that has too few bids to be opened: its bids go back unopened and the public is told (招标投标法 第二十八条; 87号令 第四十三条). */
@ApplicationScoped
class FailUnopened {
  @Inject Clock clock;
  @Inject Journal journal;
  @Inject Gazette gazette;

  void fail(Tender tender, Lot lot, List<Bid> bids, TenderLaw bound) {
    for (Bid bid : bids) journal.record(bid.move(BidMove.GIVE_BACK, TOO_FEW_BIDS.name()));
    journal.record(tender.moveLot(lot.id, LotMove.FAIL, TOO_FEW_BIDS.name()));
    OpeningTexts words = Language.CHINESE.words(OpeningTexts.class);
    Wording wording = new Wording(words.failedTitle(tender.title, lot.number),
        words.failedText(tender.title, tender.code, lot.title, bound.rule("O02").count(), bound.rule("O02").article()));
    gazette.publish(tender, new NoticeDraft(NoticeKind.EXCEPTION, lot.id, wording, null, Gazette.buyer(tender), Map.of()), clock.instant());
  }
}
