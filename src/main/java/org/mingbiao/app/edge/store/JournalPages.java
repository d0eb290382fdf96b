package org.mingbiao.app.edge.store;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.edge.identity.Roles;

/** The journal for whoever has to be certain: browse it, follow one matter, compute the chain again. */
@Path("/admin/journal")
@RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
public class JournalPages {
  @Inject JournalBook book;

  @CheckedTemplate(basePath = "edge")
  static class Templates {
    static native TemplateInstance journal(JournalBook.Head head, List<JournalBook.Entry> entries, String more, Check check);
  }

  /** What a new computation of the chain found; {@code brokenAt} is 0 when the chain is whole. */
  public record Check(long brokenAt) {}

  @GET
  public TemplateInstance newest(@RestQuery @DefaultValue("" + Long.MAX_VALUE) long before) {
    return page(book.before(before), "?before=", null);
  }

  @GET @Path("matter")
  public TemplateInstance matter(@RestQuery UUID id, @RestQuery @DefaultValue("0") long after) {
    return page(book.of(id, after), "?id=" + id + "&after=", null);
  }

  @GET @Path("check")
  public TemplateInstance check() {
    return page(book.before(Long.MAX_VALUE), "?before=", new Check(book.firstBroken().orElse(0L)));
  }

  private TemplateInstance page(List<JournalBook.Entry> entries, String next, Check check) {
    boolean full = entries.size() == JournalBook.ENTRIES_MAX;
    return Templates.journal(book.head(), entries, full ? next + entries.get(entries.size() - 1).seq() : null, check);
  }
}
