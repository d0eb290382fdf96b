package org.mingbiao.app.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.party.CreditCode;
import org.mingbiao.shared.party.Holding;
import org.mingbiao.shared.party.MemberRole;
import org.mingbiao.shared.party.Membership;
import org.mingbiao.shared.party.Ownership;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.shared.party.Person;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.region.Level;
import org.mingbiao.shared.region.Region;
import org.mingbiao.shared.region.RegionCode;

/** Parties, their people and holdings, and regions in the database, whose constraints repeat the rules. */
@QuarkusTest
class PartiesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  @Inject EntityManager database;

  @Test
  @TestTransaction
  void isFoundByItsCodeWithItsKinds() {
    UUID id = register("91330203MA2AWXYY9J").id;
    database.flush();
    database.clear();
    Party found = Party.byCode("91330203MA2AWXYY9J").orElseThrow();
    assertEquals(id, found.id);
    assertEquals(Set.of(PartyKind.BIDDER, PartyKind.GUARANTOR), found.kinds);
  }

  @Test
  @TestTransaction
  void refusesACodeThatIsKnown() {
    register("91330203MA2AWXYY9J");
    var refused = assertThrows(RefusedException.class, () -> register("91330203MA2AWXYY9J"));
    assertEquals(Refusal.SUBJECT_KNOWN_ALREADY, refused.refusal);
  }

  @Test
  @TestTransaction
  void actsOnlyThroughItsMembers() {
    Party party = register("91330203MA2AWXYY9J");
    Person.of("li.ming", "李明", null).persist();
    Membership membership = Membership.of("li.ming", party.id, MemberRole.HANDLER, NOW);
    membership.persist();
    Membership.require("li.ming", party.id);
    assertThrows(RefusedException.class, () -> Membership.require("wang.fang", party.id));
    membership.end(NOW.plusSeconds(1));
    assertThrows(RefusedException.class, () -> Membership.require("li.ming", party.id));
    assertEquals(List.of(), Membership.of(party.id));
  }

  @Test
  @TestTransaction
  void hasOneHeadAtATime() {
    Party party = register("91330203MA2AWXYY9J");
    Person.of("li.ming", "李明", null).persist();
    Person.of("wang.fang", "王芳", null).persist();
    Membership.of("li.ming", party.id, MemberRole.HEAD, NOW).persist();
    Membership.of("wang.fang", party.id, MemberRole.HEAD, NOW).persist();
    assertThrows(PersistenceException.class, database::flush);
  }

  @Test
  @TestTransaction
  void theDatabaseKeepsABanWithoutAnEndOut() {
    Party party = register("91330203MA2AWXYY9J");
    database.flush();
    assertThrows(PersistenceException.class, () -> database.createNativeQuery(
        "update party set status = 'BARRED' where id = ?1").setParameter(1, party.id).executeUpdate());
  }

  @Test
  @TestTransaction
  void ownershipIsReadOfADay() {
    Party mother = register("91330203MA2AWXYY9J");
    Party daughter = register("91330200144088881B");
    LocalDate day = LocalDate.of(2026, 11, 23);
    Holding.of(mother.id, daughter.id, new BigDecimal("0.51"), day).persist();
    assertEquals(List.of(new Ownership.Control(mother.id, daughter.id)),
        new Ownership(Holding.on(day), day).among(List.of(daughter.id, mother.id)));
    assertEquals(List.of(), Holding.on(day.minusDays(1)));
  }

  @Test
  @TestTransaction
  void townsAndVillagesJoinTheDistrictsThatCameWithTheRelease() {
    Region.of(new RegionCode("330212998"), "某镇").persist();
    Region.of(new RegionCode("330212998201"), "某村").persist();
    assertTrue(Region.in("330212").stream().anyMatch(region -> region.code.equals("330212998")));
    assertEquals(Level.VILLAGE, Region.require("330212998201").level);
    assertEquals("鄞州区", Region.require("330212").name);
    assertThrows(RefusedException.class, () -> Region.require("330299"));
  }

  private static Party register(String code) {
    return Party.register(CreditCode.of(code), "某公司", Set.of(PartyKind.BIDDER, PartyKind.GUARANTOR), NOW);
  }
}
