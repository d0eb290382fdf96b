package org.mingbiao.app.tendering.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.road.Doors;
import org.mingbiao.tendering.notice.Notice;

/** The public page of a tender is the notice that called for bids; this address outlives it and any later notice. */
@Path("/tenders/{id}/public")
@OwnedBy(Owner.PUBLISHED)
public class PublicPage {
  @Inject Doors doors;

  @GET @PermitAll @Transactional
  public Response publicPage(@RestPath UUID id) {
    List<Notice> all = Notice.of(doors.announced(id).id);
    Notice first = all.stream().filter(notice -> notice.kind.calls()).findFirst().orElseGet(() -> all.get(0));
    return Response.seeOther(URI.create("/notices/" + first.id)).build();
  }
}
