package org.mingbiao.app.edge.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.mingbiao.app.edge.page.ReturnedForm;
import org.mingbiao.app.edge.page.ReturnedForms;
import org.mingbiao.app.edge.page.Visit;

/** Gives a problem to whoever asked: JSON to a program, a page to a person, the form back to whoever filled it in. */
@ApplicationScoped
class ProblemAnswer {
  @Inject Visit visit;
  @Inject RoutingContext routing;
  @Inject ReturnedForms forms;

  @CheckedTemplate(basePath = "edge")
  static class Templates {
    static native TemplateInstance problem(Problem problem);
  }

  Visit visit() {
    return visit;
  }

  /** The problem itself, whatever was asked for. */
  Response of(Problem problem) {
    return Response.status(problem.status()).entity(body(problem)).type(mediaType()).build();
  }

  /** The form again when its page is known, else the problem itself. */
  Response ofForm(Problem problem) {
    if (!isForm() || isProgram()) return of(problem);
    HttpHeaders headers = CurrentRequestManager.get().getHttpHeaders();
    var page = SubmittedForm.page(headers);
    if (page.isEmpty()) return of(problem);
    forms.keep(routing, page.get(), new ReturnedForm(Problems.faults(problem), SubmittedForm.entered()));
    return Response.seeOther(URI.create(page.get())).build();
  }

  Object body(Problem problem) {
    return isProgram() ? problem : Templates.problem(problem);
  }

  MediaType mediaType() {
    return isProgram() ? MediaType.valueOf(Problem.MEDIA_TYPE) : MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
  }

  boolean isForm() {
    String type = routing.request().getHeader(HttpHeaders.CONTENT_TYPE);
    return type != null && (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED) || type.startsWith(MediaType.MULTIPART_FORM_DATA));
  }

  private boolean isProgram() {
    if (routing.request().path().startsWith("/api/")) return true;
    String accept = routing.request().getHeader(HttpHeaders.ACCEPT);
    return accept != null && accept.contains("json") && !accept.contains("html");
  }
}
