package org.mingbiao.app.edge.page;

import static org.mingbiao.app.edge.identity.Roles.ADMIN;
import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.app.edge.identity.Roles.CLERK;
import static org.mingbiao.app.edge.identity.Roles.EXPERT;
import static org.mingbiao.app.edge.identity.Roles.SUPERVISOR;
import static org.mingbiao.app.edge.identity.Roles.BIDDER;

import java.util.List;
import java.util.stream.Stream;
import org.mingbiao.app.edge.identity.Actor;

/** The main menu. A room adds its entry here, and its word to {@link EdgeTexts}, together with its page. */
public enum Menu {
  HOME("/", null),
  NOTICES("/notices", null),
  ITEMS("/items", null),
  DESK("/agent", AGENT),
  BIDS("/bidder", BIDDER),
  SEATS("/expert", EXPERT),
  PROFILE("/expert/profile", EXPERT),
  WALL("/supervisor", SUPERVISOR),
  ERRANDS("/supervisor/casefiles", SUPERVISOR),
  COUNTER("/clerk", CLERK),
  OFFICE("/admin", ADMIN),
  CALENDAR("/admin/calendar", ADMIN),
  LIBRARY("/admin/experts", ADMIN),
  JOURNAL("/admin/journal", ADMIN),
  ENTRIES("/admin/items", ADMIN),
  DEMONSTRATION("/admin/demonstration", ADMIN);

  public final String path;
  /** The role that sees the entry, or null for everybody. */
  public final String role;

  Menu(String path, String role) {
    this.path = path;
    this.role = role;
  }

  static List<Menu> of(Actor actor) {
    return Stream.of(values()).filter(entry -> entry.role == null || actor.is(entry.role)).toList();
  }

  /** The first page of a person's own role, or the public home. */
  public static String startOf(Actor actor) {
    return Stream.of(values()).filter(entry -> entry.role != null && actor.is(entry.role)).map(entry -> entry.path).findFirst().orElse(HOME.path);
  }
}
