package org.mingbiao.app.tendering.review;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.app.edge.identity.Roles.EXPERT;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.review.Clarification;

/** Who may look into a committee's room; for everybody else it does not exist. */
@ApplicationScoped
public class ReviewAccess {
  @Inject Acting acting;
  @Inject BlindLedger ledger;

  /** @return the lot's tender */
  @Transactional
  public UUID requireReader(UUID lot) {
    if (acting.actor().is(EXPERT)) return requireSeat(lot, acting.actor().username());
    UUID tender = tenderOf(lot);
    if (acting.actor().is(AGENT)) acting.requireAgentOf(tender);
    return tender;
  }

  /** Somebody with a seat, also before check-in. */
  @Transactional
  public UUID requireSeat(UUID lot, String username) {
    UUID tender = tenderOf(lot);
    new CommitteeBook(ledger, tender, lot).seatOf(username).orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("lot", lot)));
    return tender;
  }

  @Transactional
  public UUID requireMember(UUID lot, String username) {
    UUID tender = tenderOf(lot);
    new CommitteeBook(ledger, tender, lot).requireCheckedIn(username);
    return tender;
  }

  @Transactional
  public List<Clarification> clarificationsOf(UUID lot, UUID party) {
    return Clarification.ofLot(lot).stream().filter(c -> Bid.require(c.bid).party.equals(party)).toList();
  }

  static UUID tenderOf(UUID lot) {
    Lot found = Lot.findById(lot);
    if (found == null) throw RefusedException.of(NOT_FOUND).with(Map.of("lot", lot));
    return found.tender.id;
  }
}
