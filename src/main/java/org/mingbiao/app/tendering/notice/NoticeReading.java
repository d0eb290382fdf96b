package org.mingbiao.app.tendering.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Reader;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.region.Region;
import org.mingbiao.tendering.document.Addendum;
import org.mingbiao.tendering.document.Question;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.notice.NoticeCopy;
import org.mingbiao.tendering.notice.NoticeLine;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;

/** Puts together what the page of a notice shows. */
@ApplicationScoped
public class NoticeReading {
  private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1 << 20);
  private static final Set<Stage> OPENED = Set.of(Stage.OPENED, Stage.CONCLUDED, Stage.ARCHIVED);
  private static final Set<LotStage> JUDGED = Set.of(LotStage.PUBLICISED, LotStage.AWARDED, LotStage.CONTRACTED);
  @Inject Doors doors;
  @Inject PublicClocks clocks;

  NoticeView of(UUID id, Reader reader) {
    Notice notice = Notice.require(id);
    Tender tender = Tender.require(notice.tender);
    boolean takesBids = tender.takesBids(reader.now());
    List<NoticeRow> timeline = Notice.of(tender.id).stream().map(other -> row(other, reader)).toList();
    List<NoticeView.CopyView> copies = NoticeCopy.of(id).stream()
        .map(copy -> new NoticeView.CopyView(copy.channel, copy.same, copy.comparedAt)).toList();
    NoticeView.Paper paper = tender.announcedAt == null ? null : TenderDocument.latest(tender.id).map(d -> paper(d, tender)).orElse(null);
    return new NoticeView(row(notice, reader), notice.text, notice.code, Region.said(notice.region), notice.sha256, notice.until, tender.bidDeadline,
        takesBids, tender.id, timeline, copies, paper, takesBids ? clocks.of(tender, reader) : List.of(), onward(tender),
        takesBids && reader.actor().is(Roles.BIDDER), isOwn(tender, reader));
  }

  private static List<NoticeView.OnwardView> onward(Tender tender) {
    List<NoticeView.OnwardView> onward = new ArrayList<>();
    if (OPENED.contains(tender.stage) && tender.method != Method.SINGLE_SOURCE) onward.add(new NoticeView.OnwardView(NoticeTexts.Onward.OPENING, "/tenders/" + tender.id + "/opening"));
    boolean judged = tender.lots.stream().anyMatch(lot -> JUDGED.contains(lot.stage));
    if (judged) onward.add(new NoticeView.OnwardView(NoticeTexts.Onward.AWARD, "/tenders/" + tender.id + "/award"));
    return onward;
  }

  private boolean isOwn(Tender tender, Reader reader) {
    if (!reader.actor().is(Roles.AGENT)) return false;
    return doors.find(reader.actor()).map((Party party) -> party.id.equals(tender.agent) || party.id.equals(tender.buyer)).orElse(false);
  }

  private static NoticeView.Paper paper(TenderDocument document, Tender tender) {
    Terms terms = document.terms;
    var lots = tender.lots.stream().map(lot -> new NoticeView.LotView(lot.number, lot.title, terms.lot(lot.id).maximumPrice(), terms.lot(lot.id).bond(),
        terms.lot(lot.id).coreProduct())).toList();
    var files = Attachment.of(tender.id, TenderDocument.FILES).stream().map(NoticeReading::file).toList();
    var addenda = Addendum.of(tender.id).stream()
        .map(a -> new NoticeView.AddendumView(a.number, a.text, a.issuedAt, a.movesDeadline() ? a.deadlineAfter : null)).toList();
    var questions = Question.of(tender.id).stream().filter(question -> question.addendum != null)
        .map(question -> new NoticeView.QuestionView(question.number, question.text, question.answer)).toList();
    return new NoticeView.Paper(document.number, document.digest, terms.offerFrom(), terms.offerUntil(), terms.validityDays(),
        terms.consortia(), lots, files, addenda, questions);
  }

  private static NoticeView.FileView file(Attachment file) {
    String megabytes = BigDecimal.valueOf(file.bytes).divide(MEGABYTE, 2, RoundingMode.UP).toPlainString();
    return new NoticeView.FileView(file.name, megabytes, file.sha256, "/tenders/" + file.matter + "/document/files/" + file.id);
  }

  private static NoticeRow row(Notice notice, Reader reader) {
    return NoticeRow.of(new NoticeLine(notice.id, notice.tender, notice.kind, notice.title, notice.buyerName, notice.world, notice.deal,
        notice.region, notice.amount, notice.publishedAt, notice.openUntil), reader.now());
  }
}
