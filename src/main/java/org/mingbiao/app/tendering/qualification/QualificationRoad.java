package org.mingbiao.app.tendering.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.RoadStage;
import org.mingbiao.app.road.RoadStop;
import org.mingbiao.app.road.Stop;
import org.mingbiao.app.road.Waiting;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.qualification.ApplicationEntry;
import org.mingbiao.tendering.qualification.ApplicationEntry.Act;
import org.mingbiao.tendering.qualification.QualificationStage;

/** Qualification on the road: before the bids (资格预审), or with them by the committee (资格后审). Never how many have applied. */
@ApplicationScoped
public class QualificationRoad implements RoadStop, Waiting {
  @Inject Doors doors;
  @Inject Prequalify prequalify;

  @Override
  public RoadStage stage() {
    return RoadStage.QUALIFICATION;
  }

  @Override
  public Optional<Stop> at(Tender tender, Reader reader) {
    QualificationTexts words = reader.language().words(QualificationTexts.class);
    if (TenderDocument.latest(tender.id).isEmpty()) return Optional.of(new Stop(Step.LATER, words.stopUnknown(), null));
    if (!Prequalify.isAsked(tender)) return Optional.of(after(tender, words));
    String here = "/tenders/" + tender.id + "/qualification";
    if (tender.announcedAt == null) return Optional.of(new Stop(Step.LATER, words.stopBefore(), reader.actor().is(Roles.AGENT) ? here : null));
    return Optional.of(switch (Prequalify.way(tender).stage) {
      case APPLYING -> new Stop(Step.NOW, reader.now().isBefore(until(tender)) ? words.stopApplying() : words.stopJudging(), here);
      case DECIDED -> new Stop(Step.DONE, words.stopDecided(), here);
      case FAILED -> new Stop(Step.BLOCKED, words.stopFailed(), here);
    });
  }

  /** With the bids: what the committee finds stands among its rejections. */
  private static Stop after(Tender tender, QualificationTexts words) {
    boolean judged = tender.lots.stream().noneMatch(lot -> lot.stage == LotStage.BIDDING || lot.stage == LotStage.OPENED);
    boolean begun = tender.stage != Stage.REGISTERED && tender.stage != Stage.FILED && tender.stage != Stage.ANNOUNCED;
    return new Stop(begun && judged ? Step.DONE : Step.LATER, begun && judged ? words.stopAfterDone() : words.stopAfter(), null);
  }

  @Override
  public List<Errand> waiting(Reader reader) {
    boolean agent = reader.actor().is(Roles.AGENT);
    if (!agent && !reader.actor().is(Roles.BIDDER)) return List.of();
    List<Errand> errands = new ArrayList<>();
    doors.find(reader.actor()).ifPresent(party -> open(reader).forEach(tender -> {
      if (agent) judge(errands, tender, party, reader);
      else own(errands, tender, party, reader);
    }));
    return errands;
  }

  private static List<Tender> open(Reader reader) {
    return Tender.<Tender>find("stage = ?1 and bidDeadline > ?2 order by bidDeadline", Stage.ANNOUNCED, reader.now()).page(0, ERRANDS_MAX)
        .list().stream().filter(Prequalify::isAsked).toList();
  }

  private void judge(List<Errand> errands, Tender tender, Party party, Reader reader) {
    boolean ours = party.id.equals(tender.agent) || party.id.equals(tender.buyer);
    boolean due = Prequalify.way(tender).stage == QualificationStage.APPLYING && !reader.now().isBefore(until(tender));
    if (ours && due) errands.add(errand(tender, reader.language().words(QualificationTexts.class).errandJudge(tender.title)));
  }

  private void own(List<Errand> errands, Tender tender, Party party, Reader reader) {
    QualificationTexts words = reader.language().words(QualificationTexts.class);
    Act act = prequalify.book(tender).own(party.id).map(ApplicationEntry::act).orElse(null);
    if (act == Act.PASSED) errands.add(errand(tender, words.errandPassed(tender.title)));
    if (act == Act.FAILED) errands.add(errand(tender, words.errandFailed(tender.title)));
  }

  private static Errand errand(Tender tender, String text) {
    return new Errand(text, "/tenders/" + tender.id + "/qualification", tender.bidDeadline);
  }

  private static Instant until(Tender tender) {
    return TenderDocument.current(tender.id).terms.applicationUntil();
  }
}
