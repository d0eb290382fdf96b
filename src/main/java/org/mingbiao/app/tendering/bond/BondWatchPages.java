package org.mingbiao.app.tendering.bond;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.bond.BondStage;
import org.mingbiao.tendering.document.Terms.BondForm;
import org.mingbiao.tendering.project.Suspension;
import org.mingbiao.tendering.project.SuspensionCause;
import org.mingbiao.tendering.project.Tender;

/** The bonds of a project as its supervisor sees them: while an order lasts they can be frozen, and let go again. */
@Path("/supervisor/projects/{id}/bonds")
@OwnedBy(Owner.OFFICE)
@RolesAllowed(Roles.SUPERVISOR)
public class BondWatchPages {
  @Inject SettleBond settleBond;

  @CheckedTemplate(basePath = "tendering/bond")
  static class Templates {
    static native TemplateInstance watch(WatchView view);
  }

  /** @param ordered whether an order lasts, under which bonds can be frozen */
  public record WatchView(String title, String project, boolean ordered, List<WatchRow> rows) {}

  public record WatchRow(UUID id, String bidder, BondForm form, BigDecimal amount, BondStage stage, boolean mayFreeze, boolean mayThaw, String action) {
    public String freezing() {
      return action + "/freezing";
    }

    public String thawing() {
      return action + "/thawing";
    }
  }

  @GET @Transactional
  public TemplateInstance bonds(@RestPath UUID id) {
    Tender tender = Tender.require(id);
    boolean ordered = lastOrder(id).filter(order -> order.until == null).isPresent();
    String here = "/supervisor/projects/" + id;
    return Templates.watch(new WatchView(tender.title, here, ordered, Bond.ofTender(id).stream().map(bond -> new WatchRow(bond.id,
        Party.require(bond.party).name, bond.form, bond.amount, bond.stage, ordered && bond.stage == BondStage.HELD, bond.stage == BondStage.FROZEN,
        here + "/bonds/" + bond.id)).toList()));
  }

  @POST @Path("{bond}/freezing") @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response freeze(@RestPath UUID id, @RestPath UUID bond) {
    Suspension order = lastOrder(id).filter(last -> last.until == null).orElseThrow(() -> noOrder(id));
    settleBond.freeze(id, bond, order.cause);
    return back(id);
  }

  @POST @Path("{bond}/thawing") @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response thaw(@RestPath UUID id, @RestPath UUID bond) {
    settleBond.thaw(id, bond, lastOrder(id).orElseThrow(() -> noOrder(id)).cause);
    return back(id);
  }

  private static Optional<Suspension> lastOrder(UUID tender) {
    return Suspension.of(tender).stream().filter(one -> one.kind == SuspensionCause.ORDER).reduce((earlier, later) -> later);
  }

  private static RefusedException noOrder(UUID tender) {
    return RefusedException.of(WRONG_STAGE).with(Map.of("order of tender", tender));
  }

  private static Response back(UUID id) {
    return Response.seeOther(URI.create("/supervisor/projects/" + id + "/bonds")).build();
  }
}
