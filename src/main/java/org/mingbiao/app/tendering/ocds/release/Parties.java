package org.mingbiao.app.tendering.ocds.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingbiao.shared.party.Party;

/** The section {@code parties}: every organisation that a release names, once, with all that it does in the process. */
final class Parties {
  private final Map<Party, List<String>> roles = new LinkedHashMap<>();

  Release.Reference add(Party party, String role) {
    List<String> played = roles.computeIfAbsent(party, first -> new ArrayList<>());
    if (!played.contains(role)) played.add(role);
    return reference(party);
  }

  List<Release.Party> section() {
    return roles.entrySet().stream().map(entry -> new Release.Party(id(entry.getKey()), entry.getKey().name, identifier(entry.getKey()),
        List.copyOf(entry.getValue()))).toList();
  }

  static Release.Reference reference(Party party) {
    return new Release.Reference(id(party), party.name);
  }

  private static String id(Party party) {
    return party.isForeign() ? party.code : party.scheme + "-" + party.code;
  }

  private static Release.Identifier identifier(Party party) {
    String id = party.isForeign() ? party.code.substring(party.scheme.length() + 1) : party.code;
    return new Release.Identifier(party.scheme, id, party.name);
  }
}
