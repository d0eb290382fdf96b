package org.mingbiao.app.tendering.expert;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.SECRET_YET;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.draw.Nonce;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.tendering.qualification.Prequalify;
import org.mingbiao.shared.blind.BlindBook;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.expert.DrawEntry;
import org.mingbiao.tendering.expert.Expert;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.qualification.QualificationStage;

/** The agency's page of a tender's draws. */
@Path("/tenders/{id}/experts")
@OwnedBy(Owner.AGENCY)
@RolesAllowed(AGENT)
public class DrawPages {
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject DrawExperts drawExperts;
  @Inject VoidSeats voidSeats;
  @Inject BlindLedger ledger;
  @Inject LawBook law;
  @Inject Prequalify prequalify;

  @CheckedTemplate(basePath = "tendering/expert")
  static class Templates {
    static native TemplateInstance draw(View view);
  }

  public record View(String title, String tenderHref, List<String> specialties, String article, List<LotLine> lots) {}

  /** @param draw an announced draw that is still to be drawn, or null */
  public record LotLine(int number, String title, int taken, int checkedIn, boolean open, UUID draw, String action, String drawAction, boolean due,
      List<Proof> proofs) {
    public boolean away() {
      return due && open && checkedIn < taken;
    }

    public String absences() {
      return action + "/absences";
    }
  }

  /** A draw that was made. @param href of the whole record, null while the names are secret */
  public record Proof(String digest, String href) {}

  @GET @Transactional
  public TemplateInstance page(@RestPath UUID id) {
    Tender tender = acting.requireAgentOf(id);
    List<String> specialties = Expert.library().stream().flatMap(expert -> expert.specialties.stream()).distinct().sorted().toList();
    TenderLaw bound = TenderLaw.of(law, tender);
    String article = bound.find("C04").or(() -> bound.find("C01")).map(rule -> rule.article()).orElse("");
    return Templates.draw(new View(tender.title, "/tenders/" + id, specialties, article, lines(tender)));
  }

  /** The committee of a prequalification stands first, where the law asks for one. */
  private List<LotLine> lines(Tender tender) {
    List<LotLine> lines = new ArrayList<>();
    if (Prequalify.isAsked(tender) && prequalify.committee(tender).isPresent()) {
      boolean open = tender.stage == Stage.ANNOUNCED && Prequalify.way(tender).stage == QualificationStage.APPLYING;
      lines.add(line(tender, new Sitting(tender.id, 0, tender.title, open)));
    }
    tender.lots.forEach(lot -> lines.add(line(tender, Sitting.of(lot))));
    return lines;
  }

  /** For what a committee sits: a lot, or with number 0 the whole tender's prequalification. */
  private record Sitting(UUID id, int number, String title, boolean open) {
    static Sitting of(Lot lot) {
      return new Sitting(lot.id, lot.number, lot.title, lot.stage == LotStage.BIDDING || lot.stage == LotStage.OPENED);
    }
  }

  private LotLine line(Tender tender, Sitting lot) {
    List<CommitteeBook.Seat> seats = new CommitteeBook(ledger, tender.id, lot.id).seats();
    int in = (int) seats.stream().filter(CommitteeBook.Seat::checkedIn).count();
    UUID draw = announced(tender.id, lot.id);
    String base = "/tenders/" + tender.id + "/experts/";
    return new LotLine(lot.number, lot.title, seats.size(), in, lot.open, draw, base + "lots/" + lot.id, base + "draws/" + draw,
        VoidSeats.isDue(tender, lot.id, clock.instant()), proofs(tender, lot.id));
  }

  private List<Proof> proofs(Tender tender, UUID lot) {
    return ledger.read(BlindBook.DRAWS, tender.id, DrawEntry.class).stream().filter(entry -> entry.lot().equals(lot) && entry.record() != null)
        .map(entry -> new Proof(Nonce.of(entry.record()), isRevealed(tender, lot) ? "/tenders/" + tender.id + "/experts/draws/" + entry.draw()
            + "/record" : null)).toList();
  }

  /** The draw of a prequalification's committee opens with the result of every lot. */
  private static boolean isRevealed(Tender tender, UUID lot) {
    return tender.lots.stream().filter(each -> lot.equals(tender.id) || each.id.equals(lot))
        .allMatch(each -> each.stage == LotStage.AWARDED || each.stage == LotStage.CONTRACTED);
  }

  /** The whole draw, from which anybody computes it again, once the names are no secret. */
  @GET @Path("draws/{draw}/record") @Produces(MediaType.APPLICATION_JSON) @Transactional
  public String record(@RestPath UUID id, @RestPath UUID draw) {
    Tender tender = acting.requireAgentOf(id);
    DrawEntry made = ledger.read(BlindBook.DRAWS, id, DrawEntry.class).stream().filter(entry -> entry.draw().equals(draw) && entry.record() != null)
        .findFirst().orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("draw", draw)));
    if (!isRevealed(tender, made.lot())) throw TenderLaw.of(law, tender).rule("C08").refused(SECRET_YET);
    return made.record();
  }

  @POST @Path("lots/{lot}/absences") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response absences(@RestPath UUID id, @RestPath UUID lot) {
    acting.requireAgentOf(id);
    voidSeats.absent(id, lot);
    return back(id);
  }

  /** The lot's draw that was announced and not yet drawn. */
  private UUID announced(UUID tender, UUID lot) {
    UUID open = null;
    for (DrawEntry entry : ledger.read(BlindBook.DRAWS, tender, DrawEntry.class)) {
      if (entry.lot().equals(lot)) open = entry.record() == null ? entry.draw() : null;
    }
    return open;
  }

  @POST @Path("lots/{lot}") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response announce(@RestPath UUID id, @RestPath UUID lot, @RestForm int experts, @RestForm String buyers, @RestForm String specialty,
      @RestForm String nonce) {
    acting.requireAgentOf(id);
    if (specialty == null || specialty.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("specialty");
    List<String> representatives = buyers == null || buyers.isBlank() ? List.of() : Arrays.asList(buyers.strip().split("\\s+"));
    drawExperts.announce(id, lot, new DrawExperts.Wish(experts, representatives, specialty, nonce));
    return back(id);
  }

  @POST @Path("draws/{draw}") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response draw(@RestPath UUID id, @RestPath UUID draw, @RestForm String nonce) {
    acting.requireAgentOf(id);
    drawExperts.draw(id, draw, nonce);
    return back(id);
  }

  private static Response back(UUID id) {
    return Response.seeOther(URI.create("/tenders/" + id + "/experts")).build();
  }
}
