package org.mingbiao.shared.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What can happen to a party. */
public sealed interface PartyFact extends Fact {
  UUID party();

  @Override
  default UUID matter() {
    return party();
  }

  record Registered(UUID party, String code, String name, Set<PartyKind> kinds) implements PartyFact {}

  record AccountNamed(UUID party, String bank, String account) implements PartyFact {}

  record Barred(UUID party, LocalDate until, String decision) implements PartyFact {}

  record Restored(UUID party) implements PartyFact {}

  record Closed(UUID party) implements PartyFact {}

  record MemberAdmitted(UUID party, String username, MemberRole role, Instant since) implements PartyFact {}

  record MemberLeft(UUID party, String username, MemberRole role, Instant until) implements PartyFact {}
}
