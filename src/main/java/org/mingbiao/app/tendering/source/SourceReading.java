package org.mingbiao.app.tendering.source;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Light;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.WhyThisDate;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.region.Thresholds;
import org.mingbiao.tendering.leave.LeaveStage;
import org.mingbiao.tendering.leave.MethodLeave;
import org.mingbiao.tendering.leave.OtherMethod;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.source.Opinion;
import org.mingbiao.tendering.source.SoleSource;

/** Reads a purchase from the only supplier for one visitor. */
@ApplicationScoped
class SourceReading {
  @Inject Doors doors;
  @Inject LawBook book;
  @Inject Thresholds thresholds;

  SourceView of(UUID id, Reader reader) {
    Tender tender = doors.open(id, reader.actor());
    if (tender.method != Method.SINGLE_SOURCE) throw RefusedException.of(NOT_FOUND).with(Map.of("tender", id));
    boolean agency = reader.actor().is(Roles.AGENT)
        && doors.find(reader.actor()).map(party -> party.id.equals(tender.agent) || party.id.equals(tender.buyer)).orElse(false);
    Optional<SoleSource> source = SoleSource.findByIdOptional(id);
    SourceView.Told told = source.map(known -> told(tender, known, agency, reader)).orElse(null);
    return new SourceView(id, tender.title, tender.budget, agency, told, acts(tender, source, agency, reader.now()));
  }

  private SourceView.Told told(Tender tender, SoleSource source, boolean agency, Reader reader) {
    TenderLaw law = TenderLaw.of(book, tender);
    String why = SoleSource.due(OtherMethod.of(tender, law, thresholds), source.ground, law, Calendars.current(), source.publicisedAt)
        .map(due -> WhyThisDate.of(law.rule("T22S"), due, reader.language())).orElse(null);
    Light light = source.publicUntil == null ? null : Light.of(reader.now(), source.publicUntil);
    List<SourceView.Line> opinions = Opinion.of(tender.id).stream().map(one -> new SourceView.Line(one.id, agency ? one.name : null,
        agency ? one.contact : null, one.text, one.raisedAt, one.answer, one.answeredAt, one.upheld)).toList();
    return new SourceView.Told(Party.require(source.supplier).name, source.address, source.ground, source.reasons, source.experts,
        source.firstContract, source.publicisedAt, source.publicUntil, light, why, source.price, source.settledAt, opinions);
  }

  private SourceView.Acts acts(Tender tender, Optional<SoleSource> source, boolean agency, Instant now) {
    boolean open = tender.stage == Stage.SOURCED && source.map(known -> known.settledAt == null).orElse(false);
    boolean over = source.map(known -> known.publicUntil == null || now.isAfter(known.publicUntil)).orElse(false);
    boolean objects = open && source.map(known -> known.publicUntil == null || !now.isAfter(known.publicUntil)).orElse(false);
    boolean heard = Opinion.count("tender = ?1 and answeredAt is null", tender.id) == 0;
    return new SourceView.Acts(agency && tender.stage == Stage.REGISTERED, objects, agency && open, agency && open && over && heard,
        agency && open && over && heard && lacksLeave(tender, source.map(known -> known.publicUntil).orElse(null)));
  }

  private boolean lacksLeave(Tender tender, Instant publicUntil) {
    boolean asked = OtherMethod.of(tender, TenderLaw.of(book, tender), thresholds).asksLeave().isPresent();
    return asked && MethodLeave.of(tender.id).stream().noneMatch(leave -> leave.stage == LeaveStage.GRANTED
        && (publicUntil == null || leave.decidedAt.isAfter(publicUntil)));
  }
}
