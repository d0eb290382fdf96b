package org.mingbiao.app.edge.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What a person saw after login is kept by no browser and no proxy; a public page differs by language. */
class PageHeaders {
  static final String VARIES = "Accept-Language, Cookie";
  @Inject Visit visit;

  @ServerResponseFilter
  void head(ContainerResponseContext response) {
    MediaType type = response.getMediaType();
    boolean stream = type != null && type.isCompatible(MediaType.SERVER_SENT_EVENTS_TYPE);
    if (stream || response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) return;
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, visit.actor().isKnown() ? "no-store" : "no-cache");
    response.getHeaders().add(HttpHeaders.VARY, VARIES);
  }
}
