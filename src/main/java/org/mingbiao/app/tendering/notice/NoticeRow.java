package org.mingbiao.app.tendering.notice;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.notice.NoticeLine;

/** A notice in a list. */
public record NoticeRow(UUID id, NoticeKind kind, String title, String buyerName, BigDecimal amount, Instant publishedAt,
    Instant openUntil, boolean open) {
  static NoticeRow of(NoticeLine line, Instant now) {
    boolean open = line.openUntil() != null && now.isBefore(line.openUntil());
    return new NoticeRow(line.id(), line.kind(), line.title(), line.buyerName(), line.amount(), line.publishedAt(), line.openUntil(), open);
  }
}
