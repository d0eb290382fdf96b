package org.mingbiao.app.sample.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.edge.identity.Actors;
import org.mingbiao.app.edge.identity.Roles;

/** The people of the demonstration when they act in the sample: under their own accounts, with their own roles and for their own units. */
@ApplicationScoped
class Cast {
  @Inject CurrentIdentityAssociation current;
  private final Map<String, SecurityIdentity> people = new HashMap<>();

  @PostConstruct void read() {
    try (InputStream in = Cast.class.getResourceAsStream("/keycloak/demonstration.json")) {
      for (JsonNode user : new ObjectMapper().readTree(in).get("users")) people.put(user.get("username").asText(), identity(user));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SecurityIdentity identity(JsonNode user) {
    var identity = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(user.get("username").asText()))
        .addAttribute("name", user.get("firstName").asText());
    user.get("realmRoles").forEach(role -> identity.addRole(role.asText()));
    JsonNode party = user.at("/attributes/party/0");
    if (!party.isMissingNode()) identity.addAttribute("party", party.asText());
    return identity.build();
  }

  Actor actor(String account) {
    return Actors.of(people.get(account));
  }

  /** Accounts of experts, drawn or not. */
  List<String> experts() {
    return people.keySet().stream().filter(account -> actor(account).is(Roles.EXPERT)).sorted().toList();
  }

  /** Whatever is done here is this person's act, in the journal too. */
  <T> T as(String account, Supplier<T> act) {
    ManagedContext request = Arc.container().requestContext();
    ContextState before = request.getStateIfActive();
    request.activate();
    try {
      current.setIdentity(people.get(account));
      return act.get();
    } finally {
      request.terminate();
      if (before != null) request.activate(before);
    }
  }

  void does(String account, Runnable act) {
    as(account, () -> {
      act.run();
      return null;
    });
  }
}
