package org.mingbiao.app.tendering.complaint;

import static org.mingbiao.app.edge.identity.Roles.BIDDER;
import static org.mingbiao.app.edge.identity.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.tendering.complaint.Outcome;
import org.mingbiao.tendering.complaint.Unfit;

/** What is done with a complaint, for programs. */
@Path("/api/complaints/{complaint}")
@OwnedBy({Owner.FILER, Owner.OFFICE})
public class ComplaintApi {
  @Inject Acting acting;
  @Inject HandleComplaint complaints;

  public record Handlers(@NotNull List<String> handlers) {}

  public record Refusing(@NotNull Unfit reason, @NotBlank String grounds) {}

  public record Until(@NotNull Instant until) {}

  public record Decision(@NotNull Outcome outcome, @NotBlank String grounds) {}

  @POST @Path("acceptance") @RolesAllowed(SUPERVISOR)
  public void accept(@RestPath UUID complaint, @Valid @NotNull Handlers handlers) {
    complaints.accept(complaint, handlers.handlers());
  }

  @POST @Path("refusal") @RolesAllowed(SUPERVISOR)
  public void refuse(@RestPath UUID complaint, @Valid @NotNull Refusing refusing) {
    complaints.refuse(complaint, refusing.reason(), refusing.grounds());
  }

  @POST @Path("appraisal") @RolesAllowed(SUPERVISOR)
  public void beginAppraisal(@RestPath UUID complaint) {
    complaints.beginAppraisal(complaint);
  }

  @POST @Path("appraisal/end") @RolesAllowed(SUPERVISOR)
  public void endAppraisal(@RestPath UUID complaint) {
    complaints.endAppraisal(complaint);
  }

  @POST @Path("suspension") @RolesAllowed(SUPERVISOR)
  public void suspend(@RestPath UUID complaint, @Valid @NotNull Until until) {
    complaints.suspend(complaint, until.until());
  }

  @POST @Path("decision") @RolesAllowed(SUPERVISOR)
  public void decide(@RestPath UUID complaint, @Valid @NotNull Decision decision) {
    complaints.decide(complaint, decision.outcome(), decision.grounds());
  }

  @POST @Path("withdrawal/permission") @RolesAllowed(SUPERVISOR)
  public void permitWithdrawal(@RestPath UUID complaint) {
    complaints.permitWithdrawal(complaint);
  }

  @POST @Path("withdrawal") @RolesAllowed(BIDDER)
  public void withdrawComplaint(@RestPath UUID complaint) {
    complaints.withdraw(complaint, acting.party().id);
  }
}
