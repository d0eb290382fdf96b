package org.mingbiao.app.tendering.clock;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingbiao.shared.journal.Fact;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.award.AwardFact;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidFact;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.bond.BondStage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderFact;

/** Who waits for a bond after a fact. Every bond has a clock of its own, so that one that goes back late makes no other late. */
final class BondsOwed {
  /** What the packs call the end of such a clock; a bond that is kept is as settled as one that was returned. */
  static final String SETTLED = "bond.returned";

  private BondsOwed() {}

  /** The bonds that the fact makes due. */
  static List<Bond> by(Fact fact, Tender tender) {
    if (fact instanceof BidFact.WithdrawalShown shown) return withdrawn(shown);
    if (fact instanceof BidFact.Retracted gone) {
      return Bid.<Bid>findByIdOptional(gone.bid()).flatMap(bid -> of(bid.lot, bid.party)).stream().toList();
    }
    if (fact instanceof AwardFact.LetterSent letter) return owed(tender, letter.lot()).filter(bond -> !bond.party.equals(letter.party())).toList();
    if (fact instanceof AwardFact.ContractSigned signed) return atContract(tender, signed.lot());
    if (fact instanceof TenderFact.Terminated) return Bond.ofTender(tender.id).stream().filter(BondsOwed::isOwed).toList();
    return List.of();
  }

  /** Engineering gives all back after the contract; government procurement the winner's, for the others were due after the letter (政采条例 第三十三条). */
  private static List<Bond> atContract(Tender tender, UUID lot) {
    if (tender.world != World.PROCUREMENT) return owed(tender, lot).toList();
    Award award = Award.findById(lot);
    return owed(tender, lot).filter(bond -> award != null && bond.party.equals(award.winnerParty)).toList();
  }

  private static Stream<Bond> owed(Tender tender, UUID lot) {
    return Bond.ofTender(tender.id).stream().filter(bond -> bond.lot.equals(lot) && bond.releasedAt == null && isOwed(bond));
  }

  /** Whoever withdrew and bid again has a bond for each: the one is owed, the other secures. */
  private static List<Bond> withdrawn(BidFact.WithdrawalShown shown) {
    return Bond.list("lot = ?1 and party = ?2 and releasedAt = ?3", shown.lot(), shown.party(), shown.withdrawnAt());
  }

  /** The bond by which a bid was secured, from the opening on. */
  private static Optional<Bond> of(UUID lot, UUID party) {
    return Bond.<Bond>find("lot = ?1 and party = ?2 and releasedAt is null", lot, party).firstResultOptional();
  }

  static Set<UUID> ofLot(UUID tender, UUID lot) {
    return Bond.ofTender(tender).stream().filter(bond -> bond.lot.equals(lot)).map(bond -> bond.id).collect(Collectors.toSet());
  }

  static boolean isOwed(Bond bond) {
    return bond.stage == BondStage.HELD || bond.stage == BondStage.FROZEN;
  }
}
