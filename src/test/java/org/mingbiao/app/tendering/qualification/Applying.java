package org.mingbiao.app.tendering.qualification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.party.CreditCode;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.document.Terms.BondForm;
import org.mingbiao.tendering.document.Terms.CountRule;
import org.mingbiao.tendering.document.Terms.LotTerms;
import org.mingbiao.tendering.document.Terms.Qualification;
import org.mingbiao.tendering.document.Terms.Remedy;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Registration;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.qualification.ApplicationEntry.ApplicationFile;
import org.mingbiao.tendering.qualification.Consortium;
import org.mingbiao.tendering.qualification.Judgement;

/** A tender with a prequalification, as tests of every role need it; applications are open for ten days. */
@ApplicationScoped
public class Applying {
  public static final Duration OPEN = Duration.ofDays(10);
  public static final Actor AGENT = new Actor("shen", "沈", Set.of(Roles.AGENT), Units.AGENCY);
  private static final List<String> CODES = List.of("91331099MA2APPL16L", "91331099MA2APPL24F", "91331099MA2APPL32A", "91331099MA2APPL405");

  @Inject Clock clock;
  @Inject Journal journal;
  @Inject Prequalify prequalify;

  /** @param stateOwned whether a committee must judge */
  public UUID announced(boolean stateOwned) {
    UUID id = filed(stateOwned);
    QuarkusTransaction.requiringNew().run(() -> {
      Tender tender = Tender.locked(id);
      journal.record(tender.announce(clock.instant(), TenderDocument.current(id).terms.bidDeadline()));
    });
    return id;
  }

  /** Before the announcement: the documents may still say how many pass. */
  public UUID filed(boolean stateOwned) {
    UUID agency = Units.known(Units.AGENCY, "甬信招标代理有限公司", PartyKind.AGENCY);
    return QuarkusTransaction.requiringNew().call(() -> {
      Instant now = clock.instant();
      BigDecimal price = new BigDecimal("5000000.00");
      var registered = new Registration("河道整治", World.ENGINEERING, Procedure.NORMAL, Kind.WORKS, Method.OPEN, "330212", UUID.randomUUID(), agency,
          price, stateOwned, "批文", null, List.of(new Registration.LotEntry("一标段", price, List.of())), null)
          .register("Q-" + UUID.randomUUID(), true, now);
      Tender tender = registered.tender();
      tender.persist();
      journal.record(registered.fact(), tender.file(UUID.randomUUID(), now));
      TenderDocument.version(tender.id, 1, terms(tender, now), List.of(), now).persist();
      return tender.id;
    });
  }

  private static Terms terms(Tender tender, Instant now) {
    Instant deadline = now.plus(Duration.ofDays(25));
    var lot = new LotTerms(tender.lots.get(0).id, new BigDecimal("4900000"), null, BigDecimal.ZERO, EnumSet.noneOf(BondForm.class), new BigDecimal("0.1"));
    return new Terms(now, now.plus(Duration.ofDays(5)), now.plus(OPEN), deadline, deadline, 90, Qualification.BEFORE_BIDS, true, "标准资格预审文件",
        "qualified-lowest", "{}", 60, 15, Remedy.NONE, CountRule.RECEIVED, List.of(lot));
  }

  /** One of four made-up bidders. */
  public UUID bidder(int which) {
    return QuarkusTransaction.requiringNew().call(() -> Party.byCode(CODES.get(which)).orElseGet(() -> {
      Party party = Party.of(CreditCode.of(CODES.get(which)), "投标人" + which, Set.of(PartyKind.BIDDER), Instant.now());
      party.persist();
      return party;
    }).id);
  }

  public void apply(UUID tender, UUID bidder) {
    prequalify.apply(tender, new Consortium(bidder, List.of(), null), List.of(new ApplicationFile("申请.pdf", "f".repeat(64), 10)));
  }

  public void judge(UUID tender, UUID bidder, boolean passes) {
    prequalify.judge(AGENT, tender, new Judgement(bidder, 0, passes, null, "类似业绩不足"));
  }
}
