package org.mingbiao.app.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.calendar.HolidayNotice;
import org.mingbiao.shared.term.Recomputation;

/** The calendar for programs. */
@Path("/api/calendar")
public class CalendarApi {
  @Inject Visit visit;
  @Inject PublishCalendar calendar;

  /** Every notice known here, the oldest first. */
  @GET @PermitAll @Transactional
  public List<HolidayNotice> notices() {
    return Calendars.current().notices();
  }

  /** @return how many running clocks a holiday may move and how many of them have another date now */
  @POST @RolesAllowed(Roles.ADMIN)
  public Recomputation.Result publish(@Valid @NotNull HolidayNotice notice) {
    return calendar.publish(notice, visit.actor().username());
  }
}
