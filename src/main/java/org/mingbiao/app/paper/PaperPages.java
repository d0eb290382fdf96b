package org.mingbiao.app.paper;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.paper.press.Sheet;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * Where the code on a paper leads: what was issued under its number, and whether the file in hand is that paper. With script only the
 * file's digest leaves the reader's computer; without it the file is sent, measured and dropped.
 */
@Path("/papers")
@OwnedBy(Owner.PUBLIC)
@PermitAll
public class PaperPages {
  static final String SHA256 = "[0-9a-f]{64}";

  @Inject CheckPaper checkPaper;

  @CheckedTemplate(basePath = "paper")
  static class Templates {
    static native TemplateInstance find(String number, boolean compared);

    static native TemplateInstance check(Check check);
  }

  /** @param number typed from a paper @param sha256 of a file whose number is not known */
  @GET
  public RestResponse<Object> find(@RestQuery String number, @RestQuery String sha256) {
    if (number != null && !number.isBlank()) return RestResponse.seeOther(place(number.strip(), null));
    if (sha256 == null || !sha256.matches(SHA256)) return RestResponse.ok(Templates.find(null, false));
    return checkPaper.numberOf(sha256).map(known -> RestResponse.seeOther(place(known, sha256))).orElse(unknown(null, true));
  }

  @GET @Path("{number}")
  public RestResponse<Object> check(@RestPath String number, @RestQuery String sha256) {
    String compared = sha256 != null && sha256.matches(SHA256) ? sha256 : null;
    return checkPaper.of(number, compared).map(check -> RestResponse.<Object>ok(Templates.check(check))).orElse(unknown(number, false));
  }

  @POST @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response compare(@RestForm FileUpload file) throws IOException {
    return Response.seeOther(URI.create("/papers?sha256=" + digest(file))).build();
  }

  @POST @Path("{number}") @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response compare(@RestPath String number, @RestForm FileUpload file) throws IOException {
    return Response.seeOther(place(number, digest(file))).build();
  }

  private static String digest(FileUpload file) throws IOException {
    if (file == null || file.size() == 0) throw RefusedException.of(FIELD_REQUIRED).at("file");
    return Sheet.sha256(Files.readAllBytes(file.uploadedFile()));
  }

  private static RestResponse<Object> unknown(String number, boolean compared) {
    return RestResponse.ResponseBuilder.<Object>create(RestResponse.Status.NOT_FOUND).entity(Templates.find(number, compared)).build();
  }

  private static URI place(String number, String sha256) {
    return URI.create("/papers/" + URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20") + (sha256 == null ? "" : "?sha256=" + sha256));
  }
}
