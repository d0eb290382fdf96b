package org.mingbiao.app.tendering.opening;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.app.edge.identity.Roles.BIDDER;
import static org.mingbiao.app.edge.identity.Roles.EXPERT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.page.Station;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.document.Terms.BondForm;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.opening.CoefficientDraw;
import org.mingbiao.tendering.opening.FailureCause;
import org.mingbiao.tendering.opening.KeyBook;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.opening.OpeningObjection;
import org.mingbiao.tendering.opening.OpeningStage;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.SuspensionCause;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Reads the opening hall for one visitor. */
@ApplicationScoped
public class HallReading {
  @Inject Clock clock;
  @Inject LawBook law;
  @Inject BlindLedger ledger;
  @Inject Acting acting;
  @Inject Visit visit;
  @Inject ReleaseKey releases;
  @Inject KeepRecord records;

  HallView of(UUID id) {
    Tender tender = Tender.require(id);
    Opening opening = Opening.findById(id);
    TenderLaw bound = TenderLaw.of(law, tender);
    if (acting.actor().is(EXPERT)) {
      tender.lots.forEach(lot -> new CommitteeBook(ledger, id, lot.id).requireAway(acting.actor().username(), bound));
    }
    Optional<Party> party = acting.partyIfAny();
    boolean agent = acting.actor().is(AGENT) && party.map(p -> p.id.equals(tender.agent)).orElse(false);
    boolean bidder = acting.actor().is(BIDDER);
    List<Bid> bids = opening == null ? List.of() : opened(id);
    boolean own = bidder && party.map(p -> bids.stream().anyMatch(bid -> bid.party.equals(p.id))).orElse(false);
    return view(tender, opening, bids, rights(tender, opening, agent, own),
        own && opening.stage == OpeningStage.DECRYPTING && opening.pausedAt == null ? own(id, party.orElseThrow()) : List.of(), bound);
  }

  private HallView view(Tender tender, Opening opening, List<Bid> bids, HallView.Rights may, List<HallView.Own> own, TenderLaw bound) {
    Instant now = clock.instant();
    boolean none = opening == null;
    KeyBook keys = new KeyBook(ledger, tender.id);
    int released = none ? 0 : (int) bids.stream().filter(bid -> isOpen(keys, bid)).count();
    boolean tooFew = none && tender.stage != Stage.REGISTERED && tender.stage != Stage.FILED && tender.stage != Stage.ANNOUNCED
        && tender.stage != Stage.TERMINATED;
    return new HallView(tender.id, tender.title, "/notices?q=" + tender.code, none ? null : opening.stage, tooFew, tender.bidDeadline,
        none ? null : opening.decryptUntil, none ? null : opening.pausedAt, !none && now.isBefore(opening.decryptUntil), none ? null : opening.shownAt,
        none ? null : opening.objectionsUntil, none ? null : opening.recordSha256, released, bids.size(), none ? List.of() : stations(opening),
        own, none || opening.stage == OpeningStage.DECRYPTING ? null : record(tender, opening), none ? List.of() : objections(tender.id), none ? List.of() : draws(tender.id), may,
        bound.rule("O02").article(), bound.rule("O01").article(), SuspensionCause.OUTAGE.article,
        none ? null : opening.lateReason, bound.rule("T08").article());
  }

  private boolean isOpen(KeyBook keys, Bid bid) {
    return bid.stage != BidStage.REVEALED ? bid.stage == BidStage.DECRYPTED : releases.progress(keys, bid).isComplete();
  }

  private HallView.Rights rights(Tender tender, Opening opening, boolean agent, boolean own) {
    Instant now = clock.instant();
    boolean decrypting = opening != null && opening.stage == OpeningStage.DECRYPTING && opening.pausedAt == null;
    boolean shown = opening != null && opening.stage == OpeningStage.SHOWN;
    boolean due = tender.stage == Stage.ANNOUNCED && !now.isBefore(tender.bidDeadline);
    boolean objecting = opening != null && opening.stage != OpeningStage.RECORDED
        && (opening.objectionsUntil == null || now.isBefore(opening.objectionsUntil));
    boolean second = decrypting && TenderDocument.current(tender.id).terms.remedy() == Terms.Remedy.SECOND_WINDOW;
    List<HallView.Draw> draws = opening == null ? List.of() : draws(tender.id);
    boolean announced = draws.stream().allMatch(draw -> draw.announcedAt() != null);
    boolean drawn = draws.stream().allMatch(draw -> draw.outcome() != null);
    return new HallView.Rights(agent, agent && opening == null && due, agent && decrypting && announced, agent && second, own && objecting,
        agent && shown && drawn && !now.isBefore(opening.objectionsUntil), agent && decrypting && !announced, agent && shown && !drawn,
        Opening.isLate(tender, now));
  }

  private static List<Bid> opened(UUID tender) {
    return Bid.ofTender(tender).stream().filter(bid -> bid.stage != BidStage.RETURNED).toList();
  }

  private List<HallView.Own> own(UUID tender, Party party) {
    return releases.progress(tender, party.id).stream().map(p -> new HallView.Own(String.join(", ", p.released()),
        String.join(", ", p.missing()), p.isComplete())).toList();
  }

  private List<Station> stations(Opening opening) {
    OpeningTexts words = visit.language().words(OpeningTexts.class);
    return Stream.of(OpeningStage.values()).map(stage -> new Station(words.stage(stage), step(stage, opening.stage))).toList();
  }

  private static Step step(OpeningStage station, OpeningStage here) {
    int passed = station.compareTo(here);
    return passed < 0 ? Step.DONE : passed == 0 ? Step.NOW : Step.LATER;
  }

  private HallView.Record record(Tender tender, Opening opening) {
    return new HallView.Record(records.record(tender, opening).lots().stream().map(lot -> new HallView.LotPart(lot.number(), lot.title(),
        lot.maximumPrice(), lot.bids().stream().map(HallReading::part).toList(), lot.reserve(), lot.reserveLoss())).toList());
  }

  private static HallView.BidPart part(OpeningRecord.BidPart bid) {
    BidStage state = BidStage.valueOf(bid.state());
    boolean failed = state == BidStage.REVOKED || state == BidStage.RETRACTED;
    return new HallView.BidPart(bid.bidders(), bid.receivedAt(), state, failed ? FailureCause.valueOf(bid.reason()) : null,
        bid.bond() == null ? null : BondForm.valueOf(bid.bond()), bid.price(), bid.brand());
  }

  private static List<HallView.Draw> draws(UUID tender) {
    Map<String, CoefficientDraw> made = CoefficientDraw.of(tender).stream().collect(Collectors.toMap(draw -> draw.name, draw -> draw));
    return DrawCoefficients.of(tender).stream().map(each -> {
      String list = each.values().stream().map(BigDecimal::toPlainString).collect(Collectors.joining("  "));
      CoefficientDraw draw = made.get(each.draw());
      return draw == null ? new HallView.Draw(each.draw(), list, null, null, null) : new HallView.Draw(each.draw(), list, draw.announcedAt, draw.outcome,
          draw.outcome == null ? null : "/api/tenders/" + tender + "/opening/draws/" + draw.id);
    }).toList();
  }

  private static List<HallView.Objection> objections(UUID tender) {
    return OpeningObjection.of(tender).stream().map(o -> new HallView.Objection(Party.require(o.party).name, o.text, o.answer,
        "/tenders/" + tender + "/opening/objections/" + o.id + "/answer")).toList();
  }
}
