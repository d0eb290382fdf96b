package org.mingbiao.app.centre.rating;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Reader;
import org.mingbiao.centre.rating.Rating;

/** Only the supervisor takes a mistaken or malicious rating out of the figures; it stays in the book with the reason. */
@Path("/supervisor/ratings/{id}")
@OwnedBy(Owner.OFFICE)
@RolesAllowed(Roles.SUPERVISOR)
public class ExclusionPages {
  @Inject Visit visit;
  @Inject GiveRating ratings;

  @GET @Transactional
  public TemplateInstance rating(@RestPath UUID id) {
    Reader reader = new Reader(visit.actor(), visit.language(), visit.clock().instant());
    return FollowUpPages.Templates.rating(RatingView.Full.of(Rating.require(id), true, reader));
  }

  @POST @Path("exclusion") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response exclude(@RestPath UUID id, @RestForm String reason) {
    ratings.exclude(id, visit.actor().username(), reason);
    return Response.seeOther(URI.create("/supervisor/ratings/" + id)).build();
  }
}
