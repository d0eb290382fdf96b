package org.mingbiao.app.tendering.opening;

import static org.mingbiao.app.edge.identity.Roles.AGENT;

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
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.opening.OpeningStage;
import org.mingbiao.tendering.opening.ReservePrice;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Where the agency seals a lot's reserve price and opens it with the bids. */
@Path("/tenders/{id}/reserve")
@OwnedBy(Owner.AGENCY)
@RolesAllowed(AGENT)
public class ReservePages {
  @Inject Acting acting;
  @Inject LawBook law;
  @Inject SealReserve reserve;

  @CheckedTemplate(basePath = "tendering/opening")
  static class Templates {
    static native TemplateInstance reserve(View view);

    static native TemplateInstance lotReserve(LotView view);
  }

  public record View(String title, String tenderHref, List<LotLine> lots) {}

  /** @param amount null until opened @param loss why it cannot be, or null */
  public record LotLine(int number, String title, String href, boolean sealed, BigDecimal amount, String loss) {}

  public record LotView(String title, String listHref, LotLine lot, boolean mayOpen, String command, String sealArticle, String openArticle) {
    public String act(String act) {
      return lot.href() + "/" + act;
    }
  }

  @GET @Transactional
  public TemplateInstance page(@RestPath UUID id) {
    Tender tender = acting.requireAgentOf(id);
    return Templates.reserve(new View(tender.title, "/tenders/" + id, tender.lots.stream().map(lot -> line(tender, lot)).toList()));
  }

  /** @throws org.mingbiao.shared.refusal.RefusedException {@code RULE_NOT_IN_FORCE} in government procurement, which knows no reserve price */
  @GET @Path("{lot}") @Transactional
  public TemplateInstance lot(@RestPath UUID id, @RestPath UUID lot) {
    Tender tender = acting.requireAgentOf(id);
    TenderLaw bound = TenderLaw.of(law, tender);
    Opening opening = Opening.findById(id);
    LotLine line = line(tender, tender.lot(lot));
    String command = "printf 'mingbiao-reserve/1\\n%s\\n%s\\n%s\\n' '" + tender.code + "/" + line.number() + "' '9350000.00' '…' | sha256sum";
    return Templates.lotReserve(new LotView(tender.title, "/tenders/" + id + "/reserve", line,
        line.sealed() && opening != null && opening.stage == OpeningStage.SHOWN, command, bound.rule("S27R").article(), bound.rule("O06").article()));
  }

  @POST @Path("{lot}/seal") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response seal(@RestPath UUID id, @RestPath UUID lot, @RestForm String seal) {
    acting.requireAgentOf(id);
    reserve.seal(id, lot, seal == null ? null : seal.strip());
    return back(id, lot);
  }

  @POST @Path("{lot}/opening") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(@RestPath UUID id, @RestPath UUID lot, @RestForm String amount, @RestForm String words) {
    acting.requireAgentOf(id);
    reserve.open(id, lot, new ReservePrice.Key(amount, words));
    return back(id, lot);
  }

  @POST @Path("{lot}/loss") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response lose(@RestPath UUID id, @RestPath UUID lot, @RestForm String reason) {
    acting.requireAgentOf(id);
    reserve.lose(id, lot, reason);
    return back(id, lot);
  }

  private static LotLine line(Tender tender, Lot lot) {
    ReservePrice price = ReservePrice.findById(lot.id);
    String href = "/tenders/" + tender.id + "/reserve/" + lot.id;
    return price == null ? new LotLine(lot.number, lot.title, href, false, null, null)
        : new LotLine(lot.number, lot.title, href, true, price.amount, price.loss);
  }

  private static Response back(UUID id, UUID lot) {
    return Response.seeOther(URI.create("/tenders/" + id + "/reserve/" + lot)).build();
  }
}
