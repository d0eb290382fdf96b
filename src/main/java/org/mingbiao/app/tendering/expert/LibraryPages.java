package org.mingbiao.app.tendering.expert;

import static org.mingbiao.app.edge.identity.Roles.ADMIN;

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
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.road.Entered;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.expert.Expert;

/** The administrator keeps the experts' library (评标专家库). */
@Path("/admin/experts")
@OwnedBy(Owner.OFFICE)
@RolesAllowed(ADMIN)
public class LibraryPages {
  /** The most bytes of a list. */
  static final long LIST_BYTES_MAX = 2L << 20;

  @Inject KeepLibrary keep;
  @Inject LibraryReading reading;

  @CheckedTemplate(basePath = "tendering/expert")
  static class Templates {
    static native TemplateInstance library(LibraryView.Shelf view);

    static native TemplateInstance card(LibraryView.Card card);

    static native TemplateInstance intake(LibraryView.Intake view);
  }

  @GET @Transactional
  public TemplateInstance library(@RestQuery String specialty, @RestQuery String words) {
    return Templates.library(reading.shelf(specialty, words));
  }

  @GET @Path("new") @Transactional
  public TemplateInstance form() {
    return Templates.card(LibraryView.Card.NEW);
  }

  @POST @Path("new") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response enter(MultivaluedMap<String, String> fields) {
    Entered form = new Entered(fields);
    return to(keep.enter(typed(form, form.required("username"))).id);
  }

  @GET @Path("{id}") @Transactional
  public TemplateInstance card(@RestPath UUID id) {
    return Templates.card(LibraryView.Card.of(KeepLibrary.require(id)));
  }

  @POST @Path("{id}") @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@RestPath UUID id, MultivaluedMap<String, String> fields) {
    Expert known = KeepLibrary.require(id);
    keep.change(id, typed(new Entered(fields), known.username));
    return to(id);
  }

  @POST @Path("{id}/suspension") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response suspend(@RestPath UUID id, MultivaluedMap<String, String> fields) {
    Entered form = new Entered(fields);
    form.required("until");
    keep.suspend(id, form.day("until"), form.text("reason"));
    return to(id);
  }

  @POST @Path("{id}/restoration") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response restore(@RestPath UUID id) {
    keep.restore(id);
    return to(id);
  }

  @POST @Path("{id}/removal") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(@RestPath UUID id, MultivaluedMap<String, String> fields) {
    keep.remove(id, new Entered(fields).text("removalReason"));
    return to(id);
  }

  @GET @Path("list")
  public TemplateInstance list() {
    return Templates.intake(new LibraryView.Intake(null, List.of()));
  }

  /** The answer names every line that was left out. */
  @POST @Path("list") @Consumes(MediaType.MULTIPART_FORM_DATA)
  public TemplateInstance take(@RestForm FileUpload list) throws IOException {
    if (list == null || list.size() == 0) throw RefusedException.of(Refusal.FIELD_REQUIRED).at("list");
    if (list.size() > LIST_BYTES_MAX) throw RefusedException.of(Refusal.TOO_LARGE).at("list");
    return Templates.intake(reading.intake(keep.take(Files.readString(list.uploadedFile(), StandardCharsets.UTF_8))));
  }

  private static KeepLibrary.Typed typed(Entered form, String username) {
    return new KeepLibrary.Typed(username, form.text("name"), Set.copyOf(split(form.text("specialties"), "[;；]")), form.ticked("seniorTitle"),
        form.count("years"), form.required("region"), split(form.text("employers"), "[\\s,，;；]"), split(form.text("related"), "[\\s,，;；]"));
  }

  static List<String> split(String typed, String by) {
    return typed == null ? List.of() : Arrays.stream(typed.split(by)).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
  }

  private static Response to(UUID id) {
    return Response.seeOther(URI.create("/admin/experts/" + id)).build();
  }
}
