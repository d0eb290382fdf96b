package org.mingbiao.app.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;

/** Every address with an id says whose matter it names, for every role that it serves. {@link StrangersTest} tries it. */
class EndpointsTest {
  @Test void everyAddressWithAnIdSaysWhoseMatterItNames() {
    List<Address> addresses = Address.below(java.nio.file.Path.of("target", "classes"));
    assertTrue(addresses.size() > 150, "found only " + addresses.size());
    assertEquals("", String.join("\n", addresses.stream().flatMap(address -> address.undeclared().stream()).toList()));
  }

  @Test void anAddressThatNamesAMatterAndNobodysIsFound() {
    List<Optional<String>> found = Address.of(Planted.class).stream().map(Address::undeclared).toList();
    assertTrue(found.stream().allMatch(Optional::isPresent), found.toString());
    assertEquals(List.of(), Address.of(Declared.class).stream().flatMap(address -> address.undeclared().stream()).toList());
  }

  /** The class has no path of its own, so that nobody serves it. */
  static class Planted {
    @GET @Path("planted/{id}") @RolesAllowed("agent")
    public String withoutRule(@RestPath String id) {
      return id;
    }

    @GET @Path("planted/{id}/half") @RolesAllowed({"agent", "bidder"}) @OwnedBy(Owner.AGENCY)
    public String withARuleForOneRoleOnly(@RestPath String id) {
      return id;
    }
  }

  @OwnedBy({Owner.AGENCY, Owner.FILER})
  static class Declared {
    @GET @Path("planted/{id}") @RolesAllowed({"agent", "bidder"})
    public String withARule(@RestPath String id) {
      return id;
    }
  }
}
