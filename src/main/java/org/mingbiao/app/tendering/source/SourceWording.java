package org.mingbiao.app.tendering.source;

import org.mingbiao.app.edge.page.Formats;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.road.Gazette;
import org.mingbiao.tendering.notice.Wording;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.source.SoleSource;

/** What the two notices of a purchase from the only supplier say: all that 74号令 第三十八条 asks for, and the result. */
record SourceWording(Tender tender, SoleSource source, String supplier) {

  Wording publicity(String contacts) {
    SourceTexts words = Language.CHINESE.words(SourceTexts.class);
    String until = source.publicUntil == null ? words.noticeNoPeriod() : Formats.second(source.publicUntil);
    String experts = source.experts == null ? words.noticeNoExperts() : source.experts;
    String project = words.noticeProject(tender.title, tender.code, Gazette.buyer(tender), Formats.grouped(tender.budget), tender.lots.get(0).title);
    String why = words.noticeWhy(words.ground(source.ground), source.reasons, supplier, source.address, experts);
    return new Wording(words.noticeTitle(tender.title), project + "\n\n" + why + "\n\n" + words.noticePeriod(until, contacts.strip()));
  }

  Wording result() {
    SourceTexts words = Language.CHINESE.words(SourceTexts.class);
    return new Wording(words.resultTitle(tender.title),
        words.resultText(tender.title, tender.code, Gazette.buyer(tender), supplier, source.address, Formats.grouped(source.price)));
  }
}
