package org.mingbiao.app.tendering.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingbiao.shared.term.TermState.MET;
import static org.mingbiao.shared.term.TermState.RUNNING;
import static org.mingbiao.shared.term.TermState.VOID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.OpenedTender;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.bond.SettleBond;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.journal.Fact;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.term.Term;
import org.mingbiao.shared.term.TermState;
import org.mingbiao.shared.term.Terms;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.award.AwardFact;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.project.LotMove;
import org.mingbiao.tendering.project.TenderFact;

/** Every bond has its own clock: in government procurement the losers' from the award letter on, the winner's from the contract on. */
@QuarkusTest
class BondClocksTest {
  @Inject Journal journal;
  @Inject AttachmentStore store;
  @Inject SettleBond settleBond;
  private SetClock clock;
  private OpenedTender tender;
  private UUID winner;
  private UUID second;
  private UUID third;

  private void open(World world) {
    clock = SetClock.at("2026-03-30T09:30");
    tender = OpenedTender.of(journal, store, world, clock.instant());
    winner = tender.bid(0, "9100000.00", "1");
    second = tender.bid(1, "9300000.00", "2");
    third = tender.bid(2, "9400000.00", "3");
    tender.award(winner, second, third);
  }

  @BeforeEach void procure() {
    open(World.PROCUREMENT);
  }

  private Bond bond(UUID bid) {
    Bid of = Bid.require(bid);
    return Bond.find("lot = ?1 and party = ?2", of.lot, of.party).firstResult();
  }

  private void letter() {
    play(new AwardFact.LetterSent(tender.id, tender.lot, QuarkusTransaction.requiringNew().call(() -> Bid.require(winner).party), "00"));
  }

  private void contract() {
    play(new AwardFact.ContractSigned(tender.id, tender.lot, BigDecimal.ONE, "00", "00"));
  }

  private void play(Fact fact) {
    QuarkusTransaction.requiringNew().run(() -> journal.record(fact));
  }

  private void giveBack(UUID bid) {
    QuarkusTransaction.requiringNew().run(() -> {
      Bond bond = bond(bid);
      journal.record(bond.giveBack(bond.payer, BigDecimal.ZERO, clock.instant()));
    });
  }

  private Map<UUID, TermState> clocks(String rule) {
    return QuarkusTransaction.requiringNew().call(() -> Terms.of(tender.id).stream().filter(term -> term.rule.equals(rule))
        .collect(Collectors.toMap((Term term) -> term.about, (Term term) -> term.state)));
  }

  private UUID of(UUID bid) {
    return QuarkusTransaction.requiringNew().call(() -> bond(bid).id);
  }

  @Test void theLetterMakesTheLosersBondsDueAndNotTheWinners() {
    letter();
    assertEquals(Map.of(of(second), RUNNING, of(third), RUNNING), clocks("T18L"));
  }

  @Test void aLosersBondThatGoesBackAfterTheContractEndsNoClockButItsOwn() {
    letter();
    giveBack(second);
    contract();
    giveBack(third);
    assertEquals(Map.of(of(second), MET, of(third), MET), clocks("T18L"));
    assertEquals(Map.of(of(winner), RUNNING), clocks("T18W"));
  }

  @Test void theWinnersBondEndsItsClockWhileALoserStillWaits() {
    letter();
    contract();
    giveBack(winner);
    assertEquals(Map.of(of(winner), MET), clocks("T18W"));
    assertEquals(Map.of(of(second), RUNNING, of(third), RUNNING), clocks("T18L"));
  }

  @Test void anAwardThatIsVoidTakesTheClocksOfItsBondsWithIt() {
    letter();
    giveBack(second);
    play(new TenderFact.LotMoved(tender.id, tender.lot, LotMove.ANNUL_AWARD, "中标无效"));
    assertEquals(Map.of(of(second), MET, of(third), VOID), clocks("T18L"));
  }

  /** Due on Tuesday 2026-04-07 after the holiday of Qingming; 2.19 of the deposit until then, and 28.60 for each day after. */
  @Test void aLosersBondThatIsLateEarnsTheRaisedBenchmarkFromItsDueDay() {
    letter();
    QuarkusTransaction.requiringNew().run(() -> Award.<Award>findById(tender.lot).letterAt = clock.instant());
    UUID onTime = of(second);
    UUID late = of(third);
    clock.to("2026-04-07T17:00");
    assertEquals(new BigDecimal("2.19"), settleBond.giveBack(tender.id, onTime, "2").interest);
    clock.to("2026-04-17T09:00");
    assertEquals(new BigDecimal("288.22"), settleBond.giveBack(tender.id, late, "3").interest);
  }

  @Test void engineeringGivesEveryBondBackAfterTheContract() {
    open(World.ENGINEERING);
    letter();
    assertEquals(Map.of(), clocks("T17"));
    contract();
    giveBack(third);
    assertEquals(Map.of(of(winner), RUNNING, of(second), RUNNING, of(third), MET), clocks("T17"));
  }
}
