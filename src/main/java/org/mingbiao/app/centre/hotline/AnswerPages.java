package org.mingbiao.app.centre.hotline;

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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Entered;
import org.mingbiao.app.road.Reader;
import org.mingbiao.centre.hotline.Ticket;

/** One complaint at the desk: answered, or widened to the departments that must answer together. */
@Path("/clerk/tickets/{id}")
@OwnedBy(Owner.OFFICE)
@RolesAllowed(Roles.CLERK)
public class AnswerPages {
  @Inject Visit visit;
  @Inject HandleTicket tickets;

  @CheckedTemplate(basePath = "centre/hotline")
  static class Templates {
    static native TemplateInstance ticket(TicketView ticket);
  }

  @GET @Transactional
  public TemplateInstance ticket(@RestPath UUID id) {
    return Templates.ticket(TicketView.of(Ticket.require(id), new Reader(visit.actor(), visit.language(), visit.clock().instant())));
  }

  @POST @Path("answer") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(@RestPath UUID id, MultivaluedMap<String, String> form) {
    Entered said = new Entered(form);
    tickets.answer(id, new Ticket.Reply(said.text("answer"), "true".equals(said.required("upheld")), visit.actor().username()));
    return back(id);
  }

  @POST @Path("widening") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response widen(@RestPath UUID id, @RestForm String departments) {
    tickets.widen(id, departments == null ? List.of() : departments.lines().toList());
    return back(id);
  }

  private static Response back(UUID id) {
    return Response.seeOther(URI.create("/clerk/tickets/" + id)).build();
  }
}
