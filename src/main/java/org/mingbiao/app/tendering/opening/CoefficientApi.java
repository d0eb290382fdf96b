package org.mingbiao.app.tendering.opening;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.SECRET_YET;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.opening.CoefficientDraw;

/** The draws of an opening for programs. Announcement and outcome are public, so that anybody can draw again. */
@Path("/api/tenders/{id}/opening/draws")
@OwnedBy({Owner.AGENCY, Owner.PUBLISHED})
public class CoefficientApi {
  @Inject Acting acting;
  @Inject DrawCoefficients draws;

  /** @param words kept to oneself until the draw */
  public record Words(@NotBlank String words) {}

  /** @param outcome null until drawn */
  public record Row(UUID id, String name, Instant announcedAt, Long seq, String checkpoint, String outcome) {
    static Row of(CoefficientDraw draw) {
      return new Row(draw.id, draw.name, draw.announcedAt, draw.seq, draw.checkpoint, draw.outcome);
    }
  }

  @GET @PermitAll @Transactional
  public List<Row> all(@RestPath UUID id) {
    return CoefficientDraw.of(id).stream().map(Row::of).toList();
  }

  /** The whole draw: the evaluation's program takes it and draws again. */
  @GET @Path("{draw}") @PermitAll @Transactional @Produces(MediaType.APPLICATION_JSON)
  public String record(@RestPath UUID id, @RestPath UUID draw) {
    CoefficientDraw row = CoefficientDraw.of(id).stream().filter(one -> one.id.equals(draw)).findFirst()
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("draw", draw)));
    if (row.record == null) throw RefusedException.of(SECRET_YET);
    return row.record;
  }

  @POST @RolesAllowed(AGENT)
  public void announce(@RestPath UUID id, @Valid @NotNull Words words) {
    acting.requireAgentOf(id);
    draws.announce(id, words.words());
  }

  @POST @Path("outcome") @RolesAllowed(AGENT)
  public void draw(@RestPath UUID id, @Valid @NotNull Words words) {
    acting.requireAgentOf(id);
    draws.draw(id, words.words());
  }
}
