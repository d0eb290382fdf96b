package org.mingbiao.app.edge.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

/** Where a problem's type leads: what it means and what to do. */
@Path("/problems")
@OwnedBy(Owner.PUBLIC)
public class ProblemPages {
  @Inject Visit visit;

  @CheckedTemplate(basePath = "edge")
  static class Templates {
    static native TemplateInstance problems(List<Entry> entries);

    static native TemplateInstance problemType(Entry entry);
  }

  /** One type in the reader's language. */
  public record Entry(String name, int status, String title, String advice) {}

  @GET @PermitAll
  public TemplateInstance problems() {
    return Templates.problems(entries());
  }

  @GET @Path("{type}") @PermitAll
  public TemplateInstance problem(@RestPath String type) {
    return Templates.problemType(entries().stream().filter(entry -> entry.name().equals(type)).findFirst()
        .orElseThrow(() -> RefusedException.of(Refusal.NOT_FOUND)));
  }

  private List<Entry> entries() {
    Language language = visit.language();
    ProblemTexts words = language.words(ProblemTexts.class);
    TroubleTexts others = language.words(TroubleTexts.class);
    var refusals = Stream.of(Refusal.values()).map(refusal ->
        new Entry(Problems.name(refusal), Problems.status(refusal), words.title(refusal), words.advice(refusal)));
    var troubles = Stream.of(Trouble.values()).map(trouble ->
        new Entry(Problems.name(trouble), trouble.status, others.title(trouble), others.advice(trouble)));
    return Stream.concat(refusals, troubles).toList();
  }
}
