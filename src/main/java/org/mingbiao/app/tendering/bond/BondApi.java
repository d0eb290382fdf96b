package org.mingbiao.app.tendering.bond;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.app.edge.identity.Roles.BIDDER;
import static org.mingbiao.app.edge.identity.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.bond.BondEntry;
import org.mingbiao.tendering.bond.BondStage;
import org.mingbiao.tendering.bond.KeepGround;
import org.mingbiao.tendering.document.Terms.BondForm;

/** Bonds for programs. */
@Path("/api/tenders/{id}")
@OwnedBy({Owner.AGENCY, Owner.BIDDER_ITSELF, Owner.OFFICE})
public class BondApi {
  @Inject Acting acting;
  @Inject SecureBond secureBond;
  @Inject SettleBond settleBond;

  public record Security(@NotNull BondForm form, @NotNull @DecimalMin("0.01") BigDecimal amount, @NotBlank String payer, LocalDate validUntil) {}

  public record Account(@NotBlank String account) {}

  public record Ground(@NotNull KeepGround ground) {}

  public record Order(@NotNull UUID order) {}

  /** A bond after the opening. */
  public record Row(UUID id, UUID lot, String bidder, BondForm form, BigDecimal amount, BondStage stage, Instant securedAt, BigDecimal interest,
      Instant settledAt, KeepGround keepGround) {
    static Row of(Bond bond) {
      return new Row(bond.id, bond.lot, Party.require(bond.party).name, bond.form, bond.amount, bond.stage, bond.securedAt, bond.interest,
          bond.settledAt, bond.keepGround);
    }
  }

  @POST @Path("lots/{lot}/bond") @RolesAllowed(BIDDER)
  public BondEntry secure(@RestPath UUID id, @RestPath UUID lot, @Valid @NotNull Security security) {
    return secureBond.secure(id, lot, acting.party(),
        new SecureBond.Wish(security.form(), security.amount(), security.payer(), security.validUntil()));
  }

  @GET @Path("bond") @RolesAllowed(BIDDER)
  public List<BondEntry> own(@RestPath UUID id) {
    return secureBond.own(id, acting.party());
  }

  /** Empty before the opening: until then there are no rows. */
  @GET @Path("bonds") @RolesAllowed({AGENT, SUPERVISOR})
  public List<Row> all(@RestPath UUID id) {
    if (acting.actor().is(AGENT)) acting.requireAgentOf(id);
    return Bond.ofTender(id).stream().map(Row::of).toList();
  }

  @POST @Path("bonds/{bond}/return") @RolesAllowed(AGENT)
  public Row giveBack(@RestPath UUID id, @RestPath UUID bond, @Valid @NotNull Account account) {
    acting.requireAgentOf(id);
    return Row.of(settleBond.giveBack(id, bond, account.account()));
  }

  @POST @Path("bonds/{bond}/keep") @RolesAllowed(AGENT)
  public Row keep(@RestPath UUID id, @RestPath UUID bond, @Valid @NotNull Ground ground) {
    acting.requireAgentOf(id);
    return Row.of(settleBond.keep(id, bond, ground.ground()));
  }

  @POST @Path("bonds/{bond}/freeze") @RolesAllowed(SUPERVISOR)
  public Row freeze(@RestPath UUID id, @RestPath UUID bond, @Valid @NotNull Order order) {
    return Row.of(settleBond.freeze(id, bond, order.order()));
  }

  @POST @Path("bonds/{bond}/thaw") @RolesAllowed(SUPERVISOR)
  public Row thaw(@RestPath UUID id, @RestPath UUID bond, @Valid @NotNull Order order) {
    return Row.of(settleBond.thaw(id, bond, order.order()));
  }
}
