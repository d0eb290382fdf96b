package org.mingbiao.app.tendering.ocds;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.tendering.ocds.release.Bulk;
import org.mingbiao.app.tendering.ocds.release.Publisher;

/** All tenders as open data. */
@Path(BulkApi.PATH)
public class BulkApi {
  static final String PATH = "/api/ocds/tenders.jsonl";
  static final String LINES = "application/x-ndjson";
  @Inject Publisher publisher;
  @Inject Bulk bulk;

  /** Compiled releases, a line each; {@code Link} leads to the next page. */
  @GET @PermitAll @Produces(LINES)
  public Response all(@RestQuery String after, @RestQuery @DefaultValue("100") int lines) {
    Bulk.Page page = bulk.page(after, lines);
    StreamingOutput body = out -> bulk.write(page, out);
    Response.ResponseBuilder answer = Response.ok(body, LINES).header("Cache-Control", "no-cache");
    if (page.next() == null) return answer.build();
    String next = publisher.site() + PATH + "?lines=" + page.tenders().size() + "&after=" + page.next();
    return answer.header("Link", "<" + next + ">; rel=\"next\"").build();
  }
}
