package org.mingbiao.app.tendering.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Entered;
import org.mingbiao.tendering.document.Addendum;
import org.mingbiao.tendering.project.Tender;

/** The tender document's pages: the agency writes, files and clarifies; bidders ask; anybody takes it. */
@Path("/tenders/{id}/document")
@OwnedBy({Owner.AGENCY, Owner.BIDDER_ITSELF, Owner.PUBLISHED})
public class DocumentPages {
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject DocumentReading reading;
  @Inject WriteDocument write;
  @Inject ClarifyDocument clarify;
  @Inject AskQuestion ask;
  @Inject DocumentFiles files;

  @CheckedTemplate(basePath = "tendering/document")
  static class Templates {
    static native TemplateInstance document(DocumentView document);

    static native TemplateInstance terms(DocumentView document);

    static native TemplateInstance addendum(DocumentView document);

    static native TemplateInstance ask(AskView ask);

    static native TemplateInstance asked(AskView ask);
  }

  /** The tender about which a bidder asks. */
  public record AskView(UUID tender, String title) {
    public String here() {
      return "/tenders/" + tender + "/document/question";
    }

    public String notice() {
      return "/tenders/" + tender + "/public";
    }
  }

  @GET @RolesAllowed(Roles.AGENT) @Transactional
  public TemplateInstance document(@RestPath UUID id) {
    return Templates.document(view(id));
  }

  @GET @Path("terms") @RolesAllowed(Roles.AGENT) @Transactional
  public TemplateInstance terms(@RestPath UUID id) {
    return Templates.terms(view(id));
  }

  @POST @Path("terms") @RolesAllowed(Roles.AGENT) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(@RestPath UUID id, MultivaluedMap<String, String> form) {
    write.write(visit.actor(), id, TermsForm.read(new Entered(form), doors.own(id, visit.actor())));
    return to(id, "");
  }

  @POST @Path("files") @RolesAllowed(Roles.AGENT) @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response add(@RestPath UUID id, @RestForm("file") FileUpload file) {
    files.add(visit.actor(), id, file);
    return to(id, "");
  }

  @POST @Path("files/{file}/removal") @RolesAllowed(Roles.AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(@RestPath UUID id, @RestPath UUID file) {
    write.remove(visit.actor(), id, file);
    return to(id, "");
  }

  /** For everybody from the announcement on; nobody has to say who they are (电子招标投标办法 第二十条). */
  @GET @Path("files/{file}") @PermitAll
  public Response take(@RestPath UUID id, @RestPath UUID file, @Context HttpServerRequest request) {
    return files.answer(visit.actor(), id, file, request);
  }

  @POST @Path("filing") @RolesAllowed(Roles.AGENT) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response file(@RestPath UUID id) {
    write.file(visit.actor(), id);
    return Response.seeOther(URI.create("/tenders/" + id)).build();
  }

  @GET @Path("addendum") @RolesAllowed(Roles.AGENT) @Transactional
  public TemplateInstance addendum(@RestPath UUID id) {
    return Templates.addendum(view(id));
  }

  @POST @Path("addendum") @RolesAllowed(Roles.AGENT) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response clarify(@RestPath UUID id, MultivaluedMap<String, String> fields) {
    Entered form = new Entered(fields);
    Map<Integer, String> answers = new HashMap<>();
    fields.keySet().stream().filter(name -> name.matches("answers\\.\\d{1,6}") && form.text(name) != null)
        .forEach(name -> answers.put(Integer.valueOf(name.substring("answers.".length())), form.text(name)));
    clarify.issue(visit.actor(), id, new Addendum.Wish(form.text("text"), form.ticked("affectsBids"), answers, form.moment("deadline")));
    return Response.seeOther(URI.create("/tenders/" + id)).build();
  }

  @GET @Path("question") @RolesAllowed(Roles.BIDDER) @Transactional
  public TemplateInstance askForm(@RestPath UUID id) {
    return Templates.ask(new AskView(id, doors.announced(id).title));
  }

  @POST @Path("question") @RolesAllowed(Roles.BIDDER) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(@RestPath UUID id, @RestForm String text, @Context HttpServerRequest request) {
    ask.ask(visit.actor(), id, text, DocumentFiles.address(request));
    return to(id, "/asked");
  }

  @GET @Path("asked") @RolesAllowed(Roles.BIDDER) @Transactional
  public TemplateInstance asked(@RestPath UUID id) {
    return Templates.asked(new AskView(id, doors.announced(id).title));
  }

  private DocumentView view(UUID id) {
    Tender tender = doors.own(id, visit.actor());
    return reading.of(tender, visit.language());
  }

  private static Response to(UUID tender, String part) {
    return Response.seeOther(URI.create("/tenders/" + tender + "/document" + part)).build();
  }
}
