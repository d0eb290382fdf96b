package org.mingbiao.app.centre.casefile;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingbiao.app.edge.identity.HourlyLimit;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Reader;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.casefile.QueryCode;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * An applicant's own errand, opened by its number and query code without any account. The code stays in a cookie of this browser
 * that no script can read and that ends with the session; it is in no address and in no log.
 */
@Path("/casefiles")
@PermitAll
public class CasefilePages {
  public static final String COOKIE = "errand";
  @Inject Visit visit;
  @Inject FileErrand errands;
  @Inject CasefileReading reading;

  @CheckedTemplate(basePath = "centre/casefile")
  static class Templates {
    static native TemplateInstance find();

    static native TemplateInstance own(CasefileView view, String code);
  }

  @GET
  public TemplateInstance find() {
    return Templates.find();
  }

  @POST @HourlyLimit @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(@RestForm String number, @RestForm String query, @Context HttpHeaders headers) {
    if (number == null || number.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("number");
    if (query == null || query.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("query");
    QueryCode code = QueryCode.typed(query);
    Casefile casefile = Casefile.opened(number, code);
    return Response.seeOther(URI.create("/casefiles/own")).cookie(kept(casefile.number + "." + code.text(), headers)).build();
  }

  @GET @Path("own") @Transactional
  public TemplateInstance own(@RestCookie(COOKIE) String errand) {
    Casefile casefile = FileErrand.opened(errand);
    Reader reader = new Reader(visit.actor(), visit.language(), visit.clock().instant());
    return Templates.own(reading.of(casefile, reader, CasefileReading.Eyes.OWN), errand.substring(errand.indexOf('.') + 1));
  }

  @POST @Path("own/correction") @HourlyLimit @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response correct(@RestCookie(COOKIE) String errand, @RestForm(FileUpload.ALL) List<FileUpload> files) {
    errands.correct(errand, Sheet.of(files));
    return toOwn();
  }

  @POST @Path("own/withdrawal") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(@RestCookie(COOKIE) String errand) {
    errands.withdraw(errand);
    return toOwn();
  }

  /** Forgets the errand on this computer. */
  @POST @Path("own/end") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response forget(@Context HttpHeaders headers) {
    Cookie cookie = headers.getCookies().get(COOKIE);
    if (cookie == null) throw RefusedException.of(NOT_FOUND);
    return Response.seeOther(URI.create("/casefiles")).cookie(cookie("", headers).maxAge(0).build()).build();
  }

  static NewCookie kept(String key, HttpHeaders headers) {
    return cookie(key, headers).build();
  }

  private static NewCookie.Builder cookie(String value, HttpHeaders headers) {
    boolean secure = "https".equals(headers.getHeaderString("X-Forwarded-Proto"));
    return new NewCookie.Builder(COOKIE).value(value).path("/casefiles").httpOnly(true).secure(secure).sameSite(NewCookie.SameSite.STRICT);
  }

  private static Response toOwn() {
    return Response.seeOther(URI.create("/casefiles/own")).build();
  }
}
