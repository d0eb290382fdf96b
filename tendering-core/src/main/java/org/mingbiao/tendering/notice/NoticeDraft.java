package org.mingbiao.tendering.notice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A notice before it is published.
 *
 * @param lot the lot it is about, or null for the whole tender
 * @param until the end of its period, or null
 * @param buyerName who buys, as lists show it
 * @param copies what other channels are about to publish, by channel; each must be the same to the character
 */
public record NoticeDraft(NoticeKind kind, UUID lot, Wording wording, Instant until, String buyerName, Map<String, Wording> copies) {
  public static final int CHANNELS_MAX = 20;

  /** A notice of the whole tender without a period and without copies yet. */
  public static NoticeDraft of(NoticeKind kind, Wording wording, String buyerName) {
    return new NoticeDraft(kind, null, wording, null, buyerName, Map.of());
  }
}
