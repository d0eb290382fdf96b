package org.mingbiao.app.tendering.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.RoadStage;
import org.mingbiao.app.road.RoadStop;
import org.mingbiao.app.road.Stop;
import org.mingbiao.app.road.Waiting;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.bond.BondStage;
import org.mingbiao.tendering.investigation.CaseFile;
import org.mingbiao.tendering.investigation.Investigation;
import org.mingbiao.tendering.investigation.InvestigationStage;
import org.mingbiao.tendering.project.Tender;

/** What waits because of a case: for the supervisor, for a bidder who is to be heard, and after the service for the agency. */
@ApplicationScoped
class InvestigationErrands implements Waiting, RoadStop {
  private static final Set<InvestigationStage> AT_WORK = EnumSet.of(InvestigationStage.OPENED, InvestigationStage.INFORMED,
      InvestigationStage.HEARING, InvestigationStage.HEARD, InvestigationStage.FOUND);
  private static final Set<InvestigationStage> HEARS = EnumSet.of(InvestigationStage.INFORMED, InvestigationStage.HEARING, InvestigationStage.HEARD);
  /** Behind the objections and complaints of the same stage. */
  private static final int ORDER = 10;
  /** So long a served decision is shown at the bidder's desk. */
  private static final Duration SHOWN = Duration.ofDays(60);
  @Inject Doors doors;
  @Inject CaseDesk desk;

  @Override public RoadStage stage() {
    return RoadStage.COMPLAINTS;
  }

  @Override public int order() {
    return ORDER;
  }

  /** Before the service nobody but the supervisor learns that there is a case. */
  @Override public Optional<Stop> at(Tender tender, Reader reader) {
    if (!reader.actor().is(Roles.SUPERVISOR)) return Optional.empty();
    if (Investigation.count("tender = ?1 and stage in ?2", tender.id, AT_WORK) == 0) return Optional.empty();
    return Optional.of(new Stop(Step.NOW, words(reader).stopCase(), "/investigations"));
  }

  @Override public List<Errand> waiting(Reader reader) {
    if (reader.actor().is(Roles.SUPERVISOR)) return cases(reader);
    UUID party = doors.find(reader.actor()).map(found -> found.id).orElse(null);
    if (party == null) return List.of();
    return reader.actor().is(Roles.BIDDER) ? heard(party, reader) : reader.actor().is(Roles.AGENT) ? bonds(party, reader) : List.of();
  }

  private static List<Errand> cases(Reader reader) {
    return Investigation.<Investigation>find("stage in ?1 order by openedAt, id", AT_WORK).page(0, ERRANDS_MAX).stream().map(CaseReading::line)
        .map(line -> new Errand(words(reader).errandCase(line.title()), line.href(), line.due())).toList();
  }

  private List<Errand> heard(UUID party, Reader reader) {
    List<Errand> errands = new ArrayList<>();
    for (Investigation one : Investigation.<Investigation>find("stage in ?1 order by informedAt, id", HEARS).page(0, ERRANDS_MAX).list()) {
      CaseFile file = desk.book(one.id).file();
      boolean owes = file.intended().filter(intended -> intended.concerns(party)).isPresent() && !file.hasSpoken(party);
      if (owes) errands.add(new Errand(words(reader).errandStatement(title(one)), statement(one), one.stateUntil));
    }
    Investigation.<Investigation>find("servedAt > ?1 order by servedAt, id", reader.now().minus(SHOWN)).page(0, ERRANDS_MAX).stream()
        .filter(one -> one.decision.concerns(party))
        .forEach(one -> errands.add(new Errand(words(reader).errandServed(title(one)), statement(one), null)));
    return errands;
  }

  /** Bonds that a decision lets the agency keep. */
  private static List<Errand> bonds(UUID agency, Reader reader) {
    return Investigation.<Investigation>find("servedAt is not null and tender in (select t.id from Tender t where t.agent = ?1) order by servedAt, id",
            agency).page(0, ERRANDS_MAX).stream()
        .filter(one -> one.decision.penalties().stream().anyMatch(penalty ->
            Bond.count("lot = ?1 and party = ?2 and stage in ?3", one.lot, penalty.party(), EnumSet.of(BondStage.HELD, BondStage.FROZEN)) > 0))
        .map(one -> new Errand(words(reader).errandBond(title(one)), "/tenders/" + one.tender + "/bonds", null)).toList();
  }

  private static String statement(Investigation one) {
    return "/investigations/" + one.id + "/statement";
  }

  private static String title(Investigation one) {
    return Tender.require(one.tender).title;
  }

  private static InvestigationTexts words(Reader reader) {
    return reader.language().words(InvestigationTexts.class);
  }
}
