package org.mingbiao.app.edge.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

/** An interface of the tests alone, which refuses in every way that there is. */
@Path("/api/refusing")
@PermitAll
public class RefusingApi {
  public record Request(@NotNull Instant bidDeadline, @NotNull @Size(max = 5) String title, BigDecimal budget) {}

  @POST @Path("rule")
  public void rule() {
    throw RefusedException.of(Refusal.PERIOD_TOO_SHORT).at("bidDeadline").under("T01", "《招标投标法》第二十四条")
        .with(Map.of("earliest", Instant.parse("2026-12-16T01:30:00Z"), "status", "ANNOUNCED"));
  }

  @POST @Path("request")
  public void request(@Valid @NotNull Request request) {}

  @POST @Path("form") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public void form(@RestForm String text) {}

  @POST @Path("value") @Transactional
  public void value() {
    Panache.getEntityManager().createNativeQuery("select cast('99999' as smallint)").getResultList();
  }

  @GET @Path("failure")
  public void failure() {
    throw new IllegalStateException("the secret of the cellar");
  }
}
