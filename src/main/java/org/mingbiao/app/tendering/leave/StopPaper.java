package org.mingbiao.app.tendering.leave;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.edge.law.Platform;
import org.mingbiao.app.edge.page.Formats;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.paper.Draft;
import org.mingbiao.app.paper.PaperSource;
import org.mingbiao.app.paper.press.Sheet;
import org.mingbiao.app.paper.press.Sheet.Field;
import org.mingbiao.app.paper.press.Sheet.Section;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.paper.PaperKind;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.leave.LeaveStage;
import org.mingbiao.tendering.leave.StopLeave;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** The decision that a project need not be tendered again, on paper: for the tenderer, its agent and the supervisors. */
@ApplicationScoped
public class StopPaper implements PaperSource {
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject LawBook book;
  @Inject Platform platform;

  @Override public PaperKind kind() {
    return PaperKind.LEAVE;
  }

  @Override public Draft draft(UUID tender, UUID subject) {
    Tender of = doors.seen(tender, visit.actor());
    return all(of).stream().filter(draft -> draft.subject().equals(subject)).findFirst()
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("leave", subject)));
  }

  @Override public List<Draft> all(Tender tender) {
    return StopLeave.of(tender.id).stream().filter(leave -> leave.stage == LeaveStage.GRANTED).map(leave -> draft(tender, leave)).toList();
  }

  private Draft draft(Tender tender, StopLeave leave) {
    StopTexts words = Language.CHINESE.words(StopTexts.class);
    String buyer = Party.<Party>findByIdOptional(tender.buyer).map(party -> party.name).orElse("");
    List<Field> facts = List.of(new Field(words.project(), tender.title), new Field(words.code(), tender.code), new Field(words.buyer(), buyer),
        new Field(words.number(), leave.number), new Field(words.article(), TenderLaw.of(book, tender).rule("O16").article()),
        new Field(words.decidedAt(), Formats.second(leave.decidedAt)));
    List<Section> sections = List.of(Section.text(words.grounds(), leave.grounds.lines().toList()),
        Section.text(words.decision(), List.of(words.decisionText(tender.title))));
    Sheet sheet = new Sheet(platform.name(), platform.name(), words.title(), Draft.number(tender, PaperKind.LEAVE, 1), leave.decidedAt, facts, sections);
    return new Draft(PaperKind.LEAVE, tender.id, leave.id, sheet);
  }
}
