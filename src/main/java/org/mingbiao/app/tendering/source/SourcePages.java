package org.mingbiao.app.tendering.source;

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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.HourlyLimit;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Entered;
import org.mingbiao.app.road.Reader;
import org.mingbiao.tendering.source.Opinion;
import org.mingbiao.tendering.source.SoleSource;
import org.mingbiao.tendering.source.SourceGround;

/** The page of a purchase from the only supplier: public from the publicity on, where anybody objects and the agency acts. */
@Path("/tenders/{id}/single-source")
@OwnedBy({Owner.AGENCY, Owner.PUBLISHED})
public class SourcePages {
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject SourceReading reading;
  @Inject BuyFromOne purchase;

  @CheckedTemplate(basePath = "tendering/source")
  static class Templates {
    static native TemplateInstance source(SourceView view);
  }

  @GET @PermitAll @Transactional
  public TemplateInstance page(@RestPath UUID id) {
    return Templates.source(reading.of(id, new Reader(visit.actor(), visit.language(), visit.clock().instant())));
  }

  @POST @RolesAllowed(Roles.AGENT) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response publicise(@RestPath UUID id, MultivaluedMap<String, String> fields) {
    Entered form = new Entered(fields);
    purchase.publicise(visit.actor(), id, new SupplierEntry(form.required("code"), form.text("name"), form.text("address"),
        form.choice("ground", SourceGround.class), form.text("reasons"), form.text("experts"), form.amount("firstContract"),
        form.required("contacts")));
    return back(id);
  }

  @POST @Path("objections") @PermitAll @HourlyLimit @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response object(@RestPath UUID id, MultivaluedMap<String, String> fields) {
    Entered form = new Entered(fields);
    purchase.object(doors.announced(id).id, new Opinion.Said(form.text("name"), form.text("contact"), form.text("text")));
    return back(id);
  }

  @POST @Path("answers") @RolesAllowed(Roles.AGENT) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(@RestPath UUID id, MultivaluedMap<String, String> fields) {
    Entered form = new Entered(fields);
    purchase.answer(visit.actor(), id, form.id("opinion"), form.text("answer"), "true".equals(form.required("upheld")));
    return back(id);
  }

  @POST @Path("settlement") @RolesAllowed(Roles.AGENT) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response settle(@RestPath UUID id, MultivaluedMap<String, String> fields) {
    Entered form = new Entered(fields);
    List<String> negotiators = form.required("negotiators").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    purchase.settle(visit.actor(), id, new SoleSource.Bargain(form.amount("price"), negotiators, form.text("minutes")));
    return Response.seeOther(URI.create("/tenders/" + id + "/award")).build();
  }

  private static Response back(UUID id) {
    return Response.seeOther(URI.create("/tenders/" + id + "/single-source")).build();
  }
}
