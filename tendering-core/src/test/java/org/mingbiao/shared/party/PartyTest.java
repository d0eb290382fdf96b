package org.mingbiao.shared.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

class PartyTest {
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private final Party party =
      Party.of(CreditCode.of("91330212MA2CABCD9K"), " 宁波某建设有限公司 ", Set.of(PartyKind.BIDDER, PartyKind.BUYER), NOW);

  @Test
  void beginsActiveUnderItsCode() {
    assertEquals("宁波某建设有限公司", party.name);
    assertEquals(new PartyFact.Registered(party.id, "91330212MA2CABCD9K", party.name,
        Set.of(PartyKind.BIDDER, PartyKind.BUYER)), party.registered());
    assertTrue(party.mayAct(LAST));
  }

  @Test
  void isBarredThroughTheLastDayOfItsBanAndNotOneMore() {
    party.bar(LAST, "甬罚〔2026〕1号");
    var refused = assertThrows(RefusedException.class, () -> party.requireActive(LAST));
    assertEquals(Refusal.SUBJECT_INACTIVE, refused.refusal);
    party.requireActive(LAST.plusDays(1));
  }

  @Test
  void actsAgainWhenItIsRestored() {
    party.bar(LAST, "甬罚〔2026〕1号");
    party.restore();
    assertTrue(party.mayAct(LAST));
    assertNull(party.barredUntil);
  }

  @Test
  void actsNoMoreOnceItIsClosed() {
    party.close();
    assertFalse(party.mayAct(LAST.plusYears(50)));
  }

  @Test
  void namesItsBasicAccountWithoutSpaces() {
    assertEquals("3901020309000123456", party.nameAccount("某银行鄞州支行", "3901 0203 0900 0123 456").account());
  }

  @ParameterizedTest
  @CsvSource({"'', 1234, bank", "某银行, ' ', account"})
  void refusesAnAccountWithoutBankOrNumber(String bank, String account, String field) {
    assertEquals(field, assertThrows(RefusedException.class, () -> party.nameAccount(bank, account)).field);
    assertNull(party.basicAccount);
  }

  @Test
  void refusesAPartyWithoutNameOrKindOrWithTooLongAName() {
    CreditCode code = CreditCode.of("91330212MA2CABCD9K");
    Set<PartyKind> bidder = Set.of(PartyKind.BIDDER);
    assertEquals("name", assertThrows(RefusedException.class, () -> Party.of(code, " ", bidder, NOW)).field);
    assertEquals("kinds", assertThrows(RefusedException.class, () -> Party.of(code, "某公司", Set.of(), NOW)).field);
    Party.of(code, "某".repeat(200), bidder, NOW);
    String tooLong = "某".repeat(201);
    assertEquals("name", assertThrows(RefusedException.class, () -> Party.of(code, tooLong, bidder, NOW)).field);
  }

  @Test
  void aMembershipEndsOnce() {
    Membership membership = Membership.of("li", party.id, MemberRole.HANDLER, NOW);
    assertEquals(new PartyFact.MemberLeft(party.id, "li", MemberRole.HANDLER, NOW.plusSeconds(1)),
        membership.end(NOW.plusSeconds(1)));
    assertThrows(RefusedException.class, () -> membership.end(NOW.plusSeconds(2)));
  }
}
