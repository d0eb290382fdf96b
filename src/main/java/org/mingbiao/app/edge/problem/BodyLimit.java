package org.mingbiao.app.edge.problem;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * Only files may be as long as a sealed bid, and only from somebody who is known. A text is read into memory, so that its
 * length has to be told and is small.
 */
class BodyLimit {
  /** JSON and plain forms: 16 MiB holds the largest OCDS package that was ever published with room to spare. */
  static final long TEXT_BYTES_MAX = 16L << 20;
  /** No address of ours reads the body of anything else, and many clients name a type on a GET as well. */
  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
  @Inject SecurityIdentity identity;

  @ServerRequestFilter(preMatching = true)
  void measure(ContainerRequestContext request, HttpServerRequest sent) {
    MediaType type = request.getMediaType();
    if (type == null || !WITH_BODY.contains(request.getMethod())) return;
    boolean isFile = type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE) || type.isCompatible(MediaType.APPLICATION_OCTET_STREAM_TYPE);
    if (isFile && !identity.isAnonymous()) return;
    String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    if (length == null && mayFollow(sent)) throw new WebApplicationException(Trouble.LENGTH_REQUIRED.status);
    if (length != null && Long.parseLong(length) > TEXT_BYTES_MAX) throw RefusedException.of(Refusal.TOO_LARGE).with(Map.of("max", TEXT_BYTES_MAX));
  }

  /** Whether a body comes without its length; in HTTP/1 no length means no body, unless it comes in pieces. */
  private static boolean mayFollow(HttpServerRequest sent) {
    return sent.version() == HttpVersion.HTTP_2 || sent.getHeader(HttpHeaderNames.TRANSFER_ENCODING) != null;
  }
}
