package org.mingbiao.tendering.source;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.OBJECTION_LATE;
import static org.mingbiao.shared.refusal.Refusal.OBJECTION_OPEN;
import static org.mingbiao.shared.refusal.Refusal.PRICE_ABOVE_LIMIT;
import static org.mingbiao.shared.refusal.Refusal.PUBLICITY_TOO_SHORT;
import static org.mingbiao.shared.refusal.Refusal.STALE;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.region.Thresholds;
import org.mingbiao.tendering.document.Papers;
import org.mingbiao.tendering.leave.OtherMethod;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Stage;

/** Published on Monday 2026-03-02, 09:00: the fifth working day after it is Monday the ninth. */
class SoleSourceTest {
  static final Instant LAST = WorkingCalendar.endOf(LocalDate.parse("2026-03-09"));
  final Papers papers = new Papers();
  Thresholds thresholds = Thresholds.national();
  SourceGround ground = SourceGround.UNIQUE;
  BigDecimal firstContract;

  @BeforeEach void buyGoodsFromOne() {
    papers.world(World.PROCUREMENT);
    papers.kind = Kind.GOODS;
    papers.method = Method.SINGLE_SOURCE;
    papers.estimate = new BigDecimal("1000000.00");
  }

  SoleSource published() {
    var claim = new SoleSource.Claim(UUID.randomUUID(), "宁波市鄞州区", ground, "使用不可替代的专利", "张工、李工论证：专利唯一", firstContract);
    return SoleSource.publicise(OtherMethod.of(papers.tender(), papers.law(), thresholds), claim, papers.law(), WorkingCalendar.official(), Papers.NOW);
  }

  void below(String sum) throws IOException {
    String line = """
        [{"rule": "S02", "bought": "GOODS", "region": "330200", "amount": %s, "from": "2026-01-01", "article": "某市政府集中采购目录及标准"}]
        """.formatted(sum);
    thresholds = Thresholds.read(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
  }

  static void refused(Refusal refusal, String rule, Executable act) {
    RefusedException refused = assertThrows(RefusedException.class, act);
    assertEquals(refusal, refused.refusal);
    assertEquals(rule, refused.rule);
  }

  static SoleSource.Bargain bargain(String price) {
    return new SoleSource.Bargain(new BigDecimal(price), List.of("王工 采购中心 高级工程师"), "公示无异议，商定如下");
  }

  @Test void staysPublicThroughTheLastSecondOfTheFifthWorkingDay() {
    SoleSource source = published();
    assertEquals(LAST, source.publicUntil);
    refused(PUBLICITY_TOO_SHORT, "T22S", () -> source.requireHeard(List.of(), papers.law(), LAST));
    assertDoesNotThrow(() -> source.requireHeard(List.of(), papers.law(), LAST.plusSeconds(1)));
  }

  @Test void countsWorkingDaysOverTheHolidays() {
    var before = Instant.parse("2026-09-29T01:00:00Z");
    var due = SoleSource.due(OtherMethod.of(papers.tender(), papers.law(), thresholds), ground, papers.law(), WorkingCalendar.official(), before);
    assertEquals(LocalDate.parse("2026-10-12"), due.orElseThrow().day());
  }

  @Test void asksForNoPeriodBelowTheSumOfOpenTender() throws IOException {
    below("1000000.01");
    assertNull(published().publicUntil);
    below("1000000.00");
    assertEquals(LAST, published().publicUntil);
  }

  @Test void asksForNoPeriodInAnEmergency() {
    ground = SourceGround.URGENT;
    assertNull(published().publicUntil);
  }

  @Test void buysMoreWithinATenthOfTheFirstContract() {
    ground = SourceGround.ADDITION;
    firstContract = new BigDecimal("9999999.99");
    refused(PRICE_ABOVE_LIMIT, "S31A", this::published);
    firstContract = new BigDecimal("10000000.00");
    assertNull(published().publicUntil);
  }

  @Test void hearsAnybodyWhileItIsPublicAndNobodyAfter() {
    SoleSource source = published();
    var said = new Opinion.Said("某公司", "0574-1", "我司也能供货");
    assertEquals("我司也能供货", source.object(said, 0, papers.law(), LAST).text);
    refused(OBJECTION_LATE, "S31O", () -> source.object(said, 0, papers.law(), LAST.plusSeconds(1)));
  }

  @Test void waitsForTheAnswerToEveryObjection() {
    SoleSource source = published();
    Opinion opinion = source.object(new Opinion.Said("某公司", "0574-1", "我司也能供货"), 0, papers.law(), LAST);
    refused(OBJECTION_OPEN, "S31O", () -> source.requireHeard(List.of(opinion), papers.law(), LAST.plusSeconds(1)));
    opinion.answer("经补充论证，异议不成立", false, LAST.plusSeconds(1));
    assertDoesNotThrow(() -> source.requireHeard(List.of(opinion), papers.law(), LAST.plusSeconds(2)));
  }

  @Test void settlesWithinTheBudget() {
    SoleSource source = published();
    refused(PRICE_ABOVE_LIMIT, "S31B", () -> source.settle(bargain("1000000.01"), papers.tender().budget, papers.law(), LAST));
    source.settle(bargain("1000000.00"), papers.tender().budget, papers.law(), LAST);
    assertEquals(STALE, assertThrows(RefusedException.class,
        () -> source.settle(bargain("1"), papers.tender().budget, papers.law(), LAST)).refusal);
  }

  @Test void settlesNothingWithoutWhoSpokeAndWhatWasSaid() {
    SoleSource source = published();
    var nobody = new SoleSource.Bargain(BigDecimal.ONE, List.of(), "记录");
    refused(FIELD_REQUIRED, "S31R", () -> source.settle(nobody, papers.tender().budget, papers.law(), LAST));
    var unwritten = new SoleSource.Bargain(BigDecimal.ONE, List.of("王工"), " ");
    assertEquals(FIELD_REQUIRED, assertThrows(RefusedException.class,
        () -> source.settle(unwritten, papers.tender().budget, papers.law(), LAST)).refusal);
  }

  @Test void asksNobodyToBid() {
    assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> papers.tender().file(UUID.randomUUID(), Papers.NOW)).refusal);
    papers.tender().nameSupplier(Papers.NOW);
    assertEquals(Stage.SOURCED, papers.tender().stage);
    assertEquals(LotStage.BIDDING, papers.tender().lots.get(0).stage);
  }

  @Test void isNoWayForAProjectOfAnotherMethod() {
    papers.method = Method.OPEN;
    assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> papers.tender().nameSupplier(Papers.NOW)).refusal);
    assertTrue(papers.tender().announcedAt == null);
  }
}
