package org.mingbiao.tendering.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.STALE;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.refusal.RefusedException;

class TenderTest {
  static final Instant NOW = RegistrationTest.NOW;
  static final Instant DEADLINE = NOW.plus(Duration.ofDays(21));

  final Tender tender = new RegistrationTest.Entry().register().tender();

  private void announce() {
    tender.file(UUID.randomUUID(), NOW);
    tender.announce(NOW, DEADLINE);
  }

  @Test
  void takesBidsUntilTheInstantBeforeTheDeadline() {
    announce();
    assertTrue(tender.takesBids(DEADLINE.minusNanos(1)));
    assertFalse(tender.takesBids(DEADLINE));
  }

  @Test
  void takesNoBidsBeforeItIsAnnouncedNorAfterItIsTerminated() {
    assertFalse(tender.takesBids(NOW));
    announce();
    tender.terminate("财政资金取消");
    assertFalse(tender.takesBids(NOW));
  }

  @Test
  void tellsOfAMovedDeadlineFromWhenToWhen() {
    announce();
    TenderFact.DeadlineMoved moved = tender.moveDeadline(DEADLINE.plusSeconds(60), "澄清");
    assertEquals(DEADLINE, moved.before());
    assertEquals(DEADLINE.plusSeconds(60), moved.after());
    assertEquals(DEADLINE.plusSeconds(60), tender.bidDeadline);
  }

  @Test
  void movesNoDeadlineOfATenderThatTakesNoBids() {
    assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> tender.moveDeadline(DEADLINE, "澄清")).refusal);
  }

  @Test
  void concludesOnlyWhenEveryLotHasItsEnd() {
    announce();
    UUID first = tender.lots.get(0).id;
    UUID second = tender.lots.get(1).id;
    tender.moveLot(first, LotMove.FAIL, "不足三家");
    assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, tender::conclude).refusal);
    assertEquals(Stage.ANNOUNCED, tender.stage);
    tender.moveLot(second, LotMove.FAIL, "不足三家");
    assertEquals(new TenderFact.Concluded(tender.id), tender.conclude());
    assertEquals(Stage.CONCLUDED, tender.stage);
  }

  @Test
  void knowsNoLotOfAnotherTender() {
    assertEquals(NOT_FOUND, assertThrows(RefusedException.class, () -> tender.lot(UUID.randomUUID())).refusal);
  }

  @Test
  void isRepeatedOnlyWhereALotFailedOrTheTenderEndedEarly() {
    announce();
    assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, tender::requireRepeatable).refusal);
    tender.moveLot(tender.lots.get(0).id, LotMove.FAIL, "所有投标被否决");
    tender.requireRepeatable();
  }

  @Test
  void takesTheApprovalThatAnEmergencyOwedOnce() {
    RegistrationTest.Entry entry = new RegistrationTest.Entry();
    entry.procedure = Procedure.EMERGENCY;
    entry.approval = null;
    Tender emergency = entry.register().tender();
    assertEquals(FIELD_REQUIRED, assertThrows(RefusedException.class, () -> emergency.fileApproval(" ")).refusal);
    assertEquals(new TenderFact.ApprovalFiled(emergency.id, "鄞发改备〔2026〕9号"), emergency.fileApproval("鄞发改备〔2026〕9号"));
    assertEquals(STALE, assertThrows(RefusedException.class, () -> emergency.fileApproval("另一个")).refusal);
  }

  @Test
  void saysWhatTheEmergencyIs() {
    RegistrationTest.Entry entry = new RegistrationTest.Entry();
    entry.procedure = Procedure.EMERGENCY;
    for (World world : World.tendering()) {
      Tender emergency = entry.register().tender();
      Rule rule = LawBook.national().rule("X01", world, Procedure.EMERGENCY, emergency.lawDay);
      var refused = assertThrows(RefusedException.class, () -> emergency.declareEmergency(rule, " "));
      assertEquals(FIELD_REQUIRED, refused.refusal);
      assertEquals("X01", refused.rule);
      assertEquals(new TenderFact.EmergencyDeclared(emergency.id, "台风损毁堤防"), emergency.declareEmergency(rule, "台风损毁堤防"));
    }
  }

  @Test
  void remindsOnlyWhoHasNotAnnounced() {
    assertEquals(new TenderFact.Reminded(tender.id), tender.remind());
    announce();
    assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, tender::remind).refusal);
  }
}
