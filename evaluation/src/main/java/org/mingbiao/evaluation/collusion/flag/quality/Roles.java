package org.mingbiao.evaluation.collusion.flag.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingbiao.evaluation.collusion.flag.Json;

/** The roles of the parties of one release: those stated, and those in which they are met. */
final class Roles {
  private final Map<String, Set<String>> byParty = new LinkedHashMap<>();

  /** Starts from the roles stated. */
  Roles(List<Object> parties) {
    if (parties == null) return;
    for (Object party : parties) {
      String id = Json.text(party, "id");
      if (id == null) continue;
      Set<String> roles = new TreeSet<>();
      List<Object> stated = Json.list(party, "roles");
      if (stated != null) stated.stream().filter(String.class::isInstance).forEach(role -> roles.add((String) role));
      byParty.put(id, roles);
    }
  }

  void met(String party, String role) {
    Set<String> roles = byParty.get(party);
    if (roles != null) roles.add(role);
  }

  /** Writes the roles into the parties that have any. */
  @SuppressWarnings("unchecked") // only Json makes the maps
  void write(List<Object> parties) {
    if (parties == null) return;
    for (Object party : parties) {
      Set<String> roles = byParty.getOrDefault(String.valueOf(Json.text(party, "id")), Set.of());
      if (!roles.isEmpty()) ((Map<String, Object>) party).put("roles", new ArrayList<>(roles));
    }
  }
}
