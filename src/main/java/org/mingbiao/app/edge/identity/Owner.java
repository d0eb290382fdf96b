package org.mingbiao.app.edge.identity;

import java.util.Set;

/** To whom of a role a matter belongs. For everybody else of the role it does not exist: 404, or 403, and nothing changes. */
public enum Owner {
  /** The agency or the buyer of the tender. */
  AGENCY(Roles.AGENT),
  /** Any bidder, from the announcement on; everyone sees and does only its own. */
  BIDDER_ITSELF(Roles.BIDDER),
  /** The bidder that filed, or was asked, what the last id names. */
  FILER(Roles.BIDDER),
  /** An expert with a seat in the lot's committee. */
  MEMBER(Roles.EXPERT),
  /** Every official of the role: the office answers for all matters. */
  OFFICE(Roles.SUPERVISOR, Roles.ADMIN, Roles.CLERK),
  /** Whoever shows the secret that was handed out with the matter, with an account or without. */
  HOLDER,
  /** Everybody, from the announcement on. */
  PUBLISHED,
  /** Everybody at any time: the id names nothing of a person's or a tender's. */
  PUBLIC;

  private final Set<String> roles;

  Owner(String... roles) {
    this.roles = Set.of(roles);
  }

  /** Whether this says anything of a role; what is said without a role holds for all. */
  public boolean speaksOf(String role) {
    return roles.isEmpty() || roles.contains(role);
  }

  /** Whether this is the last word for everybody, also for who has not signed in. */
  public boolean speaksOfEverybody() {
    return roles.isEmpty();
  }
}
