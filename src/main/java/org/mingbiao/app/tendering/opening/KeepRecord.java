package org.mingbiao.app.tendering.opening;

import static org.mingbiao.shared.refusal.Refusal.OBJECTION_OPEN;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingbiao.app.draw.Nonce;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.opening.CoefficientDraw;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.opening.OpeningObjection;
import org.mingbiao.tendering.opening.ReservePrice;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Makes the opening record when nobody can object any more, and keeps it. */
@ApplicationScoped
public class KeepRecord {
  public static final String PURPOSE = "opening-record";
  static final int RECORD_BYTES_MAX = 8 << 20;

  @Inject Clock clock;
  @Inject Journal journal;
  @Inject LawBook law;
  @Inject AttachmentStore store;
  @Inject ObjectMapper json;

  /**
   * @throws RefusedException {@code WRONG_STAGE} while objections may come, {@code OBJECTION_OPEN} while one is unanswered,
   *     {@code DRAW_NOT_COMMITTED} before the method's coefficients are drawn,
   *     {@code RESERVE_SEALED} before the reserve price is published
   */
  @Transactional
  public String keep(UUID id) {
    Tender tender = Tender.locked(id);
    Opening opening = Opening.require(id);
    Instant now = clock.instant();
    if (opening.objectionsUntil == null || now.isBefore(opening.objectionsUntil)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("objectionsUntil", String.valueOf(opening.objectionsUntil)));
    }
    if (OpeningObjection.of(id).stream().anyMatch(objection -> objection.answeredAt == null)) throw RefusedException.of(OBJECTION_OPEN);
    CoefficientDraw.requireDrawn(id, DrawCoefficients.names(id));
    ReservePrice.requireOpened(ReservePrice.of(id), TenderLaw.of(law, tender));
    var stored = store.put(new ByteArrayInputStream(bytes(record(tender, opening))), RECORD_BYTES_MAX);
    Attachment.of(id, PURPOSE, "opening-record.json", "application/json", stored, now).persist();
    journal.record(opening.record(stored.sha256()));
    return stored.sha256();
  }

  /** The record as it was kept, whatever has become of the bids since. */
  OpeningRecord kept(Opening opening) {
    try (InputStream in = store.open(opening.recordSha256)) {
      return json.readValue(in, OpeningRecord.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The record as it would be now. */
  public OpeningRecord record(Tender tender, Opening opening) {
    Terms terms = TenderDocument.current(tender.id).terms;
    List<Bond> bonds = Bond.ofTender(tender.id);
    var lots = tender.lots.stream().map(lot -> part(lot, terms, bonds)).toList();
    var objections = OpeningObjection.of(tender.id).stream()
        .map(o -> new OpeningRecord.ObjectionPart(name(o.party), o.text, o.answer)).toList();
    var draws = CoefficientDraw.of(tender.id).stream().filter(draw -> draw.outcome != null)
        .map(draw -> new OpeningRecord.DrawPart(draw.name, draw.outcome, Nonce.of(draw.record))).toList();
    return new OpeningRecord(tender.code, tender.title, opening.startedAt, opening.lateReason, opening.shownAt, lots, objections, draws);
  }

  private static OpeningRecord.LotPart part(Lot lot, Terms terms, List<Bond> bonds) {
    var bids = Bid.ofLot(lot.id).stream().map(bid -> part(bid, bonds)).toList();
    ReservePrice reserve = ReservePrice.findById(lot.id);
    return new OpeningRecord.LotPart(lot.number, lot.title, terms.lot(lot.id).maximumPrice(), bids, reserve == null ? null : reserve.amount,
        reserve == null ? null : reserve.loss);
  }

  private static OpeningRecord.BidPart part(Bid bid, List<Bond> bonds) {
    List<String> bidders = Stream.concat(Stream.of(bid.party), bid.members.stream()).map(KeepRecord::name).toList();
    String bond = bonds.stream().filter(b -> b.lot.equals(bid.lot) && b.party.equals(bid.party) && b.releasedAt == null).map(b -> b.form.name()).findFirst().orElse(null);
    return new OpeningRecord.BidPart(bid.id, bidders, bid.receivedAt, bid.file.sha256(), bid.stage.name(), bid.price, bid.brand, bid.reason, bond);
  }

  private static String name(UUID party) {
    return Party.require(party).name;
  }

  private byte[] bytes(OpeningRecord record) {
    try {
      return json.writeValueAsBytes(record);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
