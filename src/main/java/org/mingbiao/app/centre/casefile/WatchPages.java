package org.mingbiao.app.centre.casefile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Paging;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Reader;
import org.mingbiao.centre.casefile.Casefile;

/** The supervisor looks on: every open errand by its clocks, and one errand without anything to press. */
@Path("/supervisor/casefiles")
@OwnedBy(Owner.OFFICE)
@RolesAllowed(Roles.SUPERVISOR)
public class WatchPages {
  @Inject Visit visit;
  @Inject Errands errands;
  @Inject CasefileReading reading;

  @CheckedTemplate(basePath = "centre/casefile")
  static class Templates {
    static native TemplateInstance watch(List<Errands.Line> lines, long open, long overdue, boolean overdueOnly, Paging paging);
  }

  @GET @Transactional
  public TemplateInstance watch(@RestQuery @DefaultValue("1") int page, @RestQuery @DefaultValue("false") boolean overdue) {
    Reader reader = reader();
    long open = errands.openCount();
    long late = errands.overdueCount(reader);
    Paging paging = new Paging(page, DeskPages.PAGE_SIZE, overdue ? late : open, "/supervisor/casefiles",
        overdue ? Map.of("overdue", List.of("true")) : Map.of());
    return Templates.watch(errands.open(overdue, reader, paging.page(), DeskPages.PAGE_SIZE), open, late, overdue, paging);
  }

  @GET @Path("{id}") @Transactional
  public TemplateInstance matter(@RestPath UUID id) {
    return DeskPages.Templates.matter(reading.of(Casefile.require(id), reader(), CasefileReading.Eyes.OWN), false, null);
  }

  private Reader reader() {
    return new Reader(visit.actor(), visit.language(), visit.clock().instant());
  }
}
