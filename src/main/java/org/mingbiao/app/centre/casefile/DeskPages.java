package org.mingbiao.app.centre.casefile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Paging;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Entered;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.Road;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.casefile.Delivery;
import org.mingbiao.centre.casefile.Review;

/** The clerk's desk: what waits, with its lights, and one errand with what may be done with it. */
@Path("/clerk")
@OwnedBy(Owner.OFFICE)
@RolesAllowed(Roles.CLERK)
public class DeskPages {
  static final int PAGE_SIZE = 30;
  private static final String CASEFILES = "/clerk/casefiles/";
  @Inject Visit visit;
  @Inject Road road;
  @Inject Errands errands;
  @Inject CasefileReading reading;
  @Inject HandleCasefile handle;
  @Inject Papers papers;

  @CheckedTemplate(basePath = "centre/casefile")
  static class Templates {
    static native TemplateInstance desk(Desk desk);

    static native TemplateInstance matter(CasefileView view, boolean acts, String identity);
  }

  public record Desk(List<Errand> waiting, long open, long overdue, List<Errands.Line> lines, Paging paging) {}

  @GET @Transactional
  public TemplateInstance desk(@RestQuery @DefaultValue("1") int page) {
    Reader reader = reader();
    Paging paging = new Paging(page, PAGE_SIZE, errands.openCount(), "/clerk", Map.of());
    return Templates.desk(new Desk(road.waiting(reader), paging.total(), errands.overdueCount(reader),
        errands.open(false, reader, paging.page(), PAGE_SIZE), paging));
  }

  @GET @Path("casefiles/{id}") @Transactional
  public TemplateInstance matter(@RestPath UUID id) {
    return Templates.matter(reading.of(Casefile.require(id), reader(), CasefileReading.Eyes.DESK), true, null);
  }

  /** Shows the page once with the number in clear; the journal says to whom. */
  @POST @Path("casefiles/{id}/identity") @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public TemplateInstance identity(@RestPath UUID id) {
    String identity = handle.showIdentity(id, visit.actor().username());
    return Templates.matter(reading.of(Casefile.require(id), reader(), CasefileReading.Eyes.DESK), true, identity);
  }

  @GET @Path("casefiles/{id}/papers/{paper}") @Transactional
  public Response paper(@RestPath UUID id, @RestPath UUID paper) {
    return papers.answer(id, paper);
  }

  @POST @Path("casefiles/{id}/acceptance") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response accept(@RestPath UUID id) {
    handle.accept(id);
    return back(id);
  }

  @POST @Path("casefiles/{id}/refusal") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response refuse(@RestPath UUID id, @RestForm String grounds) {
    handle.refuse(id, grounds);
    return back(id);
  }

  @POST @Path("casefiles/{id}/correction") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response askCorrection(@RestPath UUID id, @RestForm String missing) {
    handle.askCorrection(id, missing == null ? List.of() : missing.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    return back(id);
  }

  @POST @Path("casefiles/{id}/taking-up") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeUp(@RestPath UUID id) {
    handle.takeUp(id, visit.actor().username());
    return back(id);
  }

  @POST @Path("casefiles/{id}/transfer") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response transfer(@RestPath UUID id, @RestForm String department, @RestForm String reason) {
    handle.transfer(id, department, reason);
    return back(id);
  }

  @POST @Path("casefiles/{id}/review") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response beginReview(@RestPath UUID id, MultivaluedMap<String, String> form) {
    Entered said = new Entered(form);
    handle.beginReview(id, said.choice("review", Review.class), said.count("reviewDays"));
    return back(id);
  }

  @POST @Path("casefiles/{id}/review/end") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response endReview(@RestPath UUID id) {
    handle.endReview(id);
    return back(id);
  }

  @POST @Path("casefiles/{id}/decision") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(@RestPath UUID id, MultivaluedMap<String, String> form) {
    Entered said = new Entered(form);
    handle.decide(id, new Casefile.Decision("true".equals(said.required("granted")), said.text("decisionGrounds"), said.text("lateness")));
    return back(id);
  }

  @POST @Path("casefiles/{id}/delivery") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response deliver(@RestPath UUID id, MultivaluedMap<String, String> form) {
    handle.deliver(id, new Entered(form).choice("delivery", Delivery.class));
    return back(id);
  }

  private Reader reader() {
    return new Reader(visit.actor(), visit.language(), visit.clock().instant());
  }

  private static Response back(UUID id) {
    return Response.seeOther(URI.create(CASEFILES + id)).build();
  }
}
