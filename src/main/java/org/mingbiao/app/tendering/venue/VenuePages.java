package org.mingbiao.app.tendering.venue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Entered;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.venue.Booking;
import org.mingbiao.tendering.venue.Room;
import org.mingbiao.tendering.venue.RoomUse;
import org.mingbiao.tendering.venue.Slot;

/** The agency's page of rooms for a tender. */
@Path("/tenders/{id}/venue")
@OwnedBy(Owner.AGENCY)
public class VenuePages {
  static final Duration USUAL = Duration.ofHours(2);
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject BookRoom book;

  @CheckedTemplate(basePath = "tendering/venue")
  static class Templates {
    static native TemplateInstance venue(VenueView venue);
  }

  /** @param opening null before the terms say it */
  public record VenueView(UUID tender, String title, Instant opening, boolean live, List<Line> kept, List<Line> taken, List<RoomLine> rooms) {
    public String here() {
      return "/tenders/" + tender + "/venue";
    }

    public String project() {
      return "/tenders/" + tender;
    }

    public String release(UUID booking) {
      return here() + "/" + booking + "/release";
    }

    public Instant usualEnd() {
      return opening.plus(USUAL);
    }
  }

  public record Line(UUID id, String room, Instant from, Instant until) {
    static Line of(Booking b) {
      return new Line(b.id, b.room.name, b.from, b.until);
    }
  }

  public record RoomLine(UUID id, String name, RoomUse use, int seats, String hours) {
    static RoomLine of(Room r) {
      return new RoomLine(r.id, r.name, r.use, r.seats, r.opens + "–" + r.closes);
    }
  }

  @GET @RolesAllowed(Roles.AGENT) @Transactional
  public TemplateInstance venue(@RestPath UUID id) {
    Tender tender = doors.own(id, visit.actor());
    boolean known = tender.bidDeadline != null || TenderDocument.latest(id).isPresent();
    Instant opening = known ? BookRoom.openingOf(tender) : null;
    List<Line> taken = opening == null ? List.of() : onDayOf(opening);
    return Templates.venue(new VenueView(id, tender.title, opening, Doors.isLive(tender), Booking.of(id).stream().map(Line::of).toList(), taken,
        Room.ordered().stream().map(RoomLine::of).toList()));
  }

  private static List<Line> onDayOf(Instant opening) {
    Instant midnight = WorkingCalendar.dayOf(opening).atStartOfDay(WorkingCalendar.ZONE).toInstant();
    return Booking.between(midnight, midnight.plus(Duration.ofDays(1))).stream().map(Line::of).toList();
  }

  @POST @RolesAllowed(Roles.AGENT) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response book(@RestPath UUID id, MultivaluedMap<String, String> fields) {
    Entered form = new Entered(fields);
    book.book(visit.actor(), id, form.id("room"), new Slot(form.moment("from"), form.moment("until")));
    return to(id);
  }

  @POST @Path("{booking}/release") @RolesAllowed(Roles.AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response release(@RestPath UUID id, @RestPath UUID booking) {
    book.release(visit.actor(), id, booking, null);
    return to(id);
  }

  private static Response to(UUID tender) {
    return Response.seeOther(URI.create("/tenders/" + tender + "/venue")).build();
  }
}
