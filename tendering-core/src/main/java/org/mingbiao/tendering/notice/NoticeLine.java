package org.mingbiao.tendering.notice;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.project.Kind;

/** A notice as a list shows it, without its text. */
public record NoticeLine(UUID id, UUID tender, NoticeKind kind, String title, String buyerName, World world, Kind deal, String region,
    BigDecimal amount, Instant publishedAt, Instant openUntil) {
  public NoticeQuery.Cursor cursor() {
    return new NoticeQuery.Cursor(publishedAt, id);
  }
}
