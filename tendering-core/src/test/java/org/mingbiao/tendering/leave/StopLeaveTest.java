package org.mingbiao.tendering.leave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.FAILURES_TOO_FEW;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.STALE;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;
import org.mingbiao.tendering.project.TenderLaw;

class StopLeaveTest {
  final Papers papers = new Papers();
  final Rule rule = TenderLaw.of(LawBook.with(Set.of("zhejiang")), papers.tender()).rule("O16");

  StopLeave ask(int failures, List<StopLeave> before) {
    return StopLeave.ask(papers.tender(), rule, new StopLeave.Plea("两次招标投标人均不足三个", failures), before, Papers.NOW);
  }

  static RefusedException refused(Refusal refusal, Executable act) {
    RefusedException refused = assertThrows(RefusedException.class, act);
    assertEquals(refusal, refused.refusal);
    return refused;
  }

  @Test
  void isAskedForAfterTheSecondFailureAndNotAfterTheFirst() {
    assertEquals("O16", refused(FAILURES_TOO_FEW, () -> ask(1, List.of())).rule);
    assertEquals(LeaveStage.ASKED, ask(2, List.of()).stage);
  }

  @Test
  void isAskedForAgainOnlyAfterARefusal() {
    StopLeave first = ask(2, List.of());
    refused(STALE, () -> ask(2, List.of(first)));
    first.refuse("尚有潜在投标人", "gao", Papers.NOW);
    StopLeave second = ask(2, List.of(first));
    second.grant("鄞发改批〔2026〕7号", "gao", Papers.NOW);
    refused(STALE, () -> ask(2, List.of(first, second)));
  }

  @Test
  void isDecidedOnceAndNeverWithoutItsNumberOrReason() {
    StopLeave leave = ask(2, List.of());
    refused(FIELD_REQUIRED, () -> leave.grant(" ", "gao", Papers.NOW));
    refused(FIELD_REQUIRED, () -> leave.refuse("", "gao", Papers.NOW));
    leave.grant("鄞发改批〔2026〕7号", "gao", Papers.NOW);
    refused(WRONG_STAGE, () -> leave.refuse("改主意", "gao", Papers.NOW));
  }
}
