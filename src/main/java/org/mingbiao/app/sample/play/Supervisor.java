package org.mingbiao.app.sample.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.tendering.investigation.Investigate;
import org.mingbiao.app.tendering.investigation.ServeDecision;
import org.mingbiao.app.tendering.investigation.StateCase;
import org.mingbiao.app.tendering.lead.FindLeads;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.investigation.CaseEntry.Act;
import org.mingbiao.tendering.investigation.CaseEntry.Note;
import org.mingbiao.tendering.investigation.Decision;
import org.mingbiao.tendering.investigation.Investigation;
import org.mingbiao.tendering.investigation.Origin;
import org.mingbiao.tendering.investigation.Penalty;
import org.mingbiao.tendering.lead.Lead;
import org.mingbiao.tendering.lead.Sign;
import org.mingbiao.tendering.project.Tender;

/** What the supervisor does in the sample: it reads the leads of the opened bids, opens a case on the strongest, hears the bidders and decides. */
@ApplicationScoped
class Supervisor {
  @Inject Pace pace;
  @Inject Cast cast;
  @Inject Doors doors;
  @Inject FindLeads leads;
  @Inject Investigate investigate;
  @Inject StateCase statements;
  @Inject ServeDecision decisions;

  /** Opens a case on what the platform found by itself in the bids' files, and tells the bidders what is intended. */
  void inquire(TenderPlan plan, UUID id) {
    TenderPlan.InquiryPlan inquiry = plan.inquiry();
    pace.workingDays(1);
    Tender tender = Tender.require(id);
    Lead lead = strongest(tender);
    List<String> evidence = lead.sides().stream().map(side -> unit(Bid.require(side.bid())) + "：" + side.evidence().stream()
        .map(trace -> trace.where() + "，" + trace.value()).collect(Collectors.joining("；"))).toList();
    cast.does(inquiry.by(), () -> {
      var suspicion = new Investigate.Suspicion(id, tender.lots.get(0).id, Origin.LEAD, null, lead.bids(), inquiry.why(), evidence);
      Investigation opened = investigate.open(suspicion, List.of(inquiry.by(), inquiry.second()), inquiry.by());
      investigate.inform(opened.id, decision(inquiry, lead.sign(), lead.bids()), inquiry.by());
    });
  }

  /** A bidder states its case, its term runs out for the others, the case is decided and the decision served. */
  void decide(TenderPlan plan, UUID id) {
    TenderPlan.InquiryPlan inquiry = plan.inquiry();
    Investigation open = Investigation.<Investigation>find("tender", id).firstResult();
    pace.workingDays(2);
    UUID speaker = doors.party(cast.actor(inquiry.speaker())).id;
    cast.does(inquiry.speaker(), () -> statements.speak(open.id, Act.STATEMENT, speaker, null, new Note(inquiry.speaker(), inquiry.statement(), pace.now())));
    pace.waitUntil(open.stateUntil.plusSeconds(1));
    pace.workingDays(1);
    Lead lead = strongest(Tender.require(id));
    cast.does(inquiry.by(), () -> {
      investigate.find(open.id, decision(inquiry, lead.sign(), lead.bids()), inquiry.by());
      decisions.serve(open.id);
    });
  }

  private Lead strongest(Tender tender) {
    return leads.of(tender, tender.lots.get(0)).stream().filter(one -> one.sign() == Sign.FILE_NUMBER).findFirst()
        .orElseThrow(() -> new IllegalStateException("the files of the sample's bids share no number"));
  }

  private static Decision decision(TenderPlan.InquiryPlan inquiry, Sign sign, List<UUID> bids) {
    return new Decision(sign.item, null, inquiry.grounds(), bids.stream().map(bid -> new Penalty(bid, null, inquiry.fine(), 0)).toList());
  }

  private static String unit(Bid bid) {
    return Party.require(bid.party).name;
  }
}
