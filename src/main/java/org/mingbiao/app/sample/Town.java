package org.mingbiao.app.sample;

import static org.mingbiao.shared.party.PartyKind.AGENCY;
import static org.mingbiao.shared.party.PartyKind.BIDDER;
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
  static final String REGION = "330212";
  static final int EXPERTS = 9;
  static final int YEARS_IN_FIELD = 12;

  @Inject HouseClock house;
  @Inject Clock clock;
  @Inject Journal journal;
  @Inject Keys keys;

  /** A fictional unit. @param account its basic account */
  record Unit(String code, String name, PartyKind kind, String account) {}

  static final List<Unit> UNITS = List.of(
      new Unit("91331099MA2DEMA10W", "甬东工程咨询有限公司", AGENCY, "3901-0001"),
      new Unit("91331099MA2DEMA29R", "四明招标代理有限公司", AGENCY, "3901-0002"),
      new Unit("91331099MA2DEMB178", "东钱湖市政建设有限公司", BIDDER, "3901-1001"),
      new Unit("91331099MA2DEMB253", "鄞江城市家具有限公司", BIDDER, "3901-1002"),
      new Unit("91331099MA2DEMB33X", "天童景观设计有限公司", BIDDER, "3901-1003"),
      new Unit("91331099MA2DEMB41Q", "横溪照明工程有限公司", BIDDER, "3901-1004"),
      new Unit("91331099MA2DEMB5XG", "塘溪建设集团有限公司", BIDDER, "3901-1005"),
      new Unit("91331099MA2DEMB68G", "咸祥装备制造有限公司", BIDDER, "3901-1006"));

  void begin(@Observes StartupEvent started) {
    if (LaunchMode.current() == LaunchMode.TEST || !house.isDemonstration()) return;
    boolean first = QuarkusTransaction.requiringNew().call(() -> Party.count() == 0);
    if (first) QuarkusTransaction.requiringNew().run(this::enter);
    keys.issue(UNITS.stream().filter(unit -> unit.kind() == BIDDER).toList(), clock.instant());
  }

  private void enter() {
    Instant now = clock.instant();
    for (Unit unit : UNITS) {
      Party party = Party.register(CreditCode.of(unit.code()), unit.name(), kinds(unit), now);
      journal.record(party.registered(), party.nameAccount("鄞州银行", unit.account()));
    }
    for (int i = 1; i <= EXPERTS; i++) {
      Expert.enter(new Expert.Entry("expert" + i, "专家" + i, Set.of("市政工程", "工程造价"), true, YEARS_IN_FIELD, REGION, List.of(), Set.of())).persist();
    }
  }

  /** Agencies may also buy, so that a demonstration needs one account fewer. */
  private static Set<PartyKind> kinds(Unit unit) {
    return unit.kind() == AGENCY ? EnumSet.of(AGENCY, BUYER) : EnumSet.of(unit.kind());
  }
}
