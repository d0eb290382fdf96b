package org.mingbiao.tendering.notice;

import java.time.Instant;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What can happen to the notices of a tender. */
public sealed interface NoticeFact extends Fact {
  UUID tender();

  @Override
  default UUID matter() {
    return tender();
  }

  /** @param until the end of the period that the notice runs, or null where the law gives none */
  record Published(UUID tender, UUID notice, NoticeKind kind, UUID lot, String sha256, Instant publishedAt, Instant until)
      implements NoticeFact {}

  /** Another channel's copy was read and compared; {@code same} is false where it differs by as little as one character. */
  record CopyCompared(UUID tender, UUID notice, String channel, String sha256, boolean same) implements NoticeFact {}
}
