package org.mingbiao.app.tendering.opening;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.app.edge.identity.Roles.BIDDER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.RoadStage;
import org.mingbiao.app.road.RoadStop;
import org.mingbiao.app.road.Stop;
import org.mingbiao.app.road.Waiting;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.opening.OpeningStage;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;

/** The opening on the road, and what waits at it. */
@ApplicationScoped
public class OpeningRoad implements RoadStop, Waiting {
  @Inject Doors doors;

  @Override
  public RoadStage stage() {
    return RoadStage.SESSION;
  }

  @Override
  public Optional<Stop> at(Tender tender, Reader reader) {
    OpeningTexts words = reader.language().words(OpeningTexts.class);
    Opening opening = Opening.findById(tender.id);
    String href = "/tenders/" + tender.id + "/opening";
    if (opening != null) {
      Step step = opening.stage == OpeningStage.RECORDED ? Step.DONE : Step.NOW;
      return Optional.of(new Stop(step, words.stopTitle() + " · " + words.stage(opening.stage), href));
    }
    boolean due = tender.stage == Stage.ANNOUNCED && !reader.now().isBefore(tender.bidDeadline);
    if (due) return Optional.of(new Stop(Step.NOW, words.start(), href));
    boolean never = tender.stage == Stage.CONCLUDED || tender.stage == Stage.TERMINATED || tender.stage == Stage.ARCHIVED;
    return Optional.of(new Stop(never ? Step.SKIPPED : Step.LATER, never ? words.tooFew() : words.notYet(), null));
  }

  @Override
  public List<Errand> waiting(Reader reader) {
    Party party = doors.find(reader.actor()).orElse(null);
    if (party == null) return List.of();
    List<Errand> errands = new ArrayList<>();
    OpeningTexts words = reader.language().words(OpeningTexts.class);
    if (reader.actor().is(AGENT)) agent(errands, party, reader, words);
    if (reader.actor().is(BIDDER)) bidder(errands, party, words);
    return errands;
  }

  private static void agent(List<Errand> errands, Party party, Reader reader, OpeningTexts words) {
    List<Tender> due = Tender.<Tender>find("agent = ?1 and stage = ?2 and bidDeadline <= ?3", party.id, Stage.ANNOUNCED, reader.now())
        .page(0, ERRANDS_MAX).list();
    due.forEach(tender -> errands.add(new Errand(words.errandOpen(tender.title), "/tenders/" + tender.id + "/opening", tender.bidDeadline)));
    for (Tender tender : Tender.<Tender>find("agent = ?1 and stage = ?2", party.id, Stage.OPENED).page(0, ERRANDS_MAX).list()) {
      Opening opening = Opening.findById(tender.id);
      if (opening == null || opening.stage == OpeningStage.RECORDED) continue;
      if (opening.pausedAt != null) {
        errands.add(new Errand(words.errandResume(tender.title), "/tenders/" + tender.id + "/opening", null));
        continue;
      }
      boolean decrypting = opening.stage == OpeningStage.DECRYPTING;
      errands.add(new Errand(decrypting ? words.errandShow(tender.title) : words.errandKeep(tender.title), "/tenders/" + tender.id + "/opening",
          decrypting ? opening.decryptUntil : opening.objectionsUntil));
    }
  }

  private static void bidder(List<Errand> errands, Party party, OpeningTexts words) {
    for (Bid bid : Bid.<Bid>find("party = ?1 and stage = ?2", party.id, BidStage.REVEALED).page(0, ERRANDS_MAX).list()) {
      Opening opening = Opening.findById(bid.tender);
      if (opening == null || opening.stage != OpeningStage.DECRYPTING || opening.pausedAt != null) continue;
      errands.add(new Errand(words.errandRelease(Tender.require(bid.tender).title), "/tenders/" + bid.tender + "/opening", opening.decryptUntil));
    }
  }
}
