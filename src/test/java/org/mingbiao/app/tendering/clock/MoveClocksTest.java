package org.mingbiao.app.tendering.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.term.TermState.MET;
import static org.mingbiao.shared.term.TermState.PAUSED;
import static org.mingbiao.shared.term.TermState.RUNNING;
import static org.mingbiao.shared.term.TermState.VOID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.edge.store.JournalReading;
import org.mingbiao.shared.journal.Fact;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.term.Term;
import org.mingbiao.shared.term.TermState;
import org.mingbiao.shared.term.Terms;
import org.mingbiao.tendering.award.AwardFact;
import org.mingbiao.tendering.complaint.ComplaintFact;
import org.mingbiao.tendering.complaint.Grievance;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.LotMove;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Registration;
import org.mingbiao.tendering.project.SuspensionCause;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderFact;

/** Facts go through the journal on a real database; the clocks are looked at afterwards. */
@QuarkusTest
class MoveClocksTest {
  @Inject Journal journal;
  @Inject JournalReading entries;
  private UUID tender;
  private UUID lot;

  @BeforeEach void register() {
    QuarkusTransaction.requiringNew().run(() -> {
      BigDecimal price = new BigDecimal("5000000.00");
      var registered = new Registration("雨水管网改造", World.ENGINEERING, Procedure.NORMAL, Kind.WORKS, Method.OPEN, "330212", UUID.randomUUID(),
          UUID.randomUUID(), price, true, "批文", null, List.of(new Registration.LotEntry("一标段", price, List.of())), null)
          .register("C-" + UUID.randomUUID(), true, Instant.now());
      registered.tender().persist();
      journal.record(registered.fact());
      tender = registered.tender().id;
      lot = registered.tender().lots.get(0).id;
    });
  }

  @Test void aFactStartsAClockAndAnotherEndsIt() {
    play(letter());
    assertEquals(RUNNING, state("T12"));
    assertNotNull(term("T12", found -> found.dueAt));
    assertEquals(lot, term("T12", found -> found.about));
    play(contract());
    assertEquals(MET, state("T12"));
  }

  @Test void aContractWithNoBondsLeftOwesNone() {
    play(contract());
    assertEquals(0, count("T17"));
  }

  @Test void whatTheClocksDidIsInTheJournalAfterTheFactThatDidIt() {
    play(letter());
    List<String> types = entries.of(tender).stream().map(JournalReading.Entry::type).toList();
    assertTrue(types.indexOf("award.letter-sent") >= 0 && types.indexOf("award.letter-sent") < types.lastIndexOf("term.started"), types.toString());
  }

  @Test void aSuspensionFreezesAndItsEndThawsAllButTheClocksThatEndIt() {
    UUID objection = UUID.randomUUID();
    play(letter());
    play(new ComplaintFact.ObjectionRaised(tender, objection, Grievance.RESULT, true),
        new TenderFact.Suspended(tender, objection, SuspensionCause.OBJECTION));
    assertEquals(PAUSED, state("T12"));
    assertNull(term("T12", found -> found.dueAt));
    assertEquals(RUNNING, state("T06"));
    play(new ComplaintFact.ObjectionAnswered(tender, objection, false), new TenderFact.Resumed(tender, objection, SuspensionCause.OBJECTION));
    assertEquals(RUNNING, state("T12"));
    assertEquals(MET, state("T06"));
  }

  @Test void anAppraisalStopsTheClockOfItsComplaintOnly() {
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    play(new ComplaintFact.ComplaintAccepted(tender, one, List.of("a", "b")), new ComplaintFact.ComplaintAccepted(tender, other, List.of("a", "b")));
    play(new ComplaintFact.AppraisalBegan(tender, one));
    assertEquals(PAUSED, stateOf("T11D", one));
    assertEquals(RUNNING, stateOf("T11D", other));
  }

  @Test void anAwardThatIsUndoneTakesItsClocksWithIt() {
    play(letter());
    play(new TenderFact.LotMoved(tender, lot, LotMove.REVOKE_AWARD, "放弃中标"));
    assertEquals(VOID, state("T12"));
  }

  @Test void aTerminatedTenderOwesOnlyWhatItsObjectorsAreOwed() {
    play(letter(), new ComplaintFact.ObjectionRaised(tender, UUID.randomUUID(), Grievance.RESULT, true));
    play(new TenderFact.Terminated(tender, "规划调整"));
    assertEquals(VOID, state("T12"));
    assertEquals(RUNNING, state("T06"));
  }

  @Test void anActThatIsCutOffLeavesNeitherFactNorClock() {
    int before = entries.of(tender).size();
    assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
      journal.record(letter());
      Term.flush();
      throw new IllegalStateException("the power fails");
    }));
    assertEquals(before, entries.of(tender).size());
    assertEquals(0, count("T12"));
  }

  @Test void aFactWhoseClocksRefuseIsNotWritten() {
    int before = entries.of(tender).size();
    assertThrows(RefusedException.class, () -> play(new TenderFact.Resumed(tender, UUID.randomUUID(), SuspensionCause.ORDER)));
    assertEquals(before, entries.of(tender).size());
  }

  private AwardFact letter() {
    return new AwardFact.LetterSent(tender, lot, UUID.randomUUID(), "00");
  }

  private AwardFact contract() {
    return new AwardFact.ContractSigned(tender, lot, BigDecimal.ONE, "00", "00");
  }

  private void play(Fact... facts) {
    QuarkusTransaction.requiringNew().run(() -> journal.record(facts));
  }

  private TermState state(String rule) {
    return term(rule, found -> found.state);
  }

  private TermState stateOf(String rule, UUID about) {
    return QuarkusTransaction.requiringNew().call(() -> Terms.of(tender).stream()
        .filter(found -> found.rule.equals(rule) && about.equals(found.about)).findFirst().orElseThrow().state);
  }

  private <T> T term(String rule, Function<Term, T> what) {
    return QuarkusTransaction.requiringNew().call(() -> what.apply(
        Terms.of(tender).stream().filter(found -> found.rule.equals(rule)).findFirst().orElseThrow()));
  }

  private long count(String rule) {
    return QuarkusTransaction.requiringNew().call(() -> Terms.of(tender).stream().filter(found -> found.rule.equals(rule)).count());
  }
}
