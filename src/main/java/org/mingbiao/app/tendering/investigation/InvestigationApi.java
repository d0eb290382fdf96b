package org.mingbiao.app.tendering.investigation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.tendering.lead.LeadReading;
import org.mingbiao.tendering.investigation.Decision;
import org.mingbiao.tendering.investigation.Origin;
import org.mingbiao.tendering.investigation.Penalty;
import org.mingbiao.tendering.lead.Item;

/** The supervisor's cases for programs. */
@Path("/api/investigations")
@OwnedBy(Owner.OFFICE)
@RolesAllowed(Roles.SUPERVISOR)
public class InvestigationApi {
  @Inject Visit visit;
  @Inject CaseReading reading;
  @Inject LeadReading leads;
  @Inject Investigate investigate;
  @Inject ServeDecision decisions;

  /** @param lead the key of a lead where that is the origin, or null @param complaint the complaint where that is the origin, or null */
  public record Opening(@NotNull UUID tender, @NotNull UUID lot, @NotNull Origin origin, String lead, UUID complaint, @NotEmpty List<UUID> bids,
      @NotBlank String text, @NotNull List<String> handlers) {}

  public record Text(@NotBlank String text) {}

  public record Hearing(@NotNull Instant at, @NotBlank String place) {}

  public record Found(@NotNull Item item, @NotBlank String grounds, @NotEmpty List<@Valid @NotNull Laid> penalties) {
    Decision decision() {
      return new Decision(item, null, grounds, penalties.stream().map(laid -> new Penalty(laid.bid(), null, laid.fine(), laid.barMonths())).toList());
    }
  }

  public record Laid(@NotNull UUID bid, BigDecimal fine, int barMonths) {}

  @GET @Transactional
  public List<CaseLine> cases() {
    return reading.all();
  }

  @GET @Path("{id}") @Transactional
  public CaseView investigation(@RestPath UUID id) {
    return reading.of(id, new Reader(visit.actor(), visit.language(), visit.clock().instant()));
  }

  @POST @Transactional
  public CaseView open(@Valid @NotNull Opening said) {
    List<String> evidence = said.origin() == Origin.LEAD
        ? LeadReading.evidence(leads.lead(said.tender(), said.lot(), said.lead(), visit.language()), visit.language()) : List.of();
    var suspicion = new Investigate.Suspicion(said.tender(), said.lot(), said.origin(), said.complaint(), said.bids(), said.text(), evidence);
    return investigation(investigate.open(suspicion, said.handlers(), by()).id);
  }

  @POST @Path("{id}/evidence")
  public void note(@RestPath UUID id, @Valid @NotNull Text text) {
    investigate.note(id, text.text(), null, by());
  }

  @POST @Path("{id}/notice")
  public void inform(@RestPath UUID id, @Valid @NotNull Found intended) {
    investigate.inform(id, intended.decision(), by());
  }

  @POST @Path("{id}/hearing")
  public void callHearing(@RestPath UUID id, @Valid @NotNull Hearing hearing) {
    investigate.callHearing(id, hearing.at(), hearing.place(), by());
  }

  @POST @Path("{id}/hearing/record")
  public void endHearing(@RestPath UUID id, @Valid @NotNull Text record) {
    investigate.endHearing(id, record.text(), by());
  }

  @POST @Path("{id}/decision")
  public void find(@RestPath UUID id, @Valid @NotNull Found found) {
    investigate.find(id, found.decision(), by());
  }

  @POST @Path("{id}/clearing")
  public void clear(@RestPath UUID id, @Valid @NotNull Text grounds) {
    investigate.clear(id, grounds.text(), by());
  }

  @POST @Path("{id}/closing")
  public void close(@RestPath UUID id, @Valid @NotNull Text grounds) {
    investigate.close(id, grounds.text(), by());
  }

  @POST @Path("{id}/service")
  public void serve(@RestPath UUID id) {
    decisions.serve(id);
  }

  @POST @Path("{id}/publication")
  public void publish(@RestPath UUID id) {
    decisions.publish(id);
  }

  private String by() {
    return visit.actor().username();
  }
}
