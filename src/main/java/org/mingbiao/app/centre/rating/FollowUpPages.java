package org.mingbiao.app.centre.rating;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Paging;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Reader;
import org.mingbiao.centre.rating.Grade;
import org.mingbiao.centre.rating.Rating;
import org.mingbiao.centre.rating.RatingStage;

/** Every rating without names; a bad one is called back and mended by a clerk who did not handle the errand. */
@Path("/clerk/ratings")
@OwnedBy(Owner.OFFICE)
@RolesAllowed(Roles.CLERK)
public class FollowUpPages {
  static final int PAGE_SIZE = 30;
  @Inject Visit visit;
  @Inject GiveRating ratings;

  @CheckedTemplate(basePath = "centre/rating")
  static class Templates {
    static native TemplateInstance list(List<Tally> tallies, List<RatingView.Line> lines, Paging paging);

    static native TemplateInstance rating(RatingView.Full rating);
  }

  /** How often a grade was given; what was excluded does not count. */
  public record Tally(Grade grade, long count) {}

  @GET @Transactional
  public TemplateInstance list(@RestQuery @DefaultValue("1") int page) {
    Paging paging = new Paging(page, PAGE_SIZE, Rating.count(), "/clerk/ratings", Map.of());
    List<Tally> tallies = Stream.of(Grade.values())
        .map(grade -> new Tally(grade, Rating.count("grade = ?1 and stage <> ?2", grade, RatingStage.EXCLUDED))).toList();
    List<RatingView.Line> lines = Rating.<Rating>find("order by ratedAt desc, id").page(paging.page() - 1, PAGE_SIZE).stream()
        .map(RatingView.Line::of).toList();
    return Templates.list(tallies, lines, paging);
  }

  /** Refused to who handled the errand: nobody reads who it was that found them wanting. */
  @GET @Path("{id}") @Transactional
  public TemplateInstance rating(@RestPath UUID id) {
    Rating rating = Rating.require(id);
    ratings.by(rating, visit.actor().username()).requireStranger();
    return Templates.rating(RatingView.Full.of(rating, false, new Reader(visit.actor(), visit.language(), visit.clock().instant())));
  }

  @POST @Path("{id}/call") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response callBack(@RestPath UUID id, @RestForm String finding) {
    ratings.callBack(id, visit.actor().username(), finding);
    return back(id);
  }

  @POST @Path("{id}/measure") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response mend(@RestPath UUID id, @RestForm String measure) {
    ratings.mend(id, visit.actor().username(), measure);
    return back(id);
  }

  private static Response back(UUID id) {
    return Response.seeOther(URI.create("/clerk/ratings/" + id)).build();
  }
}
