package org.mingbiao.app.tendering.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.tendering.notice.Invitation;
import org.mingbiao.tendering.notice.Wording;

/** The announcement of a tender for programs. */
@Path("/api/tenders/{id}/notice")
@OwnedBy(Owner.AGENCY)
public class AnnounceApi {
  @Inject Visit visit;
  @Inject AnnounceTender announce;

  /** @param copies by channel; may be null @param invitation null for an open tender */
  public record Announcement(@NotNull String title, @NotNull String text, Map<String, NoticeApi.@Valid Text> copies, Invitation invitation) {
    AnnounceTender.Wish wish() {
      Map<String, Wording> wordings = new HashMap<>();
      if (copies != null) copies.forEach((channel, copy) -> wordings.put(channel, copy.wording()));
      return new AnnounceTender.Wish(new Wording(title, text), wordings, invitation == null ? Invitation.NONE : invitation);
    }
  }

  @POST @RolesAllowed(Roles.AGENT) @Transactional
  public RestResponse<NoticeApi.Published> announce(@RestPath UUID id, @Valid @NotNull Announcement announcement) {
    NoticeApi.Published published = NoticeApi.Published.of(announce.announce(visit.actor(), id, announcement.wish()));
    return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, published).location(URI.create("/api/notices/" + published.id())).build();
  }
}
