package org.mingbiao.app.tendering.subject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Entered;
import org.mingbiao.shared.party.Membership;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.tendering.subject.Joining;

/** A unit's own page. Who has not joined yet finds the form there. */
@Path("/subject")
@RolesAllowed({Roles.BIDDER, Roles.AGENT})
public class SubjectPages {
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject JoinRegister register;

  @CheckedTemplate(basePath = "tendering/subject")
  static class Templates {
    static native TemplateInstance unit(SubjectView unit);

    static native TemplateInstance join(JoinView join);
  }

  /** @param vouched the code for which the identity provider vouches, or null @param name as the register knows it, or null */
  public record JoinView(String vouched, String name, PartyKind usual) {
    public List<PartyKind> kinds() {
      return Stream.of(PartyKind.values()).filter(Joining.OPEN::contains).toList();
    }
  }

  @GET @Transactional
  public TemplateInstance unit() {
    Optional<Party> party = doors.find(visit.actor());
    boolean member = party.isPresent() && Membership.of(party.get().id).stream().anyMatch(m -> m.username.equals(visit.actor().username()));
    if (member) return Templates.unit(SubjectView.of(party.get()));
    PartyKind usual = visit.actor().is(Roles.AGENT) ? PartyKind.AGENCY : PartyKind.BIDDER;
    return Templates.join(new JoinView(visit.actor().party(), party.map(known -> known.name).orElse(null), usual));
  }

  @POST @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response join(MultivaluedMap<String, String> fields) {
    Entered form = new Entered(fields);
    Set<PartyKind> kinds = EnumSet.noneOf(PartyKind.class);
    for (PartyKind kind : PartyKind.values()) if (form.all("kinds").contains(kind.name())) kinds.add(kind);
    register.join(visit.actor(), new Joining(form.text("code"), form.text("name"), kinds, form.ticked("pledged")));
    return Response.seeOther(URI.create("/subject")).build();
  }

  @POST @Path("account") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response nameAccount(@RestForm String bank, @RestForm String account) {
    register.nameAccount(visit.actor(), bank, account);
    return Response.seeOther(URI.create("/subject")).build();
  }
}
