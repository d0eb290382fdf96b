package org.mingbiao.app.centre.rating;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
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
import org.jboss.resteasy.reactive.RestCookie;
import org.mingbiao.app.centre.casefile.FileErrand;
import org.mingbiao.app.edge.identity.HourlyLimit;
import org.mingbiao.app.road.Entered;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.rating.Grade;
import org.mingbiao.centre.rating.Rating;
import org.mingbiao.centre.rating.RatingStage;

/** An applicant rates how they were served, once; afterwards the page shows what was made of it. */
@Path("/casefiles/own/rating")
@PermitAll
public class RatingPages {
  @Inject GiveRating ratings;

  @CheckedTemplate(basePath = "centre/rating")
  static class Templates {
    static native TemplateInstance rate(List<Grade> grades, boolean ready);

    static native TemplateInstance given(Given rating);
  }

  /** @param measure what was done about a bad one, or null */
  public record Given(Grade grade, String words, RatingStage stage, String measure) {}

  @GET @Transactional
  public TemplateInstance rating(@RestCookie("errand") String errand) {
    Casefile casefile = FileErrand.opened(errand);
    return Rating.of(casefile.id).map(rating -> Templates.given(new Given(rating.grade, rating.words, rating.stage, rating.measure)))
        .orElseGet(() -> Templates.rate(List.of(Grade.values()), casefile.stage.hasResult()));
  }

  @POST @HourlyLimit @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response rate(@RestCookie("errand") String errand, MultivaluedMap<String, String> form) {
    Entered said = new Entered(form);
    ratings.give(FileErrand.locked(errand), new Rating.Opinion(said.choice("grade", Grade.class), said.text("words")));
    return Response.seeOther(URI.create("/casefiles/own/rating")).build();
  }
}
