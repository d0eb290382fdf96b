package org.mingbiao.app.tendering.award;

import static org.mingbiao.app.edge.identity.Roles.AGENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.award.AwardStage;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Reads the results for one visitor. */
@ApplicationScoped
public class AwardReading {
  @Inject Acting acting;
  @Inject Doors doors;
  @Inject FailLot failLot;
  @Inject Clock clock;
  @Inject LawBook law;

  AwardView of(UUID id) {
    Tender tender = doors.announced(id);
    boolean agent = acting.actor().is(AGENT) && acting.partyIfAny().map(party -> party.id.equals(tender.agent)).orElse(false);
    TenderLaw bound = TenderLaw.of(law, tender);
    String article = bound.find("T09").or(() -> bound.find("T12")).map(rule -> rule.article()).orElse("");
    String contracts = bound.find("T12").map(rule -> rule.article()).orElse(article);
    String reopening = bound.find("C13").map(rule -> rule.article()).orElse(article);
    return new AwardView(id, tender.title, "/notices?q=" + tender.code, agent, article, reopening, contracts,
        tender.lots.stream().map(lot -> line(tender, lot, agent)).toList());
  }

  private AwardView.LotLine line(Tender tender, Lot lot, boolean agent) {
    Award award = Award.findById(lot.id);
    AwardStage stage = award == null ? null : award.stage;
    boolean over = award != null && clock.instant().isAfter(award.publicUntil);
    boolean mayFail = failLot.isOwed(tender, lot);
    boolean fixes = agent && over && (stage == AwardStage.PUBLICISED || stage == AwardStage.REOPENED);
    return new AwardView.LotLine(tender.id, lot.id, lot.number, lot.title, stage, award == null || award.isSettled() ? null : award.publicUntil,
        candidates(award),
        agent && lot.stage == LotStage.REVIEWED && !mayFail, fixes, agent && mayFail, agent && stage == AwardStage.FIXED, agent && stage == AwardStage.NOTIFIED,
        agent && stage == AwardStage.SIGNED, agent && (stage == AwardStage.FIXED || stage == AwardStage.NOTIFIED) && !award.isSettled(),
            award == null || award.price == null ? "" : award.price.toPlainString(), agent && lot.stage != LotStage.OPENED && award != null && !award.isSettled(),
            hasLetter(award, agent));
  }

  /** The only supplier that was asked stands alone. */
  private static List<AwardView.CandidateLine> candidates(Award award) {
    if (award == null) return List.of();
    if (award.isSettled()) {
      return List.of(new AwardView.CandidateLine(1, null, Party.require(award.winnerParty).name, award.price, null, true, null));
    }
    return award.candidates.stream().map(c -> new AwardView.CandidateLine(c.rank(), c.bid(), Party.require(c.party()).name, c.price(),
        c.score(), c.bid().equals(award.winner), award.whyFallen(c.bid()).orElse(null))).toList();
  }

  private boolean hasLetter(Award award, boolean agent) {
    if (award == null || award.letterAt == null) return false;
    return agent || acting.partyIfAny().map(party -> party.id.equals(award.winnerParty)).orElse(false);
  }
}
