package org.mingbiao.app.tendering.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.tendering.notice.NoticeQuery;
import org.mingbiao.tendering.notice.NoticeSearch;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.venue.Booking;

/** The first page of the site: what is opened today and what was published last. */
@Path("/")
@PermitAll
public class HomePages {
  static final int LATEST = 10;
  static final int TODAY_MAX = 50;
  static final int NEXT_MAX = 5;
  static final Duration NEXT_WITHIN = Duration.ofDays(60);
  @Inject Clock clock;

  @CheckedTemplate(basePath = "tendering/notice")
  static class Templates {
    static native TemplateInstance home(Home home);
  }

  /** @param next the openings after today, the soonest first */
  public record Home(List<Opening> today, List<Opening> next, List<NoticeRow> latest) {}

  /** @param room the opening room, or null for an opening online */
  public record Opening(UUID tender, String title, Instant at, String room) {
    static Opening of(Tender tender) {
      return new Opening(tender.id, tender.title, tender.bidDeadline, Booking.opening(tender.id).map(booking -> booking.room.name).orElse(null));
    }
  }

  @GET @Transactional
  public TemplateInstance home() {
    Instant now = clock.instant();
    Instant midnight = WorkingCalendar.dayOf(now).atStartOfDay(WorkingCalendar.ZONE).toInstant();
    Instant tomorrow = midnight.plus(Duration.ofDays(1));
    List<Opening> today = openings(midnight, tomorrow, TODAY_MAX);
    List<Opening> next = openings(tomorrow, tomorrow.plus(NEXT_WITHIN), NEXT_MAX);
    List<NoticeRow> latest = NoticeSearch.of(NoticeQuery.ALL, now).page(null, LATEST).lines().stream().map(line -> NoticeRow.of(line, now)).toList();
    return Templates.home(new Home(today, next, latest));
  }

  private static List<Opening> openings(Instant from, Instant until, int most) {
    return Tender.<Tender>find("bidDeadline >= ?1 and bidDeadline < ?2 and announcedAt is not null and stage <> 'TERMINATED' order by bidDeadline, id",
        from, until).page(0, most).stream().map(Opening::of).toList();
  }
}
