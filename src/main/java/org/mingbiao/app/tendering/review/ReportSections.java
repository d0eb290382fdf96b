package org.mingbiao.app.tendering.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.edge.page.Formats;
import org.mingbiao.app.paper.press.Sheet.Column;
import org.mingbiao.app.paper.press.Sheet.Section;
import org.mingbiao.app.paper.press.Sheet.Table;
import org.mingbiao.evaluation.report.Result;
import org.mingbiao.evaluation.report.Standing;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.award.AwardStage;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.expert.Expert;
import org.mingbiao.tendering.expert.SeatEntry;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.review.Clarification;
import org.mingbiao.tendering.review.Rejection;
import org.mingbiao.tendering.review.Review;

/** What a report says: the result, what was rejected and asked, who judged. Names come when the winner is fixed (招标投标法 第三十七条). */
@ApplicationScoped
public class ReportSections {
  private static final String NOTHING = "—";
  @Inject BlindLedger ledger;
  @Inject Count count;

  List<Section> of(Tender tender, Review review, ReviewTexts words) {
    Result result = count.bundle(review).result();
    return List.of(result(result, words), candidates(result, words), rejections(review.lot, words), clarifications(review.lot, words),
        committee(tender, review, words));
  }

  private static Section result(Result result, ReviewTexts words) {
    var columns = List.of(Column.figures(words.rank(), 8), Column.words(words.bidder(), 42), Column.figures(words.openedYuan(), 18),
        Column.figures(words.evaluatedYuan(), 18), Column.figures(words.total(), 14));
    return new Section(words.result(), List.of(words.methodLine(result.method(), result.methodVersion(), result.methodDigest())),
        new Table(columns, result.standings().stream().map(standing -> row(standing, words)).toList()));
  }

  private static List<String> row(Standing standing, ReviewTexts words) {
    return List.of(standing.rank() == null ? words.rejected() : standing.rank().toString(), bidder(standing.bidder()), yuan(standing.opened()),
        yuan(standing.evaluated()), standing.total() == null ? NOTHING : standing.total().toPlainString());
  }

  private static Section candidates(Result result, ReviewTexts words) {
    List<String> lines = new ArrayList<>();
    for (String bidder : result.candidates()) lines.add(words.candidate(lines.size() + 1, bidder(bidder), yuan(result.of(bidder).corrected())));
    return Section.text(words.candidates(), lines.isEmpty() ? List.of(words.noCandidates()) : lines);
  }

  private static Section rejections(UUID lot, ReviewTexts words) {
    List<Rejection> standing = Rejection.standing(lot);
    if (standing.isEmpty()) return Section.text(words.rejections(), List.of(words.none()));
    var columns = List.of(Column.words(words.bidder(), 24), Column.words(words.ground(), 26), Column.words(words.clause(), 14),
        Column.words(words.page(), 10), Column.words(words.reason(), 26));
    return Section.table(words.rejections(), new Table(columns, standing.stream().map(one -> List.of(bidder(one.bid.toString()),
        words.why(one.ground) + "\n" + one.ground.article, one.clause, one.page, one.reason)).toList()));
  }

  private static Section clarifications(UUID lot, ReviewTexts words) {
    List<Clarification> asked = Clarification.ofLot(lot);
    if (asked.isEmpty()) return Section.text(words.clarifications(), List.of(words.none()));
    var columns = List.of(Column.words(words.bidder(), 1), Column.words(words.question(), 2), Column.words(words.answer(), 2));
    return Section.table(words.clarifications(), new Table(columns,
        asked.stream().map(one -> List.of(bidder(one.bid.toString()), one.question, one.answer == null ? NOTHING : one.answer)).toList()));
  }

  private Section committee(Tender tender, Review review, ReviewTexts words) {
    CommitteeBook book = new CommitteeBook(ledger, tender.id, review.lot);
    boolean named = isFixed(review.lot);
    var columns = List.of(Column.words(words.seatName(), 14), Column.words(words.memberName(), 20), Column.words(words.signature(), 66));
    var rows = book.seats().stream().map(seat -> List.of(words.seat(seat.number()) + (seat.leads() ? "\n" + words.leads() : ""),
        named ? name(seat) : NOTHING, signature(book, seat, review.countedAt, words))).toList();
    return new Section(words.committee(), named ? List.of() : List.of(words.namesLater()), new Table(columns, rows));
  }

  /** Whether the winner was fixed once; what was public by then is not made secret again. */
  private static boolean isFixed(UUID lot) {
    Award award = Award.findById(lot);
    return award != null && award.stage != AwardStage.PUBLICISED;
  }

  private static String name(CommitteeBook.Seat seat) {
    return seat.expert() == null ? seat.username() : Expert.<Expert>findByIdOptional(seat.expert()).map(expert -> expert.name).orElse(seat.username());
  }

  private static String signature(CommitteeBook book, CommitteeBook.Seat seat, Instant since, ReviewTexts words) {
    String said = NOTHING;
    for (SeatEntry entry : book.entries()) {
      if (!entry.username().equals(seat.username()) || entry.at().isBefore(since)) continue;
      switch (entry.act()) {
        case SIGNED -> said = words.signedAt(Formats.second(entry.at()));
        case DISSENTED -> said = words.signedAt(Formats.second(entry.at())) + "\n" + words.dissentSaid(entry.reason());
        case SILENT -> said = words.silentAt(Formats.second(entry.at()));
        case SEATED, CHECKED_IN, RECUSED, ABSENT, LEADS, LEFT, RETURNED -> { }
      }
    }
    return said;
  }

  private static String bidder(String bid) {
    return Party.require(Bid.require(UUID.fromString(bid)).party).name;
  }

  private static String yuan(BigDecimal sum) {
    return sum == null ? NOTHING : Formats.grouped(sum);
  }
}
