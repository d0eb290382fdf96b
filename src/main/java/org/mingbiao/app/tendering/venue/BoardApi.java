package org.mingbiao.app.tendering.venue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.tendering.venue.Room;
import org.mingbiao.tendering.venue.RoomUse;

/** The rooms of the centre for programs. */
@Path("/api/venues")
public class BoardApi {
  @Inject BookRoom book;

  public record Place(UUID id, String name, RoomUse use, String region, int seats, LocalTime opens, LocalTime closes) {
    static Place of(Room r) {
      return new Place(r.id, r.name, r.use, r.region, r.seats, r.opens, r.closes);
    }
  }

  public record Entry(@NotNull String name, @NotNull RoomUse use, @NotNull String region, int seats, @NotNull LocalTime opens,
      @NotNull LocalTime closes) {}

  @GET @PermitAll @Transactional
  public List<Place> rooms() {
    return Room.ordered().stream().map(Place::of).toList();
  }

  @POST @RolesAllowed({Roles.CLERK, Roles.ADMIN}) @Transactional
  public Place furnish(@Valid @NotNull Entry e) {
    return Place.of(book.furnish(new BookRoom.Furniture(e.name(), e.use(), e.region(), e.seats(), e.opens(), e.closes())));
  }
}
