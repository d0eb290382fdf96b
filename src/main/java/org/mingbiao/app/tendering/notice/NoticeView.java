package org.mingbiao.app.tendering.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A notice as its page shows it.
 *
 * @param deadline the bid deadline that holds now, or null before the tender is announced
 * @param takesBids whether a bid that arrived now would be in time
 */
public record NoticeView(NoticeRow row, String text, String code, String region, String sha256, Instant until, Instant deadline,
    boolean takesBids, UUID tender, List<NoticeRow> timeline, List<CopyView> copies) {

  /** What another channel showed. */
  public record CopyView(String channel, boolean same, Instant comparedAt) {}
}
