package org.mingbiao.app.tendering.supervision;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Suspension;
import org.mingbiao.tendering.project.SuspensionCause;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderFact;

/** Makes a project stand still by order of the supervisor, with its clocks, and lets it go on (责令暂停, 实施条例 第六十二条). */
@ApplicationScoped
public class OrderStandstill {
  static final int REASON_MAX = 2_000;
  @Inject Clock clock;
  @Inject Journal journal;

  /**
   * @return the order's number
   * @throws RefusedException {@code FIELD_REQUIRED} without a reason; {@code WRONG_STAGE} once the project has come to its end
   */
  @Transactional
  public UUID stop(UUID id, String reason) {
    Tender tender = Tender.locked(id);
    if (!Doors.isLive(tender)) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", tender.stage));
    UUID order = UUID.randomUUID();
    journal.record(new TenderFact.Ordered(id, order, said(reason)), tender.suspend(order, SuspensionCause.ORDER, clock.instant()));
    return order;
  }

  /** @throws RefusedException {@code NOT_FOUND} for what is no order of this project or was lifted; {@code FIELD_REQUIRED} */
  @Transactional
  public void lift(UUID id, UUID order, String reason) {
    Tender tender = Tender.locked(id);
    Suspension suspension = Suspension.findById(order);
    if (suspension == null || !suspension.tender.equals(id) || suspension.kind != SuspensionCause.ORDER) {
      throw RefusedException.of(NOT_FOUND).with(Map.of("order", order));
    }
    journal.record(new TenderFact.OrderLifted(id, order, said(reason)), tender.resume(order, clock.instant()));
  }

  private static String said(String reason) {
    if (reason == null || reason.isBlank() || reason.length() > REASON_MAX) {
      throw RefusedException.of(FIELD_REQUIRED).at("reason").with(Map.of("charactersMax", REASON_MAX));
    }
    return reason.strip();
  }
}
