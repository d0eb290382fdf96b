package org.mingbiao.app.tendering.opening;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;
import static org.mingbiao.shared.refusal.Refusal.DRAW_NOT_COMMITTED;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.draw.JournalHead;
import org.mingbiao.app.draw.Nonce;
import org.mingbiao.app.road.ChosenMethod;
import org.mingbiao.evaluation.benchmark.Coefficient;
import org.mingbiao.evaluation.draw.Candidate;
import org.mingbiao.evaluation.draw.Commitment;
import org.mingbiao.evaluation.draw.DrawPlan;
import org.mingbiao.evaluation.draw.DrawPlan.Purpose;
import org.mingbiao.evaluation.draw.DrawRecord;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.shared.blind.BlindBook;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.expert.DrawEntry;
import org.mingbiao.tendering.opening.CoefficientDraw;
import org.mingbiao.tendering.opening.CoefficientDraw.Announcement;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.project.Tender;

/**
 * Draws the coefficients of a method at the opening, in two steps: while the prices are sealed the list and two commitments are
 * announced, the agency's and the platform's; when all prices are shown both numbers are shown too, and the draw follows from
 * them and from the journal's head after the announcement. Nobody who knows a price can choose the seed any more.
 */
@ApplicationScoped
public class DrawCoefficients {
  @Inject Clock clock;
  @Inject BlindLedger ledger;
  @Inject Journal journal;
  @Inject ObjectMapper json;
  @Inject JournalHead head;

  /** The coefficients that the method of the tender draws, by name; empty for most. */
  static List<Coefficient> of(UUID tender) {
    return ChosenMethod.drawn(TenderDocument.current(tender).terms);
  }

  static List<String> names(UUID tender) {
    return of(tender).stream().map(Coefficient::draw).distinct().toList();
  }

  /**
   * First step, for every coefficient of the method.
   *
   * @param words the agency's, kept to itself until the draw; only their commitment is kept here
   * @throws RefusedException {@code WRONG_STAGE} for a method that draws nothing, and once the prices are shown
   */
  public void announce(UUID tender, String words) {
    if (words == null || words.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("words");
    List<Coefficient> coefficients = requiringNew().call(() -> of(tender));
    if (coefficients.isEmpty()) throw RefusedException.of(WRONG_STAGE).at("draw");
    for (Coefficient coefficient : coefficients) {
      UUID draw = UUID.randomUUID();
      requiringNew().run(() -> announce(tender, draw, coefficient, words.strip()));
      requiringNew().run(() -> anchor(tender, draw));
    }
  }

  private void announce(UUID id, UUID draw, Coefficient coefficient, String words) {
    Tender tender = Tender.locked(id);
    tender.requireRunning();
    List<Candidate> list = coefficient.values().stream().map(BigDecimal::toPlainString).map(Candidate::of).toList();
    DrawPlan plan = new DrawPlan(draw.toString(), Purpose.COEFFICIENT, list, 1, null, null, null);
    String platform = Nonce.random();
    List<Commitment> commitments = Nonce.commitments(draw, words, platform);
    Instant now = clock.instant();
    Announcement announced = new Announcement(draw, coefficient.draw(), text(plan), text(commitments));
    CoefficientDraw row = CoefficientDraw.announce(Opening.require(id), announced, now);
    row.persist();
    ledger.add(BlindBook.DRAWS, id, new DrawEntry(draw, draw, row.plan, row.commitments, platform, 0, null, now));
    journal.record(row.announced(Nonce.of(DrawRecord.announcement(plan, commitments))));
  }

  private void anchor(UUID tender, UUID draw) {
    Tender.locked(tender);
    CoefficientDraw.<CoefficientDraw>findById(draw).anchor(head.lastOf(tender, "opening.draw-announced"), head.checkpoint());
  }

  /**
   * Second step: shows the agency's number and draws every coefficient.
   *
   * @throws RefusedException {@code WRONG_STAGE} before all prices are shown and once drawn; {@code DRAW_NOT_COMMITTED} where the words are not
   *     those that were committed to
   */
  public void draw(UUID id, String words) {
    if (words == null || words.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("words");
    requiringNew().run(() -> {
      Tender.locked(id);
      Opening opening = Opening.require(id);
      List<CoefficientDraw> draws = CoefficientDraw.of(id);
      if (draws.isEmpty()) throw RefusedException.of(DRAW_NOT_COMMITTED).at("draw");
      for (CoefficientDraw draw : draws) {
        draw.requireDrawable(opening);
        DrawRecord record = run(draw, words.strip());
        String all = text(record);
        journal.record(draw.drawn(all, String.join(",", record.outcome()), Nonce.of(all)));
      }
    });
  }

  private DrawRecord run(CoefficientDraw draw, String words) {
    String platform = ledger.read(BlindBook.DRAWS, draw.tender, DrawEntry.class).stream().filter(entry -> entry.draw().equals(draw.id))
        .map(DrawEntry::platformNonce).findFirst().orElseThrow();
    try {
      return DrawRecord.draw(json.readValue(draw.plan, DrawPlan.class), json.readValue(draw.commitments, new TypeReference<>() {}), draw.seq,
          draw.checkpoint, Nonce.reveals(words, platform));
    } catch (BreachException notCommitted) {
      throw RefusedException.of(DRAW_NOT_COMMITTED).at("words");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
