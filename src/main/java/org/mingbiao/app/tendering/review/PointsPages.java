package org.mingbiao.app.tendering.review;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;

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
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.evaluation.sheet.Criterion;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.review.RecordedPoints;
import org.mingbiao.tendering.review.Review;

/** Where the agency takes over what records say of the bidders. */
@Path("/tenders/{id}/points")
@OwnedBy(Owner.AGENCY)
@RolesAllowed(AGENT)
public class PointsPages {
  static final String SOURCE = "source";
  @Inject Acting acting;
  @Inject Visit visit;
  @Inject TakePoints points;

  @CheckedTemplate(basePath = "tendering/review")
  static class Templates {
    static native TemplateInstance points(View view);

    static native TemplateInstance bidPoints(BidView view);
  }

  public record View(String title, String tenderHref, List<LotPart> lots) {}

  /** @param open whether the review has not begun */
  public record LotPart(int number, String title, boolean open, List<BidPart> bids) {}

  /** @param source null until the points are taken */
  public record BidPart(String bidder, String href, List<Line> lines, String source) {}

  public record BidView(String title, String listHref, BidPart bid) {}

  public record Line(String field, String title, String range, String value) {}

  @GET @Transactional
  public TemplateInstance page(@RestPath UUID id) {
    Tender tender = acting.requireAgentOf(id);
    List<Criterion> criteria = TakePoints.criteria(id);
    return Templates.points(new View(tender.title, "/tenders/" + id, tender.lots.stream().map(lot -> part(tender, lot, criteria)).toList()));
  }

  @GET @Path("{bid}") @Transactional
  public TemplateInstance bid(@RestPath UUID id, @RestPath UUID bid) {
    Tender tender = acting.requireAgentOf(id);
    return Templates.bidPoints(new BidView(tender.title, "/tenders/" + id + "/points", part(tender, TakePoints.require(id, bid), TakePoints.criteria(id))));
  }

  @POST @Path("{bid}") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response take(@RestPath UUID id, @RestPath UUID bid, MultivaluedMap<String, String> form) {
    acting.requireAgentOf(id);
    Map<String, BigDecimal> given = new TreeMap<>();
    form.forEach((name, values) -> {
      if (name.startsWith(Score.FIELD) && !values.get(0).isBlank()) given.put(name.substring(Score.FIELD.length()), number(name, values.get(0)));
    });
    points.take(id, bid, given, form.getFirst(SOURCE));
    return Response.seeOther(URI.create("/tenders/" + id + "/points")).build();
  }

  private LotPart part(Tender tender, Lot lot, List<Criterion> criteria) {
    List<BidPart> bids = Score.valid(lot.id).stream().map(bid -> part(tender, bid, criteria)).toList();
    return new LotPart(lot.number, lot.title, Review.findById(lot.id) == null, bids);
  }

  private BidPart part(Tender tender, Bid bid, List<Criterion> criteria) {
    RecordedPoints taken = RecordedPoints.find(bid.id).orElse(null);
    ReviewTexts words = visit.language().words(ReviewTexts.class);
    List<Line> lines = criteria.stream().map(each -> new Line(Score.FIELD + each.id(), each.title(),
        words.range(each.min().toPlainString(), each.max().toPlainString()),
        taken == null ? "" : taken.points.get(each.id()).toPlainString())).toList();
    return new BidPart(Party.require(bid.party).name, "/tenders/" + tender.id + "/points/" + bid.id, lines, taken == null ? null : taken.source);
  }

  private static BigDecimal number(String field, String typed) {
    try {
      return new BigDecimal(typed.strip());
    } catch (NumberFormatException e) {
      throw RefusedException.of(AMOUNT_INVALID).at(field);
    }
  }
}
