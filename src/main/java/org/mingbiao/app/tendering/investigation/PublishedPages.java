package org.mingbiao.app.tendering.investigation;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.investigation.Investigation;
import org.mingbiao.tendering.lead.Item;
import org.mingbiao.tendering.project.Tender;

/** A decision that was published, for everybody; any other is not there. */
@Path("/investigations/{id}/decision")
@OwnedBy(Owner.PUBLISHED)
public class PublishedPages {

  @CheckedTemplate(basePath = "tendering/investigation")
  static class Templates {
    static native TemplateInstance decision(PublishedView view);
  }

  public record PublishedView(String title, String code, int lot, Item item, String article, String grounds, List<Found> found, Instant servedAt,
      Instant publishedAt) {}

  /** @param fine yuan, or null */
  public record Found(String bidder, String code, BigDecimal fine, int barMonths) {}

  @GET @PermitAll @Transactional
  public TemplateInstance decision(@RestPath UUID id) {
    Investigation one = Investigation.<Investigation>findByIdOptional(id).filter(found -> found.publishedAt != null)
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("decision", id)));
    Tender tender = Tender.require(one.tender);
    List<Found> found = one.decision.penalties().stream().map(penalty -> {
      Party party = Party.require(penalty.party());
      return new Found(party.name, party.code, penalty.fine(), penalty.barMonths());
    }).toList();
    return Templates.decision(new PublishedView(tender.title, tender.code, tender.lot(one.lot).number, one.decision.item(), one.decision.article(),
        one.decision.grounds(), found, one.servedAt, one.publishedAt));
  }
}
