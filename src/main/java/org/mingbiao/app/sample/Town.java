package org.mingbiao.app.sample;

import static org.mingbiao.shared.party.PartyKind.AGENCY;
import static org.mingbiao.shared.party.PartyKind.BUYER;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingbiao.app.edge.clock.HouseClock;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.party.CreditCode;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.tendering.expert.Expert;

/** The units and people of the demonstration, entered once, at the first start. */
@ApplicationScoped
public class Town {
  @Inject HouseClock house;
  @Inject Clock clock;
  @Inject Journal journal;
  @Inject Keys keys;

  void begin(@Observes StartupEvent started) {
    if (LaunchMode.current() == LaunchMode.TEST || !house.isDemonstration()) return;
    TownPlan plan = TownPlan.read();
    boolean first = QuarkusTransaction.requiringNew().call(() -> Party.count() == 0);
    if (first) QuarkusTransaction.requiringNew().run(() -> enter(plan));
    keys.issue(plan, clock.instant());
  }

  private void enter(TownPlan plan) {
    Instant now = clock.instant();
    for (TownPlan.Unit unit : plan.units()) {
      Party party = Party.register(CreditCode.of(unit.code()), unit.name(), kinds(unit), now);
      journal.record(party.registered(), party.nameAccount(plan.bank(), unit.account()));
    }
    for (TownPlan.Person person : plan.experts()) {
      Expert.enter(new Expert.Entry(person.username(), person.name(), plan.specialties(), true, plan.yearsInField(), plan.region(), List.of(),
          Set.of())).persist();
    }
  }

  /** Agencies may also buy, so that a demonstration needs one account fewer. */
  private static Set<PartyKind> kinds(TownPlan.Unit unit) {
    return unit.kind() == AGENCY ? EnumSet.of(AGENCY, BUYER) : EnumSet.of(unit.kind());
  }
}
