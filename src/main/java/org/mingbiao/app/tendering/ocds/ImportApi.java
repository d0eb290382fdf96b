package org.mingbiao.app.tendering.ocds;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Entered;
import org.mingbiao.app.tendering.ocds.intake.ImportTenders;
import org.mingbiao.app.tendering.ocds.intake.Outcome;

/** Published tenders brought in by programs. */
@Path("/api/ocds/imports")
public class ImportApi {
  private static final String NAME = "ocds.json";
  @Inject Visit visit;
  @Inject Importing importing;
  @Inject ImportTenders tenders;

  /** How many of a file's processes came to which end, and each with it. */
  public record Result(long registered, long registrable, long known, long refused, List<Line> processes) {
    static Result of(List<Outcome> outcomes, FlawWords words) {
      return new Result(count(outcomes, Outcome.Verdict.REGISTERED), count(outcomes, Outcome.Verdict.REGISTRABLE),
          count(outcomes, Outcome.Verdict.KNOWN), count(outcomes, Outcome.Verdict.REFUSED),
          outcomes.stream().map(outcome -> Line.of(outcome, words)).toList());
    }

    private static long count(List<Outcome> outcomes, Outcome.Verdict verdict) {
      return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count();
    }
  }

  /** @param releases where the releases of the process stand in the document */
  public record Line(String ocid, int document, List<String> releases, Outcome.Verdict outcome, UUID tender, String code,
      Outcome.Project project, List<FlawWords.Said> faults) {
    static Line of(Outcome outcome, FlawWords words) {
      return new Line(outcome.ocid(), outcome.document(), outcome.releases(), outcome.verdict(), outcome.tender(), outcome.code(),
          outcome.project(), outcome.flaws().stream().map(words::of).toList());
    }
  }

  /**
   * The body is a release, a record, a package of either, or several of them as JSON lines. What no release says is stated in the query:
   * {@code world}, {@code dealClass}, {@code region}, {@code approval}, {@code stateOwned}, {@code kind},
   * {@code invitationGround}, {@code rate=GBP:9.2113}, {@code anew}. With {@code check=true} nothing is entered.
   */
  @POST @RolesAllowed(Roles.AGENT) @Consumes({MediaType.APPLICATION_JSON, BulkApi.LINES})
  public Result take(byte[] body, @Context UriInfo uri) {
    Entered query = new Entered(uri.getQueryParameters());
    ImportTenders.Bringing bringing = importing.read(visit.actor(), body, NAME, query);
    boolean check = "true".equals(query.text("check"));
    return Result.of(check ? tenders.look(bringing) : tenders.take(bringing), new FlawWords(visit.language()));
  }
}
