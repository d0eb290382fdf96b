package org.mingbiao.app.tendering.expert;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;
import static org.mingbiao.shared.refusal.Refusal.DRAW_NOT_COMMITTED;
import static org.mingbiao.shared.refusal.Refusal.POOL_TOO_SMALL;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.draw.JournalHead;
import org.mingbiao.app.draw.Nonce;
import org.mingbiao.app.tendering.qualification.Prequalify;
import org.mingbiao.evaluation.draw.Commitment;
import org.mingbiao.evaluation.draw.DrawPlan;
import org.mingbiao.evaluation.draw.DrawRecord;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.shared.blind.BlindBook;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.expert.DrawEntry;
import org.mingbiao.tendering.expert.Expert;
import org.mingbiao.tendering.expert.ExpertFact;
import org.mingbiao.tendering.expert.SeatEntry.Role;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.qualification.QualificationStage;

/**
 * Draws experts in two steps, so that nobody can choose the seed: first the list and two commitments are announced, the
 * agency's and the platform's; then the agency's number is shown and the draw follows from both and the journal's head.
 */
@ApplicationScoped
public class DrawExperts {
  @Inject Clock clock;
  @Inject LawBook law;
  @Inject BlindLedger ledger;
  @Inject Journal journal;
  @Inject ObjectMapper json;
  @Inject Pool pool;
  @Inject JournalHead head;

  /**
   * What the agency asks for.
   *
   * @param experts how many are drawn
   * @param buyers usernames of the buyer's representatives
   * @param nonce any words of the agency's choice, kept to itself until the draw; only their commitment is kept here
   */
  public record Wish(int experts, List<String> buyers, String specialty, String nonce) {}

  /** First step. @return the draw's id */
  public UUID announce(UUID tenderId, UUID lot, Wish wish) {
    UUID draw = UUID.randomUUID();
    String platformNonce = Nonce.random();
    DrawEntry entry = requiringNew().call(() -> announced(tenderId, lot, wish, draw, platformNonce));
    requiringNew().run(() -> {
      Tender.locked(tenderId);
      long seq = head.lastOf(tenderId, "expert.draw-announced");
      ledger.add(BlindBook.DRAWS, tenderId, new DrawEntry(draw, lot, entry.plan(), entry.commitments(), platformNonce, seq, null, entry.at()));
    });
    return draw;
  }

  private DrawEntry announced(UUID tenderId, UUID lot, Wish wish, UUID draw, String platformNonce) {
    Tender tender = Tender.locked(tenderId);
    requireOpenLot(tender, lot);
    TenderLaw bound = TenderLaw.of(law, tender);
    CommitteeBook committee = new CommitteeBook(ledger, tenderId, lot);
    if (committee.seats().isEmpty()) {
      CommitteeBook.requireLawful(wish.experts(), wish.buyers().size(), bound, tender.budget);
    }
    DrawPlan plan = pool.plan(tender, lot, draw, wish.experts(), wish.specialty());
    if (!plan.breaches().isEmpty()) throw RefusedException.of(POOL_TOO_SMALL).at("experts").with(Map.of("asked", wish.experts()));
    List<Commitment> commitments = Nonce.commitments(draw, wish.nonce(), platformNonce);
    Instant now = clock.instant();
    journal.record(new ExpertFact.DrawAnnounced(tenderId, lot, Nonce.of(DrawRecord.announcement(plan, commitments))));
    for (String buyer : committee.seats().isEmpty() ? wish.buyers() : List.<String>of()) {
      journal.record(committee.seat(committee.seats().size() + 1, buyer, null, Role.BUYER, now));
    }
    return new DrawEntry(draw, lot, text(plan), text(commitments), platformNonce, 0, null, now);
  }

  /**
   * Second step: shows the agency's number, draws and seats.
   *
   * @throws RefusedException {@code DRAW_NOT_COMMITTED} when the number is not the one committed to
   */
  public String draw(UUID tenderId, UUID draw, String nonce) {
    return requiringNew().call(() -> {
      Tender tender = Tender.locked(tenderId);
      DrawEntry entry = entry(tenderId, draw);
      requireOpenLot(tender, entry.lot());
      DrawRecord record = run(entry, nonce);
      CommitteeBook committee = new CommitteeBook(ledger, tenderId, entry.lot());
      Instant now = clock.instant();
      for (String username : record.outcome()) {
        Expert expert = Expert.byUsername(username);
        journal.record(committee.seat(free(committee), username, expert.id, Role.EXPERT, now));
      }
      String all = text(record);
      ledger.add(BlindBook.DRAWS, tenderId,
          new DrawEntry(draw, entry.lot(), entry.plan(), entry.commitments(), entry.platformNonce(), entry.seq(), all, now));
      journal.record(new ExpertFact.Drawn(tenderId, entry.lot(), record.outcome().size(), Nonce.of(all)));
      return Nonce.of(all);
    });
  }

  private DrawRecord run(DrawEntry entry, String nonce) {
    try {
      return DrawRecord.draw(json.readValue(entry.plan(), DrawPlan.class), json.readValue(entry.commitments(), new TypeReference<>() {}),
          entry.seq(), head.checkpoint(), Nonce.reveals(nonce, entry.platformNonce()));
    } catch (BreachException e) {
      throw RefusedException.of(DRAW_NOT_COMMITTED).at("nonce");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private DrawEntry entry(UUID tender, UUID draw) {
    List<DrawEntry> entries = ledger.read(BlindBook.DRAWS, tender, DrawEntry.class).stream().filter(e -> e.draw().equals(draw)).toList();
    if (entries.isEmpty()) throw RefusedException.of(DRAW_NOT_COMMITTED).at("draw");
    if (entries.get(entries.size() - 1).record() != null) throw RefusedException.of(WRONG_STAGE).at("draw");
    return entries.get(0);
  }

  private static int free(CommitteeBook committee) {
    List<Integer> taken = committee.seats().stream().map(CommitteeBook.Seat::number).toList();
    int number = 1;
    while (taken.contains(number)) number++;
    return number;
  }

  /** A lot's committee until its review; the committee of a prequalification, which sits for the whole tender, until its result. */
  private static void requireOpenLot(Tender tender, UUID lot) {
    if (lot.equals(tender.id)) {
      requirePrequalification(tender);
      return;
    }
    LotStage stage = tender.lot(lot).stage;
    if (stage != LotStage.BIDDING && stage != LotStage.OPENED) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", stage));
  }

  private static void requirePrequalification(Tender tender) {
    boolean open = Prequalify.isAsked(tender) && tender.stage == Stage.ANNOUNCED
        && Prequalify.way(tender).stage == QualificationStage.APPLYING;
    if (!open) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", tender.stage));
  }

  private String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
