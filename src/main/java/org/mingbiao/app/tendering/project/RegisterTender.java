package org.mingbiao.app.tendering.project;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.edge.law.Platform;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.party.CreditCode;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.region.Region;
import org.mingbiao.shared.region.RegionCode;
import org.mingbiao.shared.region.Thresholds;
import org.mingbiao.tendering.project.DealClass;
import org.mingbiao.tendering.project.Registration;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.project.TradingCode;
import org.mingbiao.tendering.subject.Joining;

/** Brings a project in (进场登记). It is entered as it is told: nobody examines it, and no condition is set (平台只服务, 不审批). */
@ApplicationScoped
public class RegisterTender {
  private static final UUID NOBODY = new UUID(0, 0);
  @Inject Clock clock;
  @Inject Doors doors;
  @Inject Journal journal;
  @Inject LawBook book;
  @Inject Thresholds thresholds;
  @Inject Platform platform;

  /** @throws org.mingbiao.shared.refusal.RefusedException naming the field of the entry */
  @Transactional
  public Tender register(Actor actor, TenderEntry entry) {
    UUID agent = doors.party(actor).id;
    requireKnown(entry);
    UUID buyer = buyer(entry, clock.instant());
    if (entry.retenderOf() != null) requireRepeats(entry.registration(buyer, agent), doors.own(entry.retenderOf(), actor));
    return register(agent, entry, buyer);
  }

  /** For a buyer that is known already, whatever identifies it: the entry's code of the buyer is not read. */
  @Transactional
  public Tender register(UUID agent, TenderEntry entry, UUID buyer) {
    Instant now = clock.instant();
    LocalDate day = WorkingCalendar.dayOf(now);
    requireKnown(entry);
    Registration registration = entry.registration(buyer, agent);
    boolean mustTender = registration.mustTender(book, thresholds, day);
    String code = TradingCode.issue(entry.dealClass(), platform.code(), day, DealClass.nextNumber());
    Registration.Registered registered = registration.register(code, mustTender, now);
    registered.tender().persist();
    journal.record(registered.fact());
    if (entry.procedure() == Procedure.EMERGENCY) declareEmergency(registered.tender(), entry.emergencyGround());
    return registered.tender();
  }

  /** Refuses what {@link #register(UUID, TenderEntry, UUID)} would refuse; nothing is entered and no number is used. */
  @Transactional
  public void check(UUID agent, TenderEntry entry) {
    Instant now = clock.instant();
    requireKnown(entry);
    Registration registration = entry.registration(NOBODY, agent);
    registration.register("", registration.mustTender(book, thresholds, WorkingCalendar.dayOf(now)), now);
  }

  private static void requireKnown(TenderEntry entry) {
    DealClass.require(entry.dealClass(), entry.world());
    Region.require(new RegionCode(entry.region()).text());
  }

  private void requireRepeats(Registration registration, Tender before) {
    before.requireRepeatable();
    registration.requireApprovedAgain(before, TenderLaw.of(book, before));
  }

  private void declareEmergency(Tender tender, String ground) {
    journal.record(tender.declareEmergency(TenderLaw.of(book, tender).rule("X01"), ground));
  }

  private UUID buyer(TenderEntry entry, Instant now) {
    String code = code(entry.buyerCode());
    return Party.byCode(code).map(known -> known.id).orElseGet(() -> {
      if (entry.buyerName() == null || entry.buyerName().isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("buyerName");
      Party named = Joining.named(code, entry.buyerName(), PartyKind.BUYER, now);
      named.persist();
      journal.record(named.registered());
      return named.id;
    });
  }

  private static String code(String typed) {
    try {
      return CreditCode.of(typed).text();
    } catch (RefusedException refused) {
      throw refused.at("buyerCode");
    }
  }
}
