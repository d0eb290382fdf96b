package org.mingbiao.app.tendering.review;

import static org.mingbiao.shared.refusal.Refusal.METHOD_REFUSED;
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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingbiao.evaluation.bundle.Bundle;
import org.mingbiao.evaluation.draw.DrawRecord;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.law.Subject;
import org.mingbiao.evaluation.offer.Bid;
import org.mingbiao.evaluation.offer.Stage;
import org.mingbiao.evaluation.report.Contest;
import org.mingbiao.evaluation.report.Drawn;
import org.mingbiao.evaluation.sheet.Member;
import org.mingbiao.evaluation.sheet.Sheet;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.party.Holding;
import org.mingbiao.shared.party.Ownership;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.expert.SeatEntry.Role;
import org.mingbiao.tendering.opening.CoefficientDraw;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.qualification.Consortium;
import org.mingbiao.tendering.qualification.Relations;
import org.mingbiao.tendering.review.RecordedPoints;
import org.mingbiao.tendering.review.Rejection;
import org.mingbiao.tendering.review.Review;
import org.mingbiao.tendering.review.ReviewStage;
import org.mingbiao.tendering.review.SheetBook;

/** Computes the result when all sheets are in, and keeps the bundle from which anybody can compute it again. */
@ApplicationScoped
public class Count {
  public static final String PURPOSE = "evaluation-bundle";

  @Inject Clock clock;
  @Inject LawBook law;
  @Inject BlindLedger ledger;
  @Inject Journal journal;
  @Inject AttachmentStore store;
  @Inject ObjectMapper json;

  /** @throws RefusedException {@code SECRET_YET} until all sheets are in, {@code METHOD_REFUSED} with what the method refuses */
  @Transactional
  public Bundle count(UUID lot) {
    Tender tender = Committee.lockedTender(lot);
    Review review = Review.require(lot);
    if (review.stage != ReviewStage.SCORING) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", review.stage));
    List<CommitteeBook.Seat> seats = new CommitteeBook(ledger, tender.id, lot).seats();
    List<SheetBook.Sheet> sheets = new SheetBook(ledger, tender.id, lot).open(seats.stream().map(CommitteeBook.Seat::number).toList());
    requireUnrelated(tender, lot);
    Bundle bundle = evaluate(tender, contest(tender, lot, seats, sheets));
    Instant now = clock.instant();
    var stored = store.put(new ByteArrayInputStream(bundle.bytes()), Bundle.BYTES_MAX);
    Attachment.of(lot, PURPOSE, "evaluation-bundle.json", "application/json", stored, now).persist();
    journal.record(review.count(stored.sha256(), now));
    return bundle;
  }

  /** While two bidders of whom one controls the other both stand, there is no result: their bids have to be rejected. */
  private void requireUnrelated(Tender tender, UUID lot) {
    LocalDate day = WorkingCalendar.dayOf(clock.instant());
    var bids = Score.valid(lot).stream().map(bid -> new Consortium(bid.party, bid.members, null)).toList();
    Relations.requireNone(bids, new Ownership(Holding.on(day), day), TenderLaw.of(law, tender));
  }

  /** The bundle of the standing result. */
  public Bundle bundle(Review review) {
    try (InputStream in = store.open(review.bundleSha256)) {
      return Bundle.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Bundle evaluate(Tender tender, Contest contest) {
    try {
      return Bundle.of(Score.pack(tender), contest);
    } catch (BreachException e) {
      throw RefusedException.of(METHOD_REFUSED).with(Map.of("breaches", e.getMessage()));
    }
  }

  private Contest contest(Tender tender, UUID lot, List<CommitteeBook.Seat> seats, List<SheetBook.Sheet> sheets) {
    BigDecimal ceiling = TenderDocument.current(tender.id).terms.lot(lot).maximumPrice();
    String code = tender.code + "/" + tender.lot(lot).number;
    return new Contest(Contest.FORMAT, code, tender.lawDay, subject(tender.kind), ceiling, tender.lot(lot).estimate, false, false, null, null,
        committee(seats), bids(lot), sheets.stream().filter(sheet -> isValid(sheet.bid())).map(Count::sheet).toList(), draws(tender.id));
  }

  /** The coefficients drawn at the opening, each with its whole record, which is drawn again with every evaluation. */
  private List<Drawn> draws(UUID tender) {
    List<Drawn> draws = new ArrayList<>();
    for (CoefficientDraw draw : CoefficientDraw.of(tender)) {
      if (draw.outcome == null) continue;
      try {
        draws.add(new Drawn(draw.name, draw.outcome, json.readValue(draw.record, DrawRecord.class)));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
    return draws;
  }

  private static org.mingbiao.evaluation.sheet.Committee committee(List<CommitteeBook.Seat> seats) {
    return new org.mingbiao.evaluation.sheet.Committee(seats.stream().map(seat -> new Member(seatName(seat.number()),
        seat.role() == Role.EXPERT ? Member.Role.EXPERT : Member.Role.TENDERER, seat.leads(), null)).toList());
  }

  /** Members are numbers in the bundle: the names come with the result. */
  static String seatName(int number) {
    return "S" + number;
  }

  private static Sheet sheet(SheetBook.Sheet sheet) {
    return new Sheet(seatName(sheet.seat()), sheet.bid().toString(), sheet.scores(), sheet.reasons());
  }

  private static boolean isValid(UUID bid) {
    return org.mingbiao.tendering.bid.Bid.require(bid).stage == BidStage.DECRYPTED;
  }

  /** Those that stand, and those that this committee rejected; a bid that the supervisor's decision made void is not before it. */
  static List<Bid> bids(UUID lot) {
    Map<UUID, Rejection> rejections = Rejection.standing(lot).stream().collect(Collectors.toMap(r -> r.bid, r -> r));
    return org.mingbiao.tendering.bid.Bid.ofLot(lot).stream()
        .filter(bid -> bid.price != null && (bid.stage == BidStage.DECRYPTED || rejections.containsKey(bid.id)))
        .map(bid -> bid(bid, rejections.get(bid.id), RecordedPoints.find(bid.id).map(row -> row.points).orElse(Map.of()))).toList();
  }

  private static Bid bid(org.mingbiao.tendering.bid.Bid bid, Rejection rejection, Map<String, BigDecimal> points) {
    Bid plain = new Bid(bid.id.toString(), bid.price, null, null, points, null, bid.brandKey(), null, null);
    if (rejection == null) return plain;
    int ayes = (int) rejection.votes.values().stream().filter(Boolean::booleanValue).count();
    return plain.with(new org.mingbiao.evaluation.offer.Rejection(Stage.PRELIMINARY, rejection.ground.name(), rejection.ground.article,
        rejection.clause, rejection.page, ayes, rejection.votes.size() - ayes));
  }

  private static Subject subject(Kind kind) {
    return switch (kind) {
      case WORKS, EPC -> Subject.WORKS;
      case GOODS -> Subject.GOODS;
      case SERVICES, CONSULTING -> Subject.SERVICES;
    };
  }
}
