package org.mingbiao.app.tendering.project;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Registration;
import org.mingbiao.tendering.project.Tender;

/** A tender of some agency, put into the database past the one who is logged in. */
public final class Foreign {
  private Foreign() {}

  public static UUID tender(String agency) {
    UUID agent = Units.known(agency, "甬信招标代理有限公司", PartyKind.AGENCY);
    UUID buyer = Units.known(Units.BUYER, "鄞州区公共资源交易中心", PartyKind.BUYER);
    return QuarkusTransaction.requiringNew().call(() -> {
      Tender tender = new Registration("他人的项目", World.ENGINEERING, Procedure.NORMAL, Kind.WORKS, Method.OPEN, "330212", buyer, agent,
          new BigDecimal("5000000.00"), true, "批文", null, List.of(new Registration.LotEntry("一标段", new BigDecimal("5000000.00"), List.of())), null)
          .register("T-" + UUID.randomUUID(), true, Instant.now()).tender();
      tender.persist();
      return tender.id;
    });
  }
}
