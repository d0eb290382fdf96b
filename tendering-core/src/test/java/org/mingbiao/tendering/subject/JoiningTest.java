package org.mingbiao.tendering.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.CODE_INVALID;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_ALLOWED;
import static org.mingbiao.shared.refusal.Refusal.SUBJECT_KNOWN_ALREADY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.journal.Fact;
import org.mingbiao.shared.party.MemberRole;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

class JoiningTest {
  static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  static final String CODE = "91330212MA2CABCD9K";
  static final String OTHER = "91330203MA2AWXYY9J";
  static final Set<PartyKind> BIDDER = Set.of(PartyKind.BIDDER);
  static final Joining.Account ACCOUNT = new Joining.Account("zhang", CODE);

  static Joining.Joined join(Joining joining) {
    return joining.join(ACCOUNT, Optional.empty(), List.of(), NOW);
  }

  static void refused(Refusal refusal, String field, Joining joining) {
    var refused = assertThrows(RefusedException.class, () -> join(joining));
    assertEquals(refusal, refused.refusal);
    assertEquals(field, refused.field);
  }

  @Test
  void entersAUnitAndItsFirstPersonAtOnce() {
    Joining.Joined joined = join(new Joining(CODE, "甬建集团", BIDDER, true));
    assertEquals(CODE, joined.party().code);
    assertEquals(MemberRole.HEAD, joined.membership().role);
    assertEquals(List.of("party.registered", "party.member-admitted", "subject.pledged"), joined.facts().stream().map(Fact::type).toList());
  }

  @Test
  void readsACodeAsPeopleTypeIt() {
    assertEquals(CODE, join(new Joining(" " + CODE.toLowerCase() + " ", "甬建集团", BIDDER, true)).party().code);
  }

  @Test
  void refusesACodeWithAWrongCheckCharacter() {
    refused(CODE_INVALID, "code", new Joining("91330212MA2CABCD9L", "甬建集团", BIDDER, true));
  }

  @Test
  void refusesTheCodeOfAUnitForWhichNobodyVouches() {
    refused(NOT_ALLOWED, "code", new Joining(OTHER, "甬建集团", BIDDER, true));
    Joining joining = new Joining(CODE, "甬建集团", BIDDER, true);
    assertEquals(NOT_ALLOWED, assertThrows(RefusedException.class,
        () -> joining.join(new Joining.Account("zhang", null), Optional.empty(), List.of(), NOW)).refusal);
  }

  @Test
  void letsNobodyMakeThemselvesASupervisor() {
    refused(NOT_ALLOWED, "kinds", new Joining(CODE, "甬建集团", Set.of(PartyKind.BIDDER, PartyKind.SUPERVISOR), true));
  }

  @Test
  void asksForTheNameAKindAndThePledge() {
    refused(FIELD_REQUIRED, "name", new Joining(CODE, " ", BIDDER, true));
    refused(FIELD_REQUIRED, "kinds", new Joining(CODE, "甬建集团", Set.of(), true));
    refused(FIELD_REQUIRED, "pledged", new Joining(CODE, "甬建集团", BIDDER, false));
  }

  @Test
  void wakesAnEntryThatAnotherUnitMade() {
    Party named = Joining.named(CODE, "甬建集团", PartyKind.BUYER, NOW);
    Joining.Joined joined = new Joining(CODE, "另一个名字", BIDDER, true).join(ACCOUNT, Optional.of(named), List.of(), NOW);
    assertSame(named, joined.party());
    assertEquals("甬建集团", joined.party().name);
    assertEquals(Set.of(PartyKind.BUYER, PartyKind.BIDDER), joined.party().kinds);
    assertEquals(2, joined.facts().size());
  }

  @Test
  void admitsASecondPersonAsAHandlerAndNobodyTwice() {
    Joining joining = new Joining(CODE, "甬建集团", BIDDER, true);
    Joining.Joined first = join(joining);
    var second = joining.join(new Joining.Account("li", CODE), Optional.of(first.party()), List.of(first.membership()), NOW);
    assertEquals(MemberRole.HANDLER, second.membership().role);
    assertEquals(SUBJECT_KNOWN_ALREADY, assertThrows(RefusedException.class,
        () -> joining.join(ACCOUNT, Optional.of(first.party()), List.of(first.membership()), NOW)).refusal);
  }
}
