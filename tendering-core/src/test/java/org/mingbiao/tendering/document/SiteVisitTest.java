package org.mingbiao.tendering.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.VISIT_FOR_SOME;
import static org.mingbiao.shared.refusal.Refusal.VISIT_UNFIT;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Tender;

class SiteVisitTest {
  static final Instant NOW = Papers.NOW.plus(Duration.ofDays(3));

  final Papers papers = new Papers();
  final Tender tender = papers.announced();

  SiteVisit call(Instant at, String place, List<String> bidders, Instant now) {
    return SiteVisit.call(tender, new SiteVisit.Wish(at, place, bidders), papers.law(), now);
  }

  static RefusedException refused(Refusal refusal, Executable act) {
    RefusedException refused = assertThrows(RefusedException.class, act);
    assertEquals(refusal, refused.refusal);
    return refused;
  }

  @Test
  void isForAllAndNeverForSome() {
    assertEquals("中心河桥北", call(NOW.plusSeconds(3_600), " 中心河桥北 ", List.of(), NOW).place());
    assertEquals("S28", refused(VISIT_FOR_SOME, () -> call(NOW.plusSeconds(3_600), "中心河桥北", List.of("甲公司"), NOW)).rule);
  }

  @Test
  void isBetweenNowAndTheDeadline() {
    Instant last = Papers.DEADLINE.minusNanos(1_000);
    assertEquals(last, call(last, "中心河桥北", null, NOW).at());
    refused(VISIT_UNFIT, () -> call(Papers.DEADLINE, "中心河桥北", null, NOW));
    refused(VISIT_UNFIT, () -> call(NOW, "中心河桥北", null, NOW));
  }

  @Test
  void saysWhenAndWhere() {
    refused(FIELD_REQUIRED, () -> call(null, "中心河桥北", null, NOW));
    refused(FIELD_REQUIRED, () -> call(NOW.plusSeconds(3_600), " ", null, NOW));
  }

  @Test
  void isCalledWhileBidsAreTakenOnly() {
    refused(WRONG_STAGE, () -> call(Papers.DEADLINE.plusSeconds(3_600), "中心河桥北", null, Papers.DEADLINE));
  }
}
