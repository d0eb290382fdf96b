package org.mingbiao.app.tendering.notice;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import org.mingbiao.app.edge.law.Platform;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.tendering.notice.NoticeLine;
import org.mingbiao.tendering.notice.NoticeSearch;

/** Any search as a feed. A reader that asks again gets 304 until another notice matches. */
@Path("/notices/feed")
@PermitAll
public class NoticeFeed {
  static final int ITEMS = 50;
  @Inject Visit visit;
  @Inject Clock clock;
  @Inject Platform platform;
  @Location("tendering/notice/feed.xml") Template feed;

  /** @param date as RSS writes it (RFC 822) */
  public record Item(String title, String link, String date, String kind, String buyer) {}

  @GET @Transactional @Produces("application/rss+xml;charset=UTF-8")
  public Response feed(@BeanParam NoticeFilter filter, @Context Request request) {
    List<NoticeLine> lines = NoticeSearch.of(filter.query(), clock.instant()).page(null, ITEMS).lines();
    Instant latest = lines.isEmpty() ? Instant.EPOCH : lines.get(0).publishedAt();
    EntityTag tag = new EntityTag(Integer.toHexString(lines.stream().map(NoticeLine::id).toList().hashCode()) + visit.language().tag);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(Date.from(latest), tag);
    if (unchanged != null) return unchanged.tag(tag).build();
    NoticeTexts words = visit.language().words(NoticeTexts.class);
    List<Item> items = lines.stream().map(line -> item(line, words)).toList();
    String body = feed.data("title", words.feedTitle()).data("link", link(filter.href("/notices"))).data("items", items).render();
    return Response.ok(body).tag(tag).lastModified(Date.from(latest)).header("Cache-Control", "no-cache").header("Vary", "Accept-Language, Cookie").build();
  }

  private Item item(NoticeLine line, NoticeTexts words) {
    String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(line.publishedAt().atOffset(ZoneOffset.UTC));
    return new Item(line.title(), link("/notices/" + line.id()), date, words.kind(line.kind()), line.buyerName());
  }

  /** By the house's own address: what a request calls it may be anything. */
  private String link(String path) {
    return platform.url() + path;
  }
}
