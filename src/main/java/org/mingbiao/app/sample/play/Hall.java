package org.mingbiao.app.sample.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.tendering.archive.SealArchive;
import org.mingbiao.app.tendering.award.AwardLot;
import org.mingbiao.app.tendering.bond.SettleBond;
import org.mingbiao.app.tendering.opening.KeepRecord;
import org.mingbiao.app.tendering.opening.OpenBids;
import org.mingbiao.app.tendering.opening.ShowPrices;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.bond.BondStage;
import org.mingbiao.tendering.bond.KeepGround;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.project.Tender;

/** What the agency does in the sample from the opening to the archive. */
@ApplicationScoped
class Hall {
  @Inject Pace pace;
  @Inject Cast cast;
  @Inject Rivals rivals;
  @Inject OpenBids openBids;
  @Inject ShowPrices showPrices;
  @Inject KeepRecord keepRecord;
  @Inject AwardLot awardLot;
  @Inject SettleBond settleBond;
  @Inject SealArchive sealArchive;

  void open(TenderPlan plan, UUID id) {
    pace.waitUntil(Tender.require(id).bidDeadline);
    cast.does(plan.agent(), () -> openBids.open(id, null));
    pace.waitUntil(pace.now().plus(Duration.ofMinutes(4)));
    for (TenderPlan.BidPlan bid : plan.bids()) cast.does(bid.by(), () -> rivals.release(bid, id));
    pace.waitUntil(pace.now().plus(Duration.ofMinutes(2)));
    cast.does(plan.agent(), () -> showPrices.show(id));
  }

  void record(TenderPlan plan, UUID id) {
    pace.waitUntil(Opening.require(id).objectionsUntil);
    cast.does(plan.agent(), () -> keepRecord.keep(id));
  }

  void candidates(TenderPlan plan, UUID id) {
    pace.workingDays(1);
    cast.does(plan.agent(), () -> Agency.lots(id).forEach(awardLot::publish));
  }

  void award(TenderPlan plan, UUID id) {
    for (UUID lot : Agency.lots(id)) pace.waitUntil(Award.require(lot).publicUntil);
    pace.workingDays(1);
    cast.does(plan.agent(), () -> {
      for (UUID lot : Agency.lots(id)) {
        awardLot.fix(lot, Award.require(lot).candidates.get(0).bid());
        awardLot.sendLetter(lot);
      }
    });
  }

  /** Both contracts are signed on paper; the house keeps what identifies them. */
  void contract(TenderPlan plan, UUID id) {
    pace.workingDays(5);
    cast.does(plan.agent(), () -> {
      for (UUID lot : Agency.lots(id)) {
        String contract = Rivals.digest(plan.titles().contract() + lot);
        awardLot.sign(lot, new Award.Contract(Award.require(lot).price, contract, Rivals.digest(plan.titles().integrity() + lot)));
        awardLot.file(lot);
      }
    });
  }

  void bonds(TenderPlan plan, UUID id) {
    pace.workingDays(2);
    List<Bond> held = Bond.ofTender(id).stream().filter(bond -> bond.stage == BondStage.HELD).toList();
    cast.does(plan.agent(), () -> held.forEach(bond -> settle(id, bond)));
  }

  private void settle(UUID id, Bond bond) {
    if (settleBond.isFound(bond)) settleBond.keep(id, bond.id, KeepGround.DECIDED_MISCONDUCT);
    else settleBond.giveBack(id, bond.id, bond.payer);
  }

  void archive(TenderPlan plan, UUID id) {
    pace.workingDays(1);
    cast.does(plan.agent(), () -> sealArchive.seal(id));
  }
}
