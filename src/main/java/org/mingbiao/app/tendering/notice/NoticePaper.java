package org.mingbiao.app.tendering.notice;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.edge.law.Platform;
import org.mingbiao.app.edge.page.Formats;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.paper.Draft;
import org.mingbiao.app.paper.PaperSource;
import org.mingbiao.app.paper.press.Sheet;
import org.mingbiao.app.paper.press.Sheet.Field;
import org.mingbiao.app.paper.press.Sheet.Section;
import org.mingbiao.shared.paper.PaperKind;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.region.Region;
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.project.Tender;

/** A notice on paper, for everybody. */
@ApplicationScoped
public class NoticePaper implements PaperSource {
  @Inject Platform platform;

  @Override public PaperKind kind() {
    return PaperKind.NOTICE;
  }

  @Override public Draft draft(UUID tender, UUID subject) {
    Notice notice = Notice.require(subject);
    if (!notice.tender.equals(tender)) throw RefusedException.of(NOT_FOUND).with(Map.of("notice", subject));
    return draft(Tender.require(tender), notice);
  }

  @Override public List<Draft> all(Tender tender) {
    return Notice.of(tender.id).stream().map(notice -> draft(tender, notice)).toList();
  }

  private Draft draft(Tender tender, Notice notice) {
    NoticeTexts words = Language.CHINESE.words(NoticeTexts.class);
    List<Field> facts = new ArrayList<>(List.of(new Field(words.columnTitle(), notice.title), new Field(words.facetKind(), words.kind(notice.kind)),
        new Field(words.code(), notice.code), new Field(words.buyer(), notice.buyerName), new Field(words.region(), Region.said(notice.region)),
        new Field(words.budget(), words.exactYuan(Formats.grouped(notice.amount))), new Field(words.published(), Formats.second(notice.publishedAt))));
    if (notice.until != null) facts.add(new Field(words.runsUntil(), Formats.second(notice.until)));
    facts.add(new Field(words.textDigest(), notice.sha256));
    Sheet sheet = new Sheet(platform.name(), platform.name(), notice.title, Draft.number(tender, PaperKind.NOTICE, notice.number), notice.publishedAt, facts,
        List.of(Section.text(words.text(), notice.text.lines().toList())));
    return new Draft(PaperKind.NOTICE, tender.id, notice.id, sheet);
  }
}
