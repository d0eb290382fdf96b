package org.mingbiao.app.tendering.venue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.tendering.venue.Booking;
import org.mingbiao.tendering.venue.RoomUse;
import org.mingbiao.tendering.venue.Slot;

/** A tender's rooms for programs. */
@Path("/api/tenders/{id}/venue")
@OwnedBy({Owner.AGENCY, Owner.OFFICE})
public class VenueApi {
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject BookRoom book;

  public record Wish(@NotNull UUID room, @NotNull Instant from, @NotNull Instant until) {}

  public record Kept(UUID id, UUID room, String name, RoomUse use, Instant from, Instant until) {
    static Kept of(Booking b) {
      return new Kept(b.id, b.room.id, b.room.name, b.room.use, b.from, b.until);
    }
  }

  @GET @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR}) @Transactional
  public List<Kept> kept(@RestPath UUID id) {
    return Booking.of(doors.seen(id, visit.actor()).id).stream().map(Kept::of).toList();
  }

  @POST @RolesAllowed(Roles.AGENT) @Transactional
  public Kept book(@RestPath UUID id, @Valid @NotNull Wish wish) {
    return Kept.of(book.book(visit.actor(), id, wish.room(), new Slot(wish.from(), wish.until())));
  }

  @DELETE @Path("{booking}") @RolesAllowed(Roles.AGENT)
  public void release(@RestPath UUID id, @RestPath UUID booking, @RestQuery String reason) {
    book.release(visit.actor(), id, booking, reason);
  }
}
