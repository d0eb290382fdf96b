package org.mingbiao.app.sample;

import static org.mingbiao.shared.party.PartyKind.AGENCY;
import static org.mingbiao.shared.party.PartyKind.BUYER;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.tendering.expert.Expert;

/** The demonstration's units, experts and keys inside a test, which starts with an empty town. */
@ApplicationScoped
public class TestTown {
  @Inject Keys keys;
  @Inject Clock clock;

  public void enter() {
    TownPlan plan = TownPlan.read();
    for (TownPlan.Unit unit : plan.units()) {
      Units.known(unit.code(), unit.name(), unit.kind() == AGENCY ? new PartyKind[] {AGENCY, BUYER} : new PartyKind[] {unit.kind()});
      QuarkusTransaction.requiringNew().run(() -> Party.byCode(unit.code()).orElseThrow().nameAccount(plan.bank(), unit.account()));
    }
    QuarkusTransaction.requiringNew().run(() -> plan.experts().stream().filter(person -> Expert.count("username", person.username()) == 0)
        .forEach(person -> Expert.enter(new Expert.Entry(person.username(), person.name(), plan.specialties(), true, plan.yearsInField(),
            plan.region(), List.of(), Set.of())).persist()));
    keys.issue(plan, clock.instant());
  }
}
