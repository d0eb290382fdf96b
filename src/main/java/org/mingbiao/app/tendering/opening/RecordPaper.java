package org.mingbiao.app.tendering.opening;

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
import org.mingbiao.app.paper.press.Sheet.Column;
import org.mingbiao.app.paper.press.Sheet.Field;
import org.mingbiao.app.paper.press.Sheet.Section;
import org.mingbiao.app.paper.press.Sheet.Table;
import org.mingbiao.shared.paper.PaperKind;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.document.Terms.BondForm;
import org.mingbiao.tendering.opening.FailureCause;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.opening.OpeningStage;
import org.mingbiao.tendering.project.Tender;

/** The opening record on paper, for everybody once it is kept. */
@ApplicationScoped
public class RecordPaper implements PaperSource {
  private static final String NOTHING = "—";
  @Inject KeepRecord records;
  @Inject Platform platform;

  @Override public PaperKind kind() {
    return PaperKind.RECORD;
  }

  @Override public Draft draft(UUID tender, UUID subject) {
    Tender of = Tender.require(tender);
    return all(of).stream().filter(draft -> draft.subject().equals(subject)).findFirst()
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("record", subject)));
  }

  @Override public List<Draft> all(Tender tender) {
    Opening opening = Opening.findById(tender.id);
    return opening == null || opening.stage != OpeningStage.RECORDED ? List.of() : List.of(draft(tender, opening));
  }

  private Draft draft(Tender tender, Opening opening) {
    OpeningTexts words = Language.CHINESE.words(OpeningTexts.class);
    OpeningRecord record = records.kept(opening);
    List<Field> facts = new ArrayList<>(List.of(new Field(words.project(), record.title()), new Field(words.code(), record.tender()),
        new Field(words.startsAt(), Formats.second(record.startedAt())), new Field(words.shownAt(), Formats.second(record.shownAt())),
        new Field(words.recordDigest(), opening.recordSha256)));
    if (record.lateReason() != null) facts.add(3, new Field(words.lateReason(), record.lateReason()));
    List<Section> sections = new ArrayList<>();
    for (OpeningRecord.LotPart lot : record.lots()) sections.add(lot(lot, words));
    if (!record.draws().isEmpty()) sections.add(draws(record.draws(), words));
    sections.add(objections(record.objections(), words));
    Sheet sheet = new Sheet(platform.name(), platform.name(), words.record(),
        Draft.number(tender, PaperKind.RECORD, 1), record.shownAt(), facts, sections);
    return new Draft(PaperKind.RECORD, tender.id, tender.id, sheet);
  }

  private static Section lot(OpeningRecord.LotPart lot, OpeningTexts words) {
    String maximum = lot.maximumPrice() == null ? NOTHING : Formats.grouped(lot.maximumPrice());
    var columns = List.of(Column.words(words.bidder(), 30), Column.words(words.received(), 22), Column.words(words.state(), 16),
        Column.words(words.bond(), 14), Column.figures(words.priceYuan(), 18));
    return new Section(words.lot(lot.number()) + "　" + lot.title(), reserve(lot, words.maximumYuan(maximum), words),
        new Table(columns, lot.bids().stream().map(bid -> row(bid, words)).toList()));
  }

  private static List<String> reserve(OpeningRecord.LotPart lot, String maximum, OpeningTexts words) {
    if (lot.reserve() != null) return List.of(maximum, words.reserve() + " " + Formats.grouped(lot.reserve()));
    return lot.reserveLoss() == null ? List.of(maximum) : List.of(maximum, words.reserveLost() + " " + lot.reserveLoss());
  }

  private static List<String> row(OpeningRecord.BidPart bid, OpeningTexts words) {
    BidStage state = BidStage.valueOf(bid.state());
    boolean failed = state == BidStage.REVOKED || state == BidStage.RETRACTED;
    String cause = failed ? "\n" + words.cause(FailureCause.valueOf(bid.reason())) : "";
    String brand = bid.brand() == null ? "" : "\n" + words.brand(bid.brand());
    return List.of(String.join("\n", bid.bidders()) + brand, Formats.second(bid.receivedAt()), words.bidStage(state) + cause,
        bid.bond() == null ? words.noBond() : words.form(BondForm.valueOf(bid.bond())), bid.price() == null ? NOTHING : Formats.grouped(bid.price()));
  }

  private static Section draws(List<OpeningRecord.DrawPart> draws, OpeningTexts words) {
    var columns = List.of(Column.words(words.drawName(), 16), Column.words(words.drawOutcome(), 16), Column.words(words.drawDigest(), 68));
    return Section.table(words.draws(), new Table(columns, draws.stream().map(draw -> List.of(draw.name(), draw.outcome(), draw.sha256())).toList()));
  }

  private static Section objections(List<OpeningRecord.ObjectionPart> objections, OpeningTexts words) {
    if (objections.isEmpty()) return Section.text(words.objections(), List.of(words.noObjections()));
    var columns = List.of(Column.words(words.bidder(), 1), Column.words(words.objectText(), 2), Column.words(words.answer(), 2));
    return Section.table(words.objections(), new Table(columns,
        objections.stream().map(one -> List.of(one.bidder(), one.text(), one.answer() == null ? NOTHING : one.answer())).toList()));
  }
}
