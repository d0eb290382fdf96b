package org.mingbiao.app.tendering.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.edge.page.Light;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.WhyThisDate;
import org.mingbiao.app.tendering.lead.LeadReading;
import org.mingbiao.app.tendering.lead.LeadView;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.party.PartyStatus;
import org.mingbiao.shared.term.Term;
import org.mingbiao.shared.term.Terms;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.complaint.Complaint;
import org.mingbiao.tendering.investigation.CaseEntry;
import org.mingbiao.tendering.investigation.CaseEntry.Act;
import org.mingbiao.tendering.investigation.CaseFile;
import org.mingbiao.tendering.investigation.Decision;
import org.mingbiao.tendering.investigation.Investigation;
import org.mingbiao.tendering.investigation.InvestigationStage;
import org.mingbiao.tendering.investigation.Origin;
import org.mingbiao.tendering.investigation.Penalty;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Tender;

/** Reads cases: the supervisor everything, a bidder what it was told and said itself. */
@ApplicationScoped
class CaseReading {
  /** The newest so many cases are listed. */
  static final int CASES_MAX = 200;
  /** The rules whose clocks a page shows by name. */
  private static final String DECISION = "K10";
  private static final String SERVICE = "K13";
  private static final String FINALITY = "K16";
  private static final String STATEMENT = "K11";
  @Inject CaseDesk desk;
  @Inject LeadReading leads;
  @Inject StateCase statements;

  List<CaseLine> all() {
    return Investigation.<Investigation>find("order by openedAt desc, id").page(0, CASES_MAX).stream().map(CaseReading::line).toList();
  }

  static CaseLine line(Investigation one) {
    Tender tender = Tender.require(one.tender);
    Instant due = Terms.open(one.id).stream().filter(term -> !term.lasting).findFirst().map(term -> term.dueAt).orElse(null);
    return new CaseLine(one.id, one.tender, tender.title, tender.lot(one.lot).number, one.origin, one.stage, one.openedAt, due);
  }

  /** The form for a new case; with one lot only, of that lot. */
  OpeningForm form(UUID tender, UUID lot, String lead, UUID complaint, Language language) {
    Tender of = Tender.require(tender);
    Complaint about = complaint == null ? null : Complaint.require(complaint);
    UUID given = lot != null ? lot : about != null && about.lot != null ? about.lot : of.lots.get(0).id;
    Lot chosen = of.lot(given);
    LeadView.LeadLine line = lead == null ? null : leads.lead(tender, given, lead, language);
    Origin origin = line != null ? Origin.LEAD : complaint != null ? Origin.COMPLAINT : Origin.REPORT;
    List<UUID> suspected = line == null ? List.of() : line.sides().stream().map(LeadView.SideLine::bid).toList();
    var bids = Bid.ofLot(given).stream().map(bid -> new OpeningForm.BidChoice(bid.id, name(bid.party), suspected.contains(bid.id))).toList();
    var lots = of.lots.stream().map(one -> new OpeningForm.LotChoice(one.id, one.number, one.title,
        "/investigations/new?tender=" + tender + "&lot=" + one.id + (complaint == null ? "" : "&complaint=" + complaint))).toList();
    return new OpeningForm(tender, of.title, given, chosen.number, origin, line, complaint, bids, lots);
  }

  CaseView of(UUID id, Reader reader) {
    Investigation one = Investigation.require(id);
    Tender tender = Tender.require(one.tender);
    CaseFile file = desk.book(id).file();
    Decision intended = file.intended().orElse(null);
    Instant finalFrom = finalFrom(one);
    boolean mayPublish = one.stage == InvestigationStage.SERVED && finalFrom != null && !reader.now().isBefore(finalFrom);
    return new CaseView(id, tender.id, tender.title, one.lot, tender.lot(one.lot).number, one.origin, one.complaint, one.stage, one.handlers,
        one.openedAt, finalFrom, mayPublish, clocks(id, reader),
        suspects(one, file), file.entries().stream().map(entry -> entry(id, entry)).toList(), intended, file.decision().orElse(null), effects(one));
  }

  /** What is still to come: a state that has lasted its time is over whether or not anybody has written it down. */
  private static List<CaseView.Clock> clocks(UUID id, Reader reader) {
    return Terms.open(id).stream().filter(term -> term.dueAt != null && (!term.lasting || term.dueAt.isAfter(reader.now())))
        .map(term -> clock(term, reader)).toList();
  }

