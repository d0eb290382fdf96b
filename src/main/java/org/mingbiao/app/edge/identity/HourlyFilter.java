package org.mingbiao.app.edge.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Counts what strangers send, by the address that the connection comes from. What a header says of an address counts only behind a proxy
 * that the installation trusts ({@code quarkus.http.proxy}).
 */
@Singleton
class HourlyFilter {
  /** Who is forgotten when more come may begin anew. */
  static final int ADDRESSES_MAX = 100_000;
  private static final Duration HOUR = Duration.ofHours(1);
  private static final long NANOS_PER_SECOND = HOUR.toNanos() / HOUR.toSeconds();

  @Inject Clock clock;
  @Inject SecurityIdentity identity;
  @Inject RoutingContext routing;
  @ConfigProperty(name = "mingbiao.strangers.hourly") int perHour;
  private final Cache<String, Bucket> addresses = Caffeine.newBuilder().maximumSize(ADDRESSES_MAX).build();

  @HourlyLimit
  @ServerRequestFilter
  void count() {
    if (!identity.isAnonymous()) return;
    String address = Network.of(routing.request().remoteAddress().host());
    ConsumptionProbe probe = addresses.get(address, unseen -> full()).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) throw new ClientErrorException(refused(probe.getNanosToWaitForRefill()));
  }

  private Bucket full() {
    return Bucket.builder().addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, HOUR)).withCustomTimePrecision(new HouseTime(clock)).build();
  }

  private static Response refused(long nanos) {
    long seconds = Math.max(1, (nanos + NANOS_PER_SECOND - 1) / NANOS_PER_SECOND);
    return Response.status(Response.Status.TOO_MANY_REQUESTS).header(HttpHeaders.RETRY_AFTER, seconds).build();
  }

  private record HouseTime(Clock clock) implements TimeMeter {
    @Override public long currentTimeNanos() {
      return Duration.ofMillis(clock.millis()).toNanos();
    }

    @Override public boolean isWallClockBased() {
      return true;
    }
  }
}
