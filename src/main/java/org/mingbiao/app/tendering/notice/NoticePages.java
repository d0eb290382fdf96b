package org.mingbiao.app.tendering.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.page.Facet;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Reader;
import org.mingbiao.shared.region.Level;
import org.mingbiao.shared.region.Region;
import org.mingbiao.tendering.notice.NoticeQuery;
import org.mingbiao.tendering.notice.NoticeSearch;

/** Notices for everybody: the list that can be narrowed, and the notice itself. Nobody is asked who they are. */
@Path("/notices")
@OwnedBy(Owner.PUBLISHED)
@PermitAll
public class NoticePages {
  static final int PAGE_SIZE = 20;
  @Inject Visit visit;
  @Inject Clock clock;
  @Inject NoticeReading reading;

  @CheckedTemplate(basePath = "tendering/notice")
  static class Templates {
    static native TemplateInstance list(NoticeList list);

    static native TemplateInstance notice(NoticeView notice);
  }

  /** @param older the address of the next page, or null on the last one */
  public record NoticeList(List<NoticeRow> rows, List<Facet> facets, int count, boolean more, String older, String feed, NoticeFilter filter) {
    public String q() {
      return filter.q;
    }

    public String from() {
      return filter.from;
    }

    public String until() {
      return filter.until;
    }

    /** What a new search keeps of the narrowing: everything but the words and the days, which the form holds itself. */
    public Map<String, String> kept() {
      var kept = filter.narrowing();
      kept.keySet().removeAll(Set.of("q", "from", "until"));
      return kept;
    }
  }

  @GET @Transactional
  public TemplateInstance list(@BeanParam NoticeFilter filter) {
    Instant now = clock.instant();
    NoticeSearch search = NoticeSearch.of(filter.query(), now);
    NoticeSearch.Page page = search.page(filter.cursor(), PAGE_SIZE);
    NoticeTexts words = visit.language().words(NoticeTexts.class);
    String older = page.more() ? filter.href("/notices", "after", NoticeFilter.after(page.lines().get(page.lines().size() - 1).cursor())) : null;
    return Templates.list(new NoticeList(page.lines().stream().map(line -> NoticeRow.of(line, now)).toList(),
        new NoticeFacets("/notices", filter, words, search.facets(), districts()).all(), Math.min(search.count(), NoticeSearch.COUNT_MAX),
        search.count() > NoticeSearch.COUNT_MAX, older, filter.href("/notices/feed"), filter));
  }

  private static List<Region> districts() {
    return Region.list("level = ?1 order by code", Level.DISTRICT);
  }

  @GET @Path("{id}") @Transactional
  public TemplateInstance notice(@RestPath UUID id) {
    return Templates.notice(reading.of(id, new Reader(visit.actor(), visit.language(), clock.instant())));
  }
}
