package org.mingbiao.app.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.mingbiao.shared.party.PartyKind;

/** What the demonstration's file says: every name in it is made up. */
record TownPlan(String region, String bank, String authority, Set<String> specialties, int yearsInField, List<Unit> units, List<Person> experts) {

  /** @param account its basic account */
  record Unit(String code, String name, PartyKind kind, String account) {}

  record Person(String username, String name) {}

  static TownPlan read() {
    try (InputStream in = TownPlan.class.getResourceAsStream("/sample/town.json")) {
      return new ObjectMapper().readValue(in, TownPlan.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Unit> bidders() {
    return units.stream().filter(unit -> unit.kind() == PartyKind.BIDDER).toList();
  }
}