  /** @return null before the service, and while the calendar that decides it is not published */
  private static Instant finalFrom(Investigation one) {
    return Terms.of(one.id).stream().filter(term -> term.rule.equals(FINALITY) && term.dueAt != null).findFirst()
        .map(term -> term.dueAt.plusSeconds(1)).orElse(null);
  }

  private static List<CaseView.Suspect> suspects(Investigation one, CaseFile file) {
    List<UUID> suspected = file.suspects();
    return Bid.ofLot(one.lot).stream().map(bid -> {
      Party party = Party.require(bid.party);
      boolean told = file.intended().map(intended -> intended.of(bid.id).isPresent()).orElse(false);
      return new CaseView.Suspect(bid.id, party.name, party.code, suspected.contains(bid.id), told, told && file.hasSpoken(bid.party));
    }).toList();
  }

  private static CaseView.EntryLine entry(UUID id, CaseEntry entry) {
    String href = entry.paper() == null ? null : "/investigations/" + id + "/papers/" + entry.paper().sha256();
    return new CaseView.EntryLine(entry.act(), entry.at(), entry.by(), entry.party() == null ? null : name(entry.party()), entry.text(),
        entry.paper(), href);
  }

  private static List<CaseView.Effect> effects(Investigation one) {
    if (one.decision == null) return List.of();
    return one.decision.penalties().stream().map(penalty -> {
      Party party = Party.require(penalty.party());
      Bond bond = Bond.<Bond>find("lot = ?1 and party = ?2", one.lot, penalty.party()).firstResult();
      return new CaseView.Effect(party.name, Bid.require(penalty.bid()).stage, bond == null ? null : bond.stage,
          party.status == PartyStatus.BARRED);
    }).toList();
  }

  static CaseView.Clock clock(Term term, Reader reader) {
    return new CaseView.Clock(what(term.rule, reader.language().words(InvestigationTexts.class)), term.dueAt, term.lasting ? Light.GREEN : Light.valueOf(term.colour(reader.now()).name()),
        WhyThisDate.of(term, term.due(Calendars.current()), reader.language()));
  }

  private static String what(String rule, InvestigationTexts words) {
    return switch (rule) {
      case DECISION -> words.dueDecision();
      case STATEMENT -> words.dueStatement();
      case SERVICE -> words.dueService();
      case FINALITY -> words.dueFinality();
      default -> throw new IllegalStateException(rule);
    };
  }

  /** What one bidder may see. @throws org.mingbiao.shared.refusal.RefusedException {@code NOT_FOUND} for who was told nothing */
  StatementView statement(UUID id, UUID party, Reader reader) {
    Investigation one = Investigation.require(id);
    statements.requireTold(id, party);
    Tender tender = Tender.require(one.tender);
    CaseFile file = desk.book(id).file();
    Decision told = file.intended().orElseThrow();
    Decision found = one.decision != null && one.decision.concerns(party) ? one.decision : null;
    CaseView.Clock until = Terms.open(id).stream().filter(term -> term.rule.equals(STATEMENT)).reduce((first, last) -> last)
        .map(term -> clock(term, reader)).orElse(null);
    var said = file.entries().stream().filter(entry -> party.equals(entry.party()))
        .map(entry -> new StatementView.Said(entry.act(), entry.at(), entry.text())).toList();
    boolean open = one.decidedAt == null;
    return new StatementView(id, tender.title, tender.lot(one.lot).number, shown(one, party),
        told.article(), told.grounds(), own(told, party), until, open, open && !reader.now().isAfter(one.stateUntil), one.hearingAt,
        file.last(Act.HEARING_NOTICE).map(CaseEntry::text).orElse(null), said, found == null ? null : own(found, party),
        found == null ? null : found.grounds(), one.servedAt);
  }

  /** What was found is not told before its service, and of whom nothing was found is cleared with it. */
  private static InvestigationStage shown(Investigation one, UUID party) {
    if (one.stage == InvestigationStage.FOUND) return InvestigationStage.INFORMED;
    return one.decision != null && !one.decision.concerns(party) ? InvestigationStage.CLEARED : one.stage;
  }

  private static Penalty own(Decision decision, UUID party) {
    return decision.penalties().stream().filter(penalty -> penalty.party().equals(party)).findFirst().orElseThrow();
  }

  private static String name(UUID party) {
    return Party.require(party).name;
  }
}
