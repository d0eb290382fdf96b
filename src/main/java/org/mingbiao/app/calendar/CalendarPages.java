package org.mingbiao.app.calendar;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Entered;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.calendar.HolidayNotice;
import org.mingbiao.shared.term.Recomputation;

/** The administrator enters the notice of a year as soon as it is published. */
@Path("/admin/calendar")
@RolesAllowed(Roles.ADMIN)
public class CalendarPages {
  @Inject Visit visit;
  @Inject PublishCalendar calendar;

  @CheckedTemplate(basePath = "calendar")
  static class Templates {
    static native TemplateInstance notices(List<HolidayNotice> notices, Integer looked, Integer moved);
  }

  /** @param looked set after a publication, as is {@code moved}: what {@link Recomputation.Result} says */
  @GET @Transactional
  public TemplateInstance notices(@RestQuery Integer looked, @RestQuery Integer moved) {
    List<HolidayNotice> notices = new ArrayList<>(Calendars.current().notices());
    Collections.reverse(notices);
    return Templates.notices(notices, looked, moved);
  }

  @POST @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response publish(MultivaluedMap<String, String> form) {
    Recomputation.Result result = calendar.publish(new NoticeEntry(new Entered(form)).notice(), visit.actor().username());
    return Response.seeOther(URI.create("/admin/calendar?looked=" + result.looked() + "&moved=" + result.moved())).build();
  }
}
