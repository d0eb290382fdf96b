package org.mingbiao.tendering.qualification;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.BIDDERS_RELATED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.party.Holding;
import org.mingbiao.shared.party.Ownership;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;

class RelationsTest {
  static final LocalDate DAY = LocalDate.of(2026, 3, 24);
  static final UUID MOTHER = UUID.randomUUID();
  static final UUID DAUGHTER = UUID.randomUUID();
  static final UUID GRANDCHILD = UUID.randomUUID();

  final Papers papers = new Papers();
  String share = "0.51";

  void require(UUID... bidders) {
    Ownership ownership = new Ownership(List.of(holding(MOTHER, DAUGHTER), holding(DAUGHTER, GRANDCHILD)), DAY);
    Relations.requireNone(List.of(bidders).stream().map(party -> new Consortium(party, List.of(), null)).toList(), ownership, papers.law());
  }

  Holding holding(UUID owner, UUID owned) {
    return Holding.of(owner, owned, new BigDecimal(share), DAY.minusYears(1));
  }

  void refused(UUID... bidders) {
    RefusedException refused = assertThrows(RefusedException.class, () -> require(bidders));
    assertEquals(BIDDERS_RELATED, refused.refusal);
    assertEquals("S34", refused.rule);
  }

  @Test
  void letsNoBidderStandBesideOneThatItControls() {
    refused(UUID.randomUUID(), MOTHER, DAUGHTER);
    assertDoesNotThrow(() -> require(UUID.randomUUID(), MOTHER));
    share = "0.50";
    assertDoesNotThrow(() -> require(MOTHER, DAUGHTER));
  }

  @Test
  void looksThroughOthersInEngineeringAndOnlyOneStepInGovernmentProcurement() {
    refused(MOTHER, GRANDCHILD);
    papers.world(World.PROCUREMENT);
    assertDoesNotThrow(() -> require(MOTHER, GRANDCHILD));
    refused(MOTHER, DAUGHTER);
  }

  @Test
  void letsRelatedUnitsBidTogether() {
    Ownership ownership = new Ownership(List.of(holding(MOTHER, DAUGHTER)), DAY);
    var together = new Consortium(MOTHER, List.of(DAUGHTER), "a".repeat(64));
    assertDoesNotThrow(() -> Relations.requireNone(List.of(together), ownership, papers.law()));
  }
}
