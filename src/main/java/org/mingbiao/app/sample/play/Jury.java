package org.mingbiao.app.sample.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.road.ChosenMethod;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.tendering.expert.DrawExperts;
import org.mingbiao.app.tendering.review.Committee;
import org.mingbiao.app.tendering.review.Count;
import org.mingbiao.app.tendering.review.Report;
import org.mingbiao.app.tendering.review.Score;
import org.mingbiao.evaluation.sheet.Scoring;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.project.Tender;

/** What the drawn experts do in the sample: come, choose who leads, score alone, sign. */
@ApplicationScoped
class Jury {
  /** How far each member's judgement lies from the middle; on facts they do not differ. */
  private static final List<BigDecimal> TEMPERS = List.of(new BigDecimal("0"), new BigDecimal("0.5"), new BigDecimal("-0.5"), new BigDecimal("1"),
      new BigDecimal("-1"));
  @Inject Pace pace;
  @Inject Cast cast;
  @Inject Doors doors;
  @Inject BlindLedger ledger;
  @Inject DrawExperts drawExperts;
  @Inject Committee committee;
  @Inject Score score;
  @Inject Count count;
  @Inject Report report;

  /** Announcing and drawing are two transactions on purpose; a draw that was announced only is announced again. */
  void draw(TenderPlan plan, UUID id) {
    pace.waitUntil(Pace.sameDay(Opening.require(id).startedAt, LocalTime.of(13, 0)));
    TenderPlan.JuryPlan jury = plan.jury();
    for (UUID lot : Agency.lots(id)) {
      if (!seats(id, lot).isEmpty()) continue;
      cast.does(plan.agent(), () -> {
        UUID draw = drawExperts.announce(id, lot, new DrawExperts.Wish(jury.experts(), List.of(), jury.specialty(), jury.nonce()));
        drawExperts.draw(id, draw, jury.nonce());
      });
    }
  }

  void review(UUID id) {
    pace.waitUntil(Pace.sameDay(Opening.require(id).startedAt, LocalTime.of(13, 30)));
    for (UUID lot : Agency.lots(id)) {
      for (String member : members(id, lot)) cast.does(member, () -> committee.checkIn(lot, member));
      String first = members(id, lot).get(0);
      cast.does(first, () -> committee.lead(lot, first));
    }
  }

  void score(TenderPlan plan, UUID id) {
    pace.waitUntil(Pace.sameDay(Opening.require(id).startedAt, LocalTime.of(15, 30)));
    for (UUID lot : Agency.lots(id)) {
      List<String> members = members(id, lot);
      for (int seat = 0; seat < Math.min(plan.jury().sheets(), members.size()); seat++) {
        String member = members.get(seat);
        BigDecimal temper = TEMPERS.get(seat % TEMPERS.size());
        cast.does(member, () -> {
          for (Bid bid : Bid.ofLot(lot)) score.save(lot, member, points(plan, bid, temper));
          score.handIn(lot, member);
        });
      }
    }
  }

  void result(UUID id) {
    pace.waitUntil(Pace.sameDay(Opening.require(id).startedAt, LocalTime.of(16, 30)));
    for (UUID lot : Agency.lots(id)) {
      List<String> members = members(id, lot);
      String leader = members.get(0);
      cast.does(leader, () -> count.count(lot));
      for (String member : members) cast.does(member, () -> report.sign(lot, member, null));
      cast.does(leader, () -> report.deliver(lot, leader));
    }
  }

  private Score.Points points(TenderPlan plan, Bid bid, BigDecimal temper) {
    Map<String, BigDecimal> middle = plan.bids().stream().filter(one -> doors.party(cast.actor(one.by())).id.equals(bid.party)).findFirst().orElseThrow()
        .points();
    Map<String, BigDecimal> points = new LinkedHashMap<>();
    var criteria = ChosenMethod.of(TenderDocument.current(bid.tender).terms).judging().criteria();
    criteria.stream().filter(criterion -> middle.containsKey(criterion.id())).forEach(criterion -> {
      boolean judged = criterion.scoring() == Scoring.SUBJECTIVE;
      points.put(criterion.id(), judged ? middle.get(criterion.id()).add(temper) : middle.get(criterion.id()));
    });
    return new Score.Points(bid.id, points, Map.of());
  }

  private List<CommitteeBook.Seat> seats(UUID id, UUID lot) {
    return new CommitteeBook(ledger, Tender.require(id).id, lot).seats();
  }

  private List<String> members(UUID id, UUID lot) {
    return seats(id, lot).stream().map(CommitteeBook.Seat::username).toList();
  }
}
