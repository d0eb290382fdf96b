package org.mingbiao.app.tendering.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Light;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.WhyThisDate;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.term.Term;
import org.mingbiao.shared.term.Terms;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.complaint.Complaint;
import org.mingbiao.tendering.complaint.Deadlines;
import org.mingbiao.tendering.complaint.Grievance;
import org.mingbiao.tendering.complaint.Objection;
import org.mingbiao.tendering.project.Suspension;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Reads objections and complaints: a bidder its own, the agency all objections, the supervisor everything. */
@ApplicationScoped
class GrievanceReading {
  @Inject Acting acting;
  @Inject Doors doors;
  @Inject LawBook law;

  GrievanceView of(UUID id, Reader reader) {
    boolean supervisor = reader.actor().is(Roles.SUPERVISOR);
    boolean bidder = !supervisor && reader.actor().is(Roles.BIDDER);
    Tender tender = supervisor ? Tender.require(id) : bidder ? doors.announced(id) : acting.requireAgentOf(id);
    UUID own = bidder ? acting.party().id : null;
    var objections = Objection.ofTender(id).stream().filter(one -> own == null || one.party.equals(own)).map(one -> line(one, reader)).toList();
    var complaints = Complaint.ofTender(id).stream().filter(one -> supervisor || one.party.equals(own)).map(one -> line(one, tender, reader)).toList();
    var lots = tender.lots.stream().map(lot -> new GrievanceView.LotChoice(lot.id, lot.number, lot.title)).toList();
    return new GrievanceView(id, tender.title, bidder, !supervisor && !bidder, supervisor, limits(tender, reader.now()), objections, complaints, lots);
  }

  GrievanceView.ComplaintLine complaint(UUID id, Reader reader) {
    Complaint complaint = Complaint.require(id);
    return line(complaint, Tender.require(complaint.tender), reader);
  }

  /** In government procurement every challenge counts from the day on which its author knew: no date is known beforehand. */
  private List<GrievanceView.Limit> limits(Tender tender, Instant now) {
    List<GrievanceView.Limit> limits = new ArrayList<>();
    if (tender.world == World.PROCUREMENT || tender.bidDeadline == null) return limits;
    TenderLaw bound = TenderLaw.of(law, tender);
    bound.find("T05").ifPresent(rule -> {
      Instant document = new Deadlines(bound, Calendars.current()).documentObjection(tender.bidDeadline, null);
      limits.add(new GrievanceView.Limit(Grievance.DOCUMENT, null, document, Light.of(now, document)));
    });
    for (Award award : Award.ofTender(tender.id)) {
      limits.add(new GrievanceView.Limit(Grievance.RESULT, tender.lot(award.lot).number, award.publicUntil, Light.of(now, award.publicUntil)));
    }
    return limits;
  }

  private static GrievanceView.ObjectionLine line(Objection o, Reader reader) {
    return new GrievanceView.ObjectionLine(o.tender, o.id, name(o.party), o.about, o.text, o.raisedAt, o.inTime, o.stage, o.answer, o.answeredAt,
        o.upheld, due(o.tender, o.id, reader));
  }

  private static GrievanceView.ComplaintLine line(Complaint c, Tender tender, Reader reader) {
    Suspension suspension = Suspension.findById(c.id);
    return new GrievanceView.ComplaintLine(c.id, c.tender, tender.title, name(c.party), name(c.respondent), c.about, c.facts, c.request,
        c.receivedAt, c.stage, c.handlers, c.unfit, c.outcome, c.grounds, due(c.tender, c.id, reader),
        suspension != null && suspension.until == null, c.withdrawalAskedAt);
  }

  /** The clock that runs for the one who must answer or decide. */
  static GrievanceView.Due due(UUID tender, UUID about, Reader reader) {
    WorkingCalendar calendar = Calendars.current();
    return Terms.open(tender).stream().filter(term -> about.equals(term.about)).findFirst().map(term -> due(term, calendar, reader)).orElse(null);
  }

  private static GrievanceView.Due due(Term term, WorkingCalendar calendar, Reader reader) {
    if (term.dueAt == null) return new GrievanceView.Due(term.article, null, Light.PAUSED, null, term.awaitsCalendar);
    return new GrievanceView.Due(term.article, term.dueAt, Light.valueOf(term.colour(reader.now()).name()),
        WhyThisDate.of(term, term.due(calendar), reader.language()), null);
  }

  private static String name(UUID party) {
    return Party.<Party>findByIdOptional(party).map(known -> known.name).orElse("");
  }
}
