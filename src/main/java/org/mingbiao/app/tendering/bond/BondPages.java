package org.mingbiao.app.tendering.bond;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.app.edge.identity.Roles.BIDDER;
import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

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
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.bond.BondStage;
import org.mingbiao.tendering.bond.KeepGround;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.document.Terms.BondForm;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Bonds of a tender: the bidder's own, and all of them for the agency once the opening has made them known. */
@Path("/tenders/{id}")
@OwnedBy({Owner.AGENCY, Owner.BIDDER_ITSELF})
public class BondPages {
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject LawBook law;
  @Inject SecureBond secureBond;
  @Inject SettleBond settleBond;

  @CheckedTemplate(basePath = "tendering/bond")
  static class Templates {
    static native TemplateInstance own(OwnView view);

    static native TemplateInstance bonds(BondsView view);

    static native TemplateInstance settle(BondsView view, BondRow row);
  }

  public record OwnView(String title, String bidHref, boolean open, String basicAccount, String article, List<OwnLot> lots) {}

  public record OwnLot(int number, String title, BigDecimal required, boolean asked, boolean secured, List<BondForm> forms, String action) {}

  public record BondsView(String title, String project, List<BondRow> rows) {
    public String here() {
      return project + "/bonds";
    }
  }

  public record BondRow(UUID id, String bidder, BondForm form, BigDecimal amount, BondStage stage, KeepGround keepGround, BigDecimal interest, String payer,
      boolean mayReturn, boolean mayKeep, boolean found, String action, String keepArticle) {
    public String returnAction() {
      return action + "/return";
    }

    public String keepAction() {
      return action + "/keep";
    }

    /** What an agency itself may find; misconduct only where the supervisor has decided it. */
    public List<KeepGround> grounds() {
      return found ? List.of(KeepGround.DECIDED_MISCONDUCT) : List.of(KeepGround.REVOKED_AFTER_DEADLINE, KeepGround.CONTRACT_REFUSED);
    }
  }

  @GET @Path("bond") @RolesAllowed(BIDDER) @Transactional
  public TemplateInstance own(@RestPath UUID id) {
    Tender tender = Tender.require(id);
    Party bidder = acting.party();
    Terms terms = TenderDocument.current(id).terms;
    List<OwnLot> lots = tender.lots.stream().map(lot -> {
      Terms.LotTerms asked = terms.lot(lot.id);
      return new OwnLot(lot.number, lot.title, asked.bond(), asked.bond().signum() > 0, secureBond.isSecured(id, lot.id, bidder),
          asked.bondForms().stream().sorted().toList(), "/tenders/" + id + "/lots/" + lot.id + "/bond");
    }).toList();
    return Templates.own(new OwnView(tender.title, "/tenders/" + id + "/bid", tender.takesBids(clock.instant()),
        bidder.basicAccount == null ? "" : bidder.basicAccount, TenderLaw.of(law, tender).rule("M04").article(), lots));
  }

  @POST @Path("lots/{lot}/bond") @RolesAllowed(BIDDER) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response secure(@RestPath UUID id, @RestPath UUID lot, @RestForm BondForm form, @RestForm String amount, @RestForm String payer,
      @RestForm String validUntil) {
    if (form == null) throw RefusedException.of(FIELD_REQUIRED).at("form");
    if (payer == null || payer.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("payer");
    secureBond.secure(id, lot, acting.party(), new SecureBond.Wish(form, yuan(amount), payer.strip(), day(validUntil)));
    return Response.seeOther(URI.create("/tenders/" + id + "/bond")).build();
  }

  @GET @Path("bonds") @RolesAllowed(AGENT) @Transactional
  public TemplateInstance bonds(@RestPath UUID id) {
    return Templates.bonds(view(id));
  }

  /** One bond goes back or is kept. */
  @GET @Path("bonds/{bond}") @RolesAllowed(AGENT) @Transactional
  public TemplateInstance settle(@RestPath UUID id, @RestPath UUID bond) {
    BondsView view = view(id);
    return Templates.settle(view, view.rows().stream().filter(row -> row.id().equals(bond)).findFirst()
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("bond", bond))));
  }

  private BondsView view(UUID id) {
    Tender tender = acting.requireAgentOf(id);
    String article = TenderLaw.of(law, tender).rule("M04").article();
    List<BondRow> rows = Bond.ofTender(id).stream().map(bond -> row(bond, article)).toList();
    return new BondsView(tender.title, "/tenders/" + id, rows);
  }

  /** Where misconduct was decided a bond is kept and does not go back. */
  private BondRow row(Bond bond, String article) {
    boolean found = settleBond.isFound(bond);
    boolean open = bond.stage == BondStage.HELD || bond.stage == BondStage.FROZEN;
    return new BondRow(bond.id, Party.require(bond.party).name, bond.form, bond.amount, bond.stage, bond.keepGround, bond.interest, bond.payer,
        bond.stage == BondStage.HELD && !found, open, found, "/tenders/" + bond.tender + "/bonds/" + bond.id,
        found ? KeepGround.DECIDED_MISCONDUCT.article : article);
  }

  @POST @Path("bonds/{bond}/return") @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response giveBack(@RestPath UUID id, @RestPath UUID bond, @RestForm String account) {
    acting.requireAgentOf(id);
    settleBond.giveBack(id, bond, account);
    return Response.seeOther(URI.create("/tenders/" + id + "/bonds")).build();
  }

  @POST @Path("bonds/{bond}/keep") @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response keep(@RestPath UUID id, @RestPath UUID bond, @RestForm KeepGround ground) {
    acting.requireAgentOf(id);
    if (ground == null) throw RefusedException.of(FIELD_REQUIRED).at("ground");
    settleBond.keep(id, bond, ground);
    return Response.seeOther(URI.create("/tenders/" + id + "/bonds")).build();
  }

  private static LocalDate day(String typed) {
    if (typed == null || typed.isBlank()) return null;
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeException e) {
      throw RefusedException.of(Refusal.MALFORMED_INPUT).at("validUntil");
    }
  }

  private static BigDecimal yuan(String typed) {
    try {
      return new BigDecimal(typed.replaceAll("[,，\\s]", ""));
    } catch (NumberFormatException | NullPointerException e) {
      throw RefusedException.of(AMOUNT_INVALID).at("amount");
    }
  }
}
