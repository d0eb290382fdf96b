package org.mingbiao.app.tendering.review;

import static org.mingbiao.app.edge.identity.Roles.BIDDER;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.review.Clarification;

/** A bidder's answer to a question of the committee, in writing (《招标投标法实施条例》第五十二条); who asked it never learns. */
@Path("/clarifications/{clarification}")
@OwnedBy(Owner.FILER)
@RolesAllowed(BIDDER)
public class AnswerPages {
  @Inject Acting acting;
  @Inject ReviewAccess access;
  @Inject Report report;

  @CheckedTemplate(basePath = "tendering/review")
  static class Templates {
    static native TemplateInstance answer(Asked asked);
  }

  /** @param answer null until given */
  public record Asked(UUID id, String title, String question, Instant askedAt, String answer, Instant answeredAt) {
    public String here() {
      return "/clarifications/" + id;
    }
  }

  @GET @Transactional
  public TemplateInstance asked(@RestPath UUID clarification) {
    Clarification known = own(clarification);
    String title = Tender.require(ReviewAccess.tenderOf(known.lot)).title;
    return Templates.answer(new Asked(known.id, title, known.question, known.askedAt, known.answer, known.answeredAt));
  }

  @POST @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(@RestPath UUID clarification, @RestForm String answer) {
    UUID lot = QuarkusTransaction.requiringNew().call(() -> own(clarification).lot);
    report.answer(lot, clarification, acting.party().id, answer);
    return Response.seeOther(URI.create("/clarifications/" + clarification)).build();
  }

  private Clarification own(UUID clarification) {
    Clarification known = Clarification.findById(clarification);
    boolean own = known != null && access.clarificationsOf(known.lot, acting.party().id).contains(known);
    if (!own) throw RefusedException.of(NOT_FOUND).with(Map.of("clarification", clarification));
    return known;
  }
}
