package org.mingbiao.app.centre.hotline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.mingbiao.app.centre.casefile.FileErrand;
import org.mingbiao.app.edge.identity.HourlyLimit;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Reader;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.hotline.Ticket;

/** An applicant complains about how their own errand is served. */
@Path("/casefiles/own/tickets")
@PermitAll
public class TicketPages {
  @Inject Visit visit;
  @Inject HandleTicket tickets;

  @CheckedTemplate(basePath = "centre/hotline")
  static class Templates {
    static native TemplateInstance own(List<TicketView> tickets);
  }

  @GET @Transactional
  public TemplateInstance own(@RestCookie("errand") String errand) {
    Casefile casefile = FileErrand.opened(errand);
    Reader reader = new Reader(visit.actor(), visit.language(), visit.clock().instant());
    return Templates.own(Ticket.of(casefile.id).stream().map(ticket -> TicketView.of(ticket, reader)).toList());
  }

  @POST @HourlyLimit @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response complain(@RestCookie("errand") String errand, @RestForm String text) {
    tickets.receive(FileErrand.locked(errand), text);
    return Response.seeOther(URI.create("/casefiles/own/tickets")).build();
  }
}
