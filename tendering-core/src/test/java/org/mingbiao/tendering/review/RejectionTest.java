package org.mingbiao.tendering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.REJECTION_UNFOUNDED;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;

class RejectionTest {
  String clause = "第二章 1.4.1";
  String page = "投标文件第12页";
  String reason = "资质等级不足";

  Rejection propose(Ground ground, World world) {
    return Rejection.propose(new Rejection.Motion(UUID.randomUUID(), UUID.randomUUID(), ground, clause, page, reason), world, Papers.NOW);
  }

  void refused(String field, Ground ground, World world) {
    RefusedException refused = assertThrows(RefusedException.class, () -> propose(ground, world));
    assertEquals(REJECTION_UNFOUNDED, refused.refusal);
    assertEquals(field, refused.field);
  }

  @ParameterizedTest
  @EnumSource(Ground.class)
  void rejectsOnTheGroundsOfItsOwnWorldOnly(Ground ground) {
    boolean procurement = ground.name().startsWith("GP_");
    World own = procurement ? World.PROCUREMENT : World.ENGINEERING;
    World foreign = procurement ? World.ENGINEERING : World.PROCUREMENT;
    assertEquals(ground, propose(ground, own).ground);
    refused("ground", ground, foreign);
  }

  @ParameterizedTest
  @CsvSource({"ENGINEERING", "PROCUREMENT"})
  void rejectsOnNoOtherGround(World world) {
    refused("ground", null, world);
  }

  @Test
  void saysTheClauseThePageAndTheReason() {
    clause = " ";
    refused("clause", Ground.UNQUALIFIED, World.ENGINEERING);
    clause = "1.4.1";
    page = null;
    refused("page", Ground.UNQUALIFIED, World.ENGINEERING);
    page = "12";
    reason = "";
    refused("reason", Ground.UNQUALIFIED, World.ENGINEERING);
  }

  @Test
  void takesMoreThanHalfOfTheSeats() {
    Rejection rejection = propose(Ground.NOT_RESPONSIVE, World.ENGINEERING);
    assertFalse(rejection.vote(1, true, 5, Papers.NOW));
    assertFalse(rejection.vote(2, true, 5, Papers.NOW));
    assertFalse(rejection.vote(3, false, 5, Papers.NOW));
    assertTrue(rejection.vote(4, true, 5, Papers.NOW));
  }
}
