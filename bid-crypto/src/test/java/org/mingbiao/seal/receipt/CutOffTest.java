package org.mingbiao.seal.receipt;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.log.Opening.Reception;
import org.mingbiao.seal.log.Ring;
import org.mingbiao.seal.note.Note;

class CutOffTest {
  private final Desk desk = new Desk();

  @Test void isTakenOneSecondAfterTheDeadlineAndNotAtIt() {
    Note at = desk.publish(Desk.DEADLINE);
    Note after = desk.publish(Desk.DEADLINE.plusSeconds(1));
    assertFlaw(Flaw.CUT_OFF_TOO_EARLY, () -> CutOff.of(at, Ring.POLICY, Desk.DEADLINE));
    assertDoesNotThrow(() -> CutOff.of(after, Ring.POLICY, Desk.DEADLINE));
  }

  @Test void aDeadlineWithinASecondWaitsForTheNextSecond() {
    Instant deadline = Desk.DEADLINE.plusMillis(500);
    Note sameSecond = desk.publish(Desk.DEADLINE.plusMillis(900));
    assertFlaw(Flaw.CUT_OFF_TOO_EARLY, () -> CutOff.of(sameSecond, Ring.POLICY, deadline));
  }

  @Test void oneFastWitnessDoesNotMakeACutOff() {
    String text = desk.publish(Desk.DEADLINE).text();
    Note mixed = desk.publish(Desk.DEADLINE.minusSeconds(1))
        .with(Ring.WITNESSES.get(0).cosign(text, Desk.DEADLINE.plusSeconds(5)));
    assertFlaw(Flaw.CUT_OFF_TOO_EARLY, () -> CutOff.of(mixed, Ring.POLICY, Desk.DEADLINE));
    Note two = mixed.with(Ring.WITNESSES.get(1).cosign(text, Desk.DEADLINE.plusSeconds(1)));
    assertEquals(Desk.DEADLINE.plusSeconds(1), CutOff.of(two, Ring.POLICY, Desk.DEADLINE).witnessed().asOf());
  }

  @Test void admitsAReceiptUnderItsOwnTree() {
    Note note = desk.publish(Desk.DEADLINE.plusSeconds(2));
    CutOff cutOff = CutOff.of(note, Ring.POLICY, Desk.DEADLINE);
    Proven receipt = desk.receipts.under(note, Desk.INDEX).prove(Ring.POLICY);
    assertEquals(receipt, cutOff.admit(receipt));
  }

  @Test void doesNotAdmitAReceiptUnderALaterTree() {
    CutOff cutOff = CutOff.of(desk.publish(Desk.DEADLINE.plusSeconds(2)), Ring.POLICY, Desk.DEADLINE);
    desk.log.append(Ring.openings(1_000, 1_001));
    desk.publish(Desk.DEADLINE.plusSeconds(3));
    Proven later = desk.receipts.latest(1_000).orElseThrow().prove(Ring.POLICY);
    assertFlaw(Flaw.OUTSIDE_CUT_OFF, () -> cutOff.admit(later));
  }

  @Test void doesNotAdmitWhatWasReceivedAtTheDeadlineThoughItWasLoggedInTime() {
    Desk late = new Desk(new Reception(Desk.DEADLINE, OptionalLong.empty(), Optional.empty()));
    Note note = late.publish(Desk.DEADLINE.plusSeconds(2));
    Proven receipt = late.receipts.under(note, Desk.INDEX).prove(Ring.POLICY);
    assertFlaw(Flaw.LATE, () -> CutOff.of(note, Ring.POLICY, Desk.DEADLINE).admit(receipt));
  }

  @Test void itsDigestNamesTheTreeAndNotTheSignatures() {
    CutOff first = CutOff.of(desk.publish(Desk.DEADLINE.plusSeconds(2)), Ring.POLICY, Desk.DEADLINE);
    CutOff second = CutOff.of(desk.publish(Desk.DEADLINE.plusSeconds(9)), Ring.POLICY, Desk.DEADLINE);
    assertEquals(first.digest(), second.digest());
    desk.log.append(List.of(Ring.opening(1)));
    assertNotEquals(first.digest(),
        CutOff.of(desk.publish(Desk.DEADLINE.plusSeconds(9)), Ring.POLICY, Desk.DEADLINE).digest());
  }

  private static void assertFlaw(Flaw flaw, Executable work) {
    assertEquals(flaw, assertThrows(FlawedException.class, work).flaw());
  }
}
