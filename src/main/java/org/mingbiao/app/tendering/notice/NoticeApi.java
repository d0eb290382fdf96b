package org.mingbiao.app.tendering.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.notice.NoticeCopy;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.notice.NoticeLine;
import org.mingbiao.tendering.notice.NoticeSearch;
import org.mingbiao.tendering.notice.Wording;

/** Notices for programs: search, read, compare. */
@Path("/api/notices")
@OwnedBy({Owner.AGENCY, Owner.PUBLISHED})
public class NoticeApi {
  static final int PAGE_SIZE = 50;
  @Inject Visit visit;
  @Inject Clock clock;
  @Inject CompareCopy compare;

  public record Found(List<NoticeLine> notices, int count, boolean more, String after) {}

  /** @param until the end of its period, or null @param openUntil until when bids are taken, or null */
  public record Published(UUID id, UUID tender, UUID lot, NoticeKind kind, int number, String title, String text, String sha256,
      Instant publishedAt, Instant until, Instant openUntil, List<Copy> copies) {
    static Published of(Notice n) {
      return new Published(n.id, n.tender, n.lot, n.kind, n.number, n.title, n.text, n.sha256, n.publishedAt, n.until, n.openUntil,
          NoticeCopy.of(n.id).stream().map(Copy::of).toList());
    }
  }

  public record Copy(String channel, String sha256, boolean same, Instant comparedAt) {
    static Copy of(NoticeCopy copy) {
      return new Copy(copy.channel, copy.sha256, copy.same, copy.comparedAt);
    }
  }

  public record Text(@NotNull String title, @NotNull String text) {
    Wording wording() {
      return new Wording(title, text);
    }
  }

  public record Comparison(@NotNull String channel, @NotNull String title, @NotNull String text) {}

  /** @return {@code after} begins the next page; {@code count} is at most 1000 and {@code more} where there are more */
  @GET @PermitAll @Transactional
  public Found search(@BeanParam NoticeFilter filter) {
    NoticeSearch search = NoticeSearch.of(filter.query(), clock.instant());
    NoticeSearch.Page page = search.page(filter.cursor(), PAGE_SIZE);
    String after = page.more() ? NoticeFilter.after(page.lines().get(page.lines().size() - 1).cursor()) : null;
    return new Found(page.lines(), Math.min(search.count(), NoticeSearch.COUNT_MAX), search.count() > NoticeSearch.COUNT_MAX, after);
  }

  @GET @Path("{id}") @PermitAll @Transactional
  public Published notice(@RestPath UUID id) {
    return Published.of(Notice.require(id));
  }

  @POST @Path("{id}/copies") @RolesAllowed(Roles.AGENT) @Transactional
  public Copy compare(@RestPath UUID id, @Valid @NotNull Comparison comparison) {
    return Copy.of(compare.compare(visit.actor(), id, comparison.channel(), new Wording(comparison.title(), comparison.text())));
  }
}
