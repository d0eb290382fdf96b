package org.mingbiao.app.tendering.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingbiao.app.edge.page.Light;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.WhyThisDate;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.term.Due;
import org.mingbiao.shared.term.DueDate;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** The dates of a tender that everybody may keep an eye on, each with the reason why it is that date. */
@ApplicationScoped
class PublicClocks {
  @Inject LawBook book;

  List<NoticeView.ClockView> of(Tender tender, Reader reader) {
    TenderLaw law = TenderLaw.of(book, tender);
    List<NoticeView.ClockView> clocks = new ArrayList<>();
    TenderDocument.latest(tender.id).ifPresent(document -> {
      clocks.add(stated(NoticeTexts.Clock.OFFER_UNTIL, document.terms.offerUntil(), reader));
      if (document.terms.applicationUntil() != null) clocks.add(stated(NoticeTexts.Clock.APPLICATION, document.terms.applicationUntil(), reader));
    });
    back(NoticeTexts.Clock.OBJECTION, law.find("T05"), tender.bidDeadline, reader).ifPresent(clocks::add);
    back(NoticeTexts.Clock.CLARIFICATION, law.find("T04"), tender.bidDeadline, reader).ifPresent(clocks::add);
    clocks.add(stated(NoticeTexts.Clock.DEADLINE, tender.bidDeadline, reader));
    return clocks;
  }

  private static NoticeView.ClockView stated(NoticeTexts.Clock clock, Instant at, Reader reader) {
    return new NoticeView.ClockView(clock, at, Light.of(reader.now(), at), null);
  }

  private static Optional<NoticeView.ClockView> back(NoticeTexts.Clock clock, Optional<Rule> rule, Instant deadline, Reader reader) {
    return rule.map(found -> {
      Due due = DueDate.before(deadline, found.count());
      return new NoticeView.ClockView(clock, due.at(), Light.of(reader.now(), due.at()), WhyThisDate.of(found, due, reader.language()));
    });
  }
}
