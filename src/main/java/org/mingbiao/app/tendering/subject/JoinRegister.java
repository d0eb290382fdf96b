package org.mingbiao.app.tendering.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.journal.Fact;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.party.Membership;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.party.Person;
import org.mingbiao.tendering.subject.Joining;

/** Brings units and their people into the register (交易主体注册): free, at once, and nobody approves it. */
@ApplicationScoped
public class JoinRegister {
  @Inject Clock clock;
  @Inject Doors doors;
  @Inject Journal journal;

  /** @throws org.mingbiao.shared.refusal.RefusedException see {@link Joining#join} */
  @Transactional
  public Party join(Actor actor, Joining joining) {
    Optional<Party> known = doors.find(actor);
    List<Membership> members = known.map(party -> Membership.of(party.id)).orElse(List.of());
    var account = new Joining.Account(actor.username(), actor.party());
    Joining.Joined joined = joining.join(account, known, members, clock.instant());
    if (known.isEmpty()) joined.party().persist();
    if (Person.findById(actor.username()) == null) Person.of(actor.username(), actor.name(), null).persist();
    joined.membership().persist();
    journal.record(joined.facts().toArray(Fact[]::new));
    return joined.party();
  }

  /** The basic account (基本账户), from which bonds in cash come and to which they go back. */
  @Transactional
  public Party nameAccount(Actor actor, String bank, String account) {
    Party party = doors.party(actor);
    journal.record(party.nameAccount(bank, account));
    return party;
  }
}
