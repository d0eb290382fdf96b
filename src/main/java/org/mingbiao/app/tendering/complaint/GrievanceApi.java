package org.mingbiao.app.tendering.complaint;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.app.edge.identity.Roles.BIDDER;
import static org.mingbiao.app.edge.identity.Roles.SUPERVISOR;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.complaint.Complaint;
import org.mingbiao.tendering.complaint.ComplaintStage;
import org.mingbiao.tendering.complaint.Grievance;
import org.mingbiao.tendering.complaint.Objection;
import org.mingbiao.tendering.complaint.ObjectionStage;
import org.mingbiao.tendering.complaint.Outcome;
import org.mingbiao.tendering.complaint.Unfit;

/** Objections and complaints of a tender, for programs. */
@Path("/api/tenders/{id}")
@OwnedBy({Owner.AGENCY, Owner.BIDDER_ITSELF, Owner.OFFICE})
public class GrievanceApi {
  @Inject Acting acting;
  @Inject RaiseObjection objections;
  @Inject HandleComplaint complaints;

  public record Plea(UUID lot, @NotNull Grievance about, @NotBlank String text, LocalDate knownOn) {}

  public record Answer(@NotBlank String text, boolean upheld) {}

  public record ObjectionRow(UUID id, UUID lot, Grievance about, String party, String text, Instant raisedAt, boolean inTime, ObjectionStage stage,
      String answer, Boolean upheld) {
    static ObjectionRow of(Objection o) {
      return new ObjectionRow(o.id, o.lot, o.about, Party.require(o.party).name, o.text, o.raisedAt, o.inTime, o.stage, o.answer, o.upheld);
    }
  }

  /** @param respondent credit code of the party complained of */
  public record Petition(UUID lot, @NotNull Grievance about, @NotBlank String respondent, @NotBlank String facts, @NotBlank String request,
      @NotNull LocalDate knownOn, UUID objection) {}

  public record ComplaintRow(UUID id, UUID tender, UUID lot, Grievance about, String party, String facts, String request, Instant receivedAt,
      ComplaintStage stage, Unfit unfit, Outcome outcome, String grounds) {
    static ComplaintRow of(Complaint c) {
      return new ComplaintRow(c.id, c.tender, c.lot, c.about, Party.require(c.party).name, c.facts, c.request, c.receivedAt, c.stage, c.unfit,
          c.outcome, c.grounds);
    }
  }

  @POST @Path("objections") @RolesAllowed(BIDDER) @Transactional
  public ObjectionRow raise(@RestPath UUID id, @Valid @NotNull Plea plea) {
    var said = new Objection.Plea(plea.lot(), plea.about(), acting.party().id, plea.text());
    return ObjectionRow.of(objections.raise(id, said, plea.knownOn()));
  }

  /** The agency and the supervisor see all, a bidder its own. */
  @GET @Path("objections") @RolesAllowed({BIDDER, AGENT, SUPERVISOR}) @Transactional
  public List<ObjectionRow> all(@RestPath UUID id) {
    List<Objection> all = Objection.ofTender(id);
    if (acting.actor().is(AGENT)) acting.requireAgentOf(id);
    boolean own = acting.actor().is(BIDDER);
    UUID party = own ? acting.party().id : null;
    return all.stream().filter(objection -> !own || objection.party.equals(party)).map(ObjectionRow::of).toList();
  }

  @POST @Path("objections/{objection}/answer") @RolesAllowed(AGENT)
  public void answer(@RestPath UUID id, @RestPath UUID objection, @Valid @NotNull Answer answer) {
    acting.requireAgentOf(id);
    objections.answer(id, objection, answer.text(), answer.upheld());
  }

  @POST @Path("objections/{objection}/withdrawal") @RolesAllowed(BIDDER) @OwnedBy(Owner.FILER)
  public void withdraw(@RestPath UUID id, @RestPath UUID objection) {
    objections.withdraw(id, objection, acting.party().id);
  }

  @POST @Path("complaints") @RolesAllowed(BIDDER) @Transactional
  public ComplaintRow complain(@RestPath UUID id, @Valid @NotNull Petition petition) {
    UUID respondent = Party.byCode(petition.respondent()).map(party -> party.id).orElseThrow(() ->
        RefusedException.of(NOT_FOUND).at("respondent"));
    return ComplaintRow.of(complaints.receive(new Complaint.Petition(id, petition.lot(), petition.about(), acting.party().id, respondent,
        petition.facts(), petition.request(), petition.knownOn(), petition.objection())));
  }

  /** Complaints are between complainant and supervisor. */
  @GET @Path("complaints") @RolesAllowed({BIDDER, SUPERVISOR}) @Transactional
  public List<ComplaintRow> complaintsOf(@RestPath UUID id) {
    boolean own = acting.actor().is(BIDDER);
    UUID party = own ? acting.party().id : null;
    return Complaint.ofTender(id).stream().filter(complaint -> !own || complaint.party.equals(party)).map(ComplaintRow::of).toList();
  }
}
