package org.mingbiao.app.tendering.notice;

import static org.mingbiao.shared.refusal.Refusal.MALFORMED_INPUT;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingbiao.app.edge.clock.Beijing;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.notice.NoticeQuery;
import org.mingbiao.tendering.project.Kind;

/** What the address of the list says, so that every search can be kept, shared and followed. */
public class NoticeFilter {
  @QueryParam("q") String q;
  @QueryParam("kind") String kind;
  @QueryParam("deal") String deal;
  @QueryParam("world") String world;
  @QueryParam("region") String region;
  @QueryParam("status") String status;
  @QueryParam("amount") String amount;
  @QueryParam("from") String from;
  @QueryParam("until") String until;
  /** Where the page begins: the microseconds and the id of the last notice of the page before. */
  @QueryParam("after") String after;

  /** Whether bids are still taken. */
  public enum Status { OPEN, CLOSED }

  /** @throws RefusedException {@code MALFORMED_INPUT} naming the parameter */
  NoticeQuery query() {
    Status wanted = read("status", status, Status::valueOf);
    Integer band = read("amount", amount, Integer::valueOf);
    if (band != null && (band < 0 || band >= NoticeQuery.BANDS)) throw malformed("amount", amount);
    return new NoticeQuery(blankToNull(q), read("kind", kind, NoticeKind::valueOf), read("deal", deal, Kind::valueOf),
        read("world", world, World::valueOf), read("region", region, NoticeFilter::region), wanted == null ? null : wanted == Status.OPEN,
        band, read("from", from, day -> midnight(LocalDate.parse(day))), read("until", until, day -> midnight(LocalDate.parse(day).plusDays(1))));
  }

  NoticeQuery.Cursor cursor() {
    return read("after", after, text -> {
      int cut = text.indexOf('_');
      long micros = Long.parseLong(text.substring(0, Math.max(0, cut)));
      return new NoticeQuery.Cursor(Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000),
          UUID.fromString(text.substring(cut + 1)));
    });
  }

  static String after(NoticeQuery.Cursor cursor) {
    Instant at = cursor.publishedAt();
    return at.getEpochSecond() * 1_000_000L + at.getNano() / 1_000 + "_" + cursor.id();
  }

  /** The parameters that narrow, without the page. */
  Map<String, String> narrowing() {
    Map<String, String> all = new LinkedHashMap<>();
    put(all, "q", q);
    put(all, "kind", kind);
    put(all, "deal", deal);
    put(all, "world", world);
    put(all, "region", region);
    put(all, "status", status);
    put(all, "amount", amount);
    put(all, "from", from);
    put(all, "until", until);
    return all;
  }

  /** The address with one parameter set, or taken away where {@code value} is null. */
  String href(String path, String name, String value) {
    Map<String, String> all = narrowing();
    if (value == null) all.remove(name);
    else all.put(name, value);
    return path + (all.isEmpty() ? "" : "?" + all.entrySet().stream().map(e -> e.getKey() + "=" + encoded(e.getValue()))
        .collect(Collectors.joining("&")));
  }

  String href(String path) {
    return href(path, "after", null);
  }

  private static String region(String code) {
    if (!code.matches("[0-9A-Za-z]{2,20}")) throw new IllegalArgumentException(code);
    return code;
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(Beijing.ZONE).toInstant();
  }

  private static <T> T read(String name, String text, Function<String, T> reading) {
    if (blankToNull(text) == null) return null;
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
      throw malformed(name, text);
    }
  }

  private static RefusedException malformed(String name, String text) {
    return RefusedException.of(MALFORMED_INPUT).at(name).with(Map.of("given", text));
  }

  private static void put(Map<String, String> all, String name, String value) {
    if (blankToNull(value) != null) all.put(name, value);
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
