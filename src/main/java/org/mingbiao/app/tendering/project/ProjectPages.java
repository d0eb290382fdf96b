package org.mingbiao.app.tendering.project;

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
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Entered;
import org.mingbiao.app.road.Reader;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.region.Region;
import org.mingbiao.tendering.project.DealClass;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Tender;

/** A project's pages: bring it in, see its road, end it before time. */
@Path("/tenders")
@OwnedBy({Owner.AGENCY, Owner.OFFICE})
public class ProjectPages {
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject ProjectReading reading;
  @Inject RegisterTender register;
  @Inject TerminateTender terminate;
  @Inject AmendTender amend;

  @CheckedTemplate(basePath = "tendering/project")
  static class Templates {
    static native TemplateInstance register(RegisterView view);

    static native TemplateInstance project(ProjectView project);

    static native TemplateInstance terminate(ProjectView project);

    static native TemplateInstance approval(ProjectView project);
  }

  /** @param retenderOf the failed tender that is repeated, or null */
  public record RegisterView(List<DealClass> classes, List<Region> regions, List<LotField> lots, int more, ProjectView retenderOf) {
    public List<World> worlds() {
      return World.tendering();
    }

    public List<Procedure> procedures() {
      return List.of(Procedure.values());
    }

    public List<Kind> kinds() {
      return List.of(Kind.values());
    }

    public List<Method> methods() {
      return List.of(Method.values());
    }
  }

  /** The names of the two fields of a lot. */
  public record LotField(int number, String title, String estimate) {}

  @GET @Path("new") @RolesAllowed(Roles.AGENT) @Transactional
  public TemplateInstance registerForm(@RestQuery @DefaultValue("1") int lots, @RestQuery UUID retenderOf) {
    int shown = Math.max(1, Math.min(lots, TenderForm.LOTS_MAX));
    List<LotField> fields = IntStream.range(0, shown).mapToObj(i -> new LotField(i + 1, TenderForm.title(i), TenderForm.estimate(i))).toList();
    ProjectView repeated = retenderOf == null ? null : reading.of(doors.own(retenderOf, visit.actor()), reader());
    return Templates.register(new RegisterView(DealClass.all(), Region.<Region>list("level <> 'NATION' order by code"), fields,
        Math.min(shown + 1, TenderForm.LOTS_MAX), repeated));
  }

  @POST @RolesAllowed(Roles.AGENT) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response register(MultivaluedMap<String, String> form) {
    return to(register.register(visit.actor(), TenderForm.read(new Entered(form))));
  }

  @GET @Path("{id}") @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR, Roles.ADMIN}) @Transactional
  public TemplateInstance project(@RestPath UUID id) {
    return Templates.project(reading.of(doors.seen(id, visit.actor()), reader()));
  }

  @GET @Path("{id}/termination") @RolesAllowed(Roles.AGENT) @Transactional
  public TemplateInstance terminationForm(@RestPath UUID id) {
    return Templates.terminate(reading.of(doors.own(id, visit.actor()), reader()));
  }

  @POST @Path("{id}/termination") @RolesAllowed(Roles.AGENT) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response terminate(@RestPath UUID id, @RestForm String reason) {
    terminate.terminate(visit.actor(), id, reason);
    return to(id);
  }

  @GET @Path("{id}/approval") @RolesAllowed(Roles.AGENT) @Transactional
  public TemplateInstance approvalForm(@RestPath UUID id) {
    return Templates.approval(reading.of(doors.own(id, visit.actor()), reader()));
  }

  @POST @Path("{id}/approval") @RolesAllowed(Roles.AGENT) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response fileApproval(@RestPath UUID id, @RestForm String approval) {
    amend.fileApproval(visit.actor(), id, approval);
    return to(id);
  }

  private Reader reader() {
    return new Reader(visit.actor(), visit.language(), visit.clock().instant());
  }

  private static Response to(Tender tender) {
    return to(tender.id);
  }

  private static Response to(UUID tender) {
    return Response.seeOther(URI.create("/tenders/" + tender)).build();
  }
}
