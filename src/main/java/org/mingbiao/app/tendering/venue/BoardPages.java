package org.mingbiao.app.tendering.venue;

import static org.mingbiao.shared.refusal.Refusal.MALFORMED_INPUT;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
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
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Entered;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.venue.Booking;
import org.mingbiao.tendering.venue.Room;
import org.mingbiao.tendering.venue.RoomUse;

/** What happens in which room on a day, for everybody; the staff adds rooms here. */
@Path("/venues")
public class BoardPages {
  @Inject Visit visit;
  @Inject BookRoom book;

  @CheckedTemplate(basePath = "tendering/venue")
  static class Templates {
    static native TemplateInstance board(Board board);
  }

  /** @param furnishes whether the reader may add rooms */
  public record Board(LocalDate day, List<Line> lines, List<VenuePages.RoomLine> rooms, boolean furnishes) {
    public LocalDate before() {
      return day.minusDays(1);
    }

    public LocalDate after() {
      return day.plusDays(1);
    }

    public List<RoomUse> uses() {
      return List.of(RoomUse.values());
    }
  }

  /** @param open whether the tender has a public page */
  public record Line(String room, RoomUse use, Instant from, Instant until, UUID tender, String title, boolean open) {
    static Line of(Booking b) {
      Tender tender = Tender.require(b.tender);
      boolean open = tender.announcedAt != null;
      return new Line(b.room.name, b.room.use, b.from, b.until, tender.id, open ? tender.title : "", open);
    }
  }

  @GET @PermitAll @Transactional
  public TemplateInstance board(@RestQuery String day) {
    LocalDate wanted = day == null || day.isBlank() ? WorkingCalendar.dayOf(visit.clock().instant()) : parse("day", day, LocalDate::parse);
    Instant midnight = wanted.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    boolean furnishes = visit.actor().is(Roles.CLERK) || visit.actor().is(Roles.ADMIN);
    return Templates.board(new Board(wanted, Booking.between(midnight, midnight.plus(Duration.ofDays(1))).stream().map(Line::of).toList(),
        Room.ordered().stream().map(VenuePages.RoomLine::of).toList(), furnishes));
  }

  @POST @RolesAllowed({Roles.CLERK, Roles.ADMIN}) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response furnish(MultivaluedMap<String, String> fields) {
    Entered form = new Entered(fields);
    book.furnish(new BookRoom.Furniture(form.required("name"), form.choice("use", RoomUse.class), form.required("region"), form.count("seats"),
        parse("opens", form.required("opens"), LocalTime::parse), parse("closes", form.required("closes"), LocalTime::parse)));
    return Response.seeOther(URI.create("/venues")).build();
  }

  private static <T> T parse(String field, String typed, Function<String, T> reading) {
    try {
      return reading.apply(typed);
    } catch (DateTimeException e) {
      throw RefusedException.of(MALFORMED_INPUT).at(field).with(Map.of("given", typed));
    }
  }
}
