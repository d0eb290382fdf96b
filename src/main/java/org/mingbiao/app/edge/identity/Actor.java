package org.mingbiao.app.edge.identity;

import java.util.Set;

/**
 * The person behind a request.
 *
 * @param username the account's name, lower case; empty for a visitor who has not logged in
 * @param name what people call the person
 * @param roles see {@link Roles}; empty for a visitor
 * @param party for whom the person acts: a 统一社会信用代码, or a person's own identifier; null when for nobody
 */
public record Actor(String username, String name, Set<String> roles, String party) {
  public static final Actor VISITOR = new Actor("", "", Set.of(), null);

  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean isKnown() {
    return !username.isEmpty();
  }

  public boolean is(String role) {
    return roles.contains(role);
  }
}
