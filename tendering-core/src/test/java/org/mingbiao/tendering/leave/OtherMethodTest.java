package org.mingbiao.tendering.leave;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.LEAVE_MISSING;
import static org.mingbiao.shared.refusal.Refusal.STALE;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.region.Thresholds;
import org.mingbiao.tendering.document.Papers;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Method;

class OtherMethodTest {
  final Papers papers = new Papers();

  @BeforeEach void buyGoodsByInvitation() {
    papers.world(World.PROCUREMENT);
    papers.kind = Kind.GOODS;
    papers.method = Method.INVITED;
    papers.estimate = new BigDecimal("4000000.00");
  }

  OtherMethod purchase(String from) {
    String line = """
        [{"rule": "S02", "bought": "GOODS", "region": "330200", "amount": 4000000, "from": "%s", "article": "某市政府集中采购目录及标准"}]
        """.formatted(from);
    try {
      Thresholds local = Thresholds.national().with(Thresholds.read(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8))));
      return OtherMethod.of(papers.tender(), papers.law(), local);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  void refused(OtherMethod purchase, List<MethodLeave> leaves) {
    RefusedException refused = assertThrows(RefusedException.class, () -> MethodLeave.require(purchase, leaves, null));
    assertEquals(LEAVE_MISSING, refused.refusal);
    assertEquals("S02", refused.rule);
  }

  MethodLeave asked() {
    return MethodLeave.ask(papers.tender(), "技术复杂，只有少数供应商", List.of(), Papers.NOW);
  }

  MethodLeave granted() {
    MethodLeave leave = asked();
    leave.grant("甬财采批〔2026〕7号", "caizheng", Papers.NOW.plusSeconds(60));
    return leave;
  }

  @Test void asksForLeaveFromTheVerySumOn() {
    refused(purchase("2026-01-01"), List.of());
  }

  @Test void asksForNoneOneFenBelowIt() {
    papers.estimate = new BigDecimal("3999999.99");
    assertDoesNotThrow(() -> MethodLeave.require(purchase("2026-01-01"), List.of(), null));
  }

  /** Registered on 2026-03-02. A region without a line of that day has a sum that the platform was not told. */
  @ParameterizedTest
  @CsvSource({"2026-03-02,false", "2026-03-03,true"})
  void takesTheSumOfTheDayOfRegistration(String from, boolean reached) {
    papers.estimate = new BigDecimal("3999999.99");
    assertEquals(reached, purchase(from).isReached());
  }

  @Test void letsNobodyBeSparedByAGapInTheTable() {
    papers.estimate = BigDecimal.ONE;
    refused(OtherMethod.of(papers.tender(), papers.law(), Thresholds.national()), List.of());
  }

  @Test void asksForNoneOfAnOpenTender() {
    papers.method = Method.OPEN;
    assertDoesNotThrow(() -> MethodLeave.require(purchase("2026-01-01"), List.of(), null));
  }

  @ParameterizedTest
  @EnumSource(value = Kind.class, names = {"WORKS", "EPC"})
  void asksForNoneOfWorks(Kind works) {
    papers.kind = works;
    assertDoesNotThrow(() -> MethodLeave.require(purchase("2026-01-01"), List.of(), null));
  }

  @Test void asksForNoneOfEngineering() {
    papers.world(World.ENGINEERING);
    assertDoesNotThrow(() -> MethodLeave.require(purchase("2026-01-01"), List.of(), null));
  }

  @Test void isContentWithLeaveThatWasGrantedAndNotWithLeaveThatWasAskedFor() {
    refused(purchase("2026-01-01"), List.of(asked()));
    assertDoesNotThrow(() -> MethodLeave.require(purchase("2026-01-01"), List.of(granted()), null));
  }

  @Test void countsNoLeaveThatWasGivenBeforeThePublicityHadEnded() {
    MethodLeave leave = granted();
    assertDoesNotThrow(() -> MethodLeave.require(purchase("2026-01-01"), List.of(leave), leave.decidedAt.minusSeconds(1)));
    assertThrows(RefusedException.class, () -> MethodLeave.require(purchase("2026-01-01"), List.of(leave), leave.decidedAt));
  }

  @Test void isAskedForOnceAtATimeAndAgainAfterARefusal() {
    MethodLeave first = asked();
    var refused = assertThrows(RefusedException.class, () -> MethodLeave.ask(papers.tender(), "再次申请", List.of(first), Papers.NOW));
    assertEquals(STALE, refused.refusal);
    first.refuse("情形不符", "caizheng", Papers.NOW);
    assertEquals(LeaveStage.ASKED, MethodLeave.ask(papers.tender(), "再次申请", List.of(first), Papers.NOW).stage);
  }

  @Test void isNotAskedForAnOpenTender() {
    papers.method = Method.OPEN;
    assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, this::asked).refusal);
  }

  @ParameterizedTest
  @EnumSource(LeaveMove.class)
  void allowsAMoveFromItsStagesAndNoOther(LeaveMove move) {
    for (LeaveStage stage : LeaveStage.values()) {
      if (move.from.contains(stage)) assertEquals(move.to, stage.after(move));
      else assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> stage.after(move)).refusal);
    }
  }
}
