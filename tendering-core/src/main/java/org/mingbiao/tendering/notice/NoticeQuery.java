package org.mingbiao.tendering.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.project.Kind;

/**
 * What a reader of notices looks for. Whatever is null does not narrow.
 *
 * @param words as typed
 * @param region two, four or six digits of a GB/T 2260 code, or a full code
 * @param open whether bids are taken now
 * @param band of the budget: 0 below 1 million yuan, 1 below 4, 2 below 10, 3 below 100, 4 above
 * @param from published at or after
 * @param until published before
 */
public record NoticeQuery(String words, NoticeKind kind, Kind deal, World world, String region, Boolean open, Integer band,
    Instant from, Instant until) {
  public static final NoticeQuery ALL = new NoticeQuery(null, null, null, null, null, null, null, null, null);
  public static final int BANDS = 5;

  /** Where a page of the list begins: after this notice. */
  public record Cursor(Instant publishedAt, UUID id) {}

  SearchWords typed() {
    return SearchWords.of(words == null ? "" : words);
  }

  /** A province's or a city's code without its zeros stands for all that lies in it. */
  private static String within(String region) {
    return region.length() == 6 ? region.replaceFirst("(00)+$", "") : region;
  }

  /** Everything that the one index answers, as a {@code tsquery}; empty when nothing narrows. */
  String indexed() {
    List<String> terms = new ArrayList<>();
    if (!typed().isEmpty()) terms.add(typed().query());
    if (kind != null) terms.add("'#kind" + kind + "'");
    if (deal != null) terms.add("'#deal" + deal + "'");
    if (world != null) terms.add("'#world" + world + "'");
    if (region != null && region.matches("[0-9A-Za-z]{2,20}")) terms.add("'#region" + within(region) + "'");
    if (band != null) terms.add("'#amount" + band + "'");
    return String.join(" & ", terms);
  }
}
