package org.mingbiao.app.tendering.bond;

import static org.mingbiao.shared.refusal.Refusal.BOND_FORFEIT_UNFOUNDED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.award.PassedOver;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.bond.KeepGround;
import org.mingbiao.tendering.investigation.Investigation;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Tender;

/** Gives bonds back with interest, or keeps them for a lawful ground. */
@ApplicationScoped
public class SettleBond {
  @Inject Clock clock;
  @Inject Journal journal;
  @Inject Earnings earnings;

  /** @throws RefusedException {@code WRONG_STAGE} while the bid may still win or its ground to keep the bond be decided */
  @Transactional
  public Bond giveBack(UUID tenderId, UUID bondId, String account) {
    Bond bond = locked(tenderId, bondId);
    Tender tender = Tender.require(tenderId);
    Bid bid = bidOf(bond);
    if (!isOver(tender, bond, bid)) throw RefusedException.of(WRONG_STAGE).with(Map.of("lot", tender.lot(bond.lot).stage));
    Instant now = clock.instant();
    journal.record(bond.giveBack(account, earnings.of(bond, tender, now), now));
    return bond;
  }

  @Transactional
  public Bond keep(UUID tenderId, UUID bondId, KeepGround ground) {
    Bond bond = locked(tenderId, bondId);
    Bid bid = bidOf(bond);
    boolean founded = switch (ground) {
      case REVOKED_AFTER_DEADLINE -> bid != null && bid.stage == BidStage.REVOKED;
      case CONTRACT_REFUSED -> bid != null && refused(bid);
      case DECIDED_MISCONDUCT -> isFound(bond);
    };
    if (!founded) throw RefusedException.of(BOND_FORFEIT_UNFOUNDED).at("ground").under("M04", ground.article).with(Map.of("ground", ground));
    journal.record(bond.keep(ground, clock.instant()));
    return bond;
  }

  /** Whether a decision that binds has found its bid collusive. */
  public boolean isFound(Bond bond) {
    Bid bid = bidOf(bond);
    return bid != null && Investigation.isFound(bond.tender, bid.id);
  }

  /** A lot's bonds rest while a supervisor's order lasts. */
  @Transactional
  public Bond freeze(UUID tenderId, UUID bondId, UUID order) {
    Bond bond = locked(tenderId, bondId);
    journal.record(bond.freeze(order));
    return bond;
  }

  @Transactional
  public Bond thaw(UUID tenderId, UUID bondId, UUID order) {
    Bond bond = locked(tenderId, bondId);
    journal.record(bond.thaw(order));
    return bond;
  }

  private static boolean refused(Bid bid) {
    Award award = Award.findById(bid.lot);
    if (award == null) return false;
    return award.whyFallen(bid.id).filter(why -> why == PassedOver.GAVE_UP || why == PassedOver.NO_PERFORMANCE_BOND).isPresent();
  }

  /** Engineering: after the contract; government procurement: the losers' after the award letter already (政采条例 第三十三条). */
  private static boolean isOver(Tender tender, Bond bond, Bid bid) {
    LotStage lot = tender.lot(bond.lot).stage;
    if (bid == null || lot == LotStage.CONTRACTED || lot == LotStage.FAILED) return true;
    if (bid.stage == BidStage.RETRACTED || bid.stage == BidStage.RETURNED) return true;
    Award award = Award.findById(bond.lot);
    boolean winner = award != null && bid.id.equals(award.winner);
    return tender.world == World.PROCUREMENT && lot == LotStage.AWARDED && award != null && award.letterAt != null && !winner;
  }

  /** The bid that it secures; null where that was withdrawn before the deadline, or never made. */
  private static Bid bidOf(Bond bond) {
    if (bond.releasedAt != null) return null;
    return Bid.find("lot = ?1 and party = ?2", bond.lot, bond.party).firstResult();
  }

  private static Bond locked(UUID tender, UUID id) {
    Tender.locked(tender);
    Bond bond = Bond.require(id);
    if (!bond.tender.equals(tender)) throw RefusedException.of(NOT_FOUND).with(Map.of("bond", id));
    return bond;
  }
}
