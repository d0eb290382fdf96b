package org.mingbiao.app.tendering.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.bond.BondStage;

/**
 * Who still waits for a bond. A clock of a withdrawn bid is about its bond, a clock of an award about its lot, a clock of
 * a terminated tender about nothing; the last two end when the last bond of the lot or of the tender is settled.
 */
final class BondsOwed {
  /** What the packs call the end of such a clock; a bond that is kept is as settled as one that was returned. */
  static final String SETTLED = "bond.returned";

  private BondsOwed() {}

  /** The bond by which a bid was secured, from the opening on. */
  static Optional<UUID> of(UUID lot, UUID party) {
    return Bond.<Bond>find("lot = ?1 and party = ?2", lot, party).firstResultOptional().map(bond -> bond.id);
  }

  static Optional<UUID> of(UUID bid) {
    return Bid.<Bid>findByIdOptional(bid).flatMap(found -> of(found.lot, found.party));
  }

  /** What is settled now that this bond is: the bond itself, and its lot and tender where it was the last. */
  static List<UUID> settledWith(UUID settled) {
    Bond bond = Bond.require(settled);
    List<UUID> abouts = new ArrayList<>(List.of(bond.id));
    if (isClear(bond.tender, bond.lot)) abouts.add(bond.lot);
    if (isClear(bond.tender)) abouts.add(null);
    return abouts;
  }

  static boolean isSettled(UUID bond) {
    return !isOwed(Bond.require(bond));
  }

  static boolean isClear(UUID tender) {
    return Bond.ofTender(tender).stream().noneMatch(BondsOwed::isOwed);
  }

  /** The winner's bond is not owed before the contract (实施条例 第五十七条; 政采条例 第三十三条). */
  static boolean isClear(UUID tender, UUID lot) {
    Award award = Award.findById(lot);
    UUID winner = award == null || award.signedAt != null ? null : award.winnerParty;
    return Bond.ofTender(tender).stream().filter(bond -> bond.lot.equals(lot) && !bond.party.equals(winner)).noneMatch(BondsOwed::isOwed);
  }

  private static boolean isOwed(Bond bond) {
    return bond.stage == BondStage.HELD || bond.stage == BondStage.FROZEN;
  }
}
