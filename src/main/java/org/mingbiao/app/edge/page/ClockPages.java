package org.mingbiao.app.edge.page;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.mingbiao.app.edge.clock.Beijing;
import org.mingbiao.app.edge.clock.HouseClock;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

/** The server's time as a stream for the clocks of open pages, and a demonstration's journey forward. */
@Path("/")
public class ClockPages {
  private static final Duration TICK = Duration.ofSeconds(5);
  /** As many open pages as one server tells the time; further ones go on by their own clock. */
  static final int STREAMS_MAX = 5_000;
  private static final int TOO_MANY_REQUESTS = 429;
  private final AtomicInteger streams = new AtomicInteger();
  @Inject HouseClock clock;

  /** Milliseconds since 1970 UTC, at once and then every {@link #TICK}; a page counts the seconds between by itself. */
  @GET @Path("clock") @PermitAll @Produces(MediaType.SERVER_SENT_EVENTS) @RestStreamElementType(MediaType.TEXT_PLAIN)
  public Multi<String> ticks() {
    if (streams.get() >= STREAMS_MAX) throw new ClientErrorException(TOO_MANY_REQUESTS);
    return Multi.createFrom().ticks().every(TICK).onOverflow().drop().map(tick -> String.valueOf(clock.millis()))
        .onSubscription().invoke(streams::incrementAndGet).onTermination().invoke(streams::decrementAndGet);
  }

  @POST @Path("admin/demonstration/clock") @RolesAllowed(Roles.ADMIN) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response travel(@RestForm String to) {
    clock.travelTo(moment(to).atZone(Beijing.ZONE).toInstant());
    return Response.seeOther(URI.create("/admin/demonstration")).build();
  }

  private static LocalDateTime moment(String given) {
    try {
      return LocalDateTime.parse(given == null ? "" : given);
    } catch (DateTimeParseException e) {
      throw RefusedException.of(Refusal.MALFORMED_INPUT).at("to").with(Map.of("given", String.valueOf(given)));
    }
  }
}
