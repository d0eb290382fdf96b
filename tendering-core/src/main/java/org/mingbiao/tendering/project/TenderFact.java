package org.mingbiao.tendering.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What can happen to a tender as a whole and to its lots. */
public sealed interface TenderFact extends Fact {
  UUID tender();

  @Override
  default UUID matter() {
    return tender();
  }

  record Registered(UUID tender, String code, String title, UUID buyer, UUID agent, BigDecimal budget, UUID retenderOf)
      implements TenderFact {}

  record ApprovalFiled(UUID tender, String approval) implements TenderFact {}

  record Reminded(UUID tender) implements TenderFact {}

  record Filed(UUID tender, UUID document, Instant filedAt) implements TenderFact {}

  record Announced(UUID tender, Instant announcedAt, Instant bidDeadline) implements TenderFact {}

  record SupplierNamed(UUID tender, Instant namedAt) implements TenderFact {}

  record DeadlineMoved(UUID tender, Instant before, Instant after, String reason) implements TenderFact {}

  record EmergencyDeclared(UUID tender, String ground) implements TenderFact {}

  record Opened(UUID tender, Instant openedAt) implements TenderFact {}

  record LotMoved(UUID tender, UUID lot, LotMove move, String reason) implements TenderFact {}

  record Concluded(UUID tender) implements TenderFact {}

  record Archived(UUID tender, String bundleSha256) implements TenderFact {}

  record Terminated(UUID tender, String reason) implements TenderFact {}

  /** The supervisor's order to stand still, with its reason (实施条例 第六十二条). */
  record Ordered(UUID tender, UUID order, String reason) implements TenderFact {}

  record OrderLifted(UUID tender, UUID order, String reason) implements TenderFact {}

  record Suspended(UUID tender, UUID cause, SuspensionCause kind) implements TenderFact {}

  record Resumed(UUID tender, UUID cause, SuspensionCause kind) implements TenderFact {}
}
