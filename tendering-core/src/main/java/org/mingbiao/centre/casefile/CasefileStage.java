package org.mingbiao.centre.casefile;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/** Where an errand stands. */
public enum CasefileStage {
  /** 已申请: somebody must accept, refuse or say what is missing. */
  RECEIVED,
  /** 补正: the applicant completes the papers. */
  CORRECTING,
  /** 已受理: waits for whoever handles it. */
  ACCEPTED,
  /** 承办. */
  HANDLED,
  /** Hearing, tests, appraisal or expert review: the time does not count (行政许可法 第四十五条). */
  REVIEWED,
  GRANTED, DENIED,
  /** 送达, 办结. */
  DELIVERED,
  /** 不予受理. */
  REFUSED, WITHDRAWN;

  /** @throws RefusedException {@code WRONG_STAGE} when the move does not start here */
  public CasefileStage after(CasefileMove move) {
    if (!move.from.contains(this)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("move", move, "stage", this, "from", move.from));
    }
    return move.to;
  }

  /** Whether the move may be made here. */
  public boolean allows(CasefileMove move) {
    return move.from.contains(this);
  }

  /** Whether there is a result, which its applicant may rate. */
  public boolean hasResult() {
    return this == GRANTED || this == DENIED || this == DELIVERED || this == REFUSED;
  }

  /** Whether somebody at the centre still has something to do. */
  public boolean isOpen() {
    return this != DELIVERED && this != REFUSED && this != WITHDRAWN;
  }
}
