package org.mingbiao.app.tendering.source;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Gazette;
import org.mingbiao.app.tendering.project.TerminateTender;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.party.CreditCode;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.region.Thresholds;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.award.AwardFact;
import org.mingbiao.tendering.leave.MethodLeave;
import org.mingbiao.tendering.leave.OtherMethod;
import org.mingbiao.tendering.notice.NoticeDraft;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.project.LotMove;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.source.Opinion;
import org.mingbiao.tendering.source.SoleSource;
import org.mingbiao.tendering.subject.Joining;

/** The acts of a purchase from the only supplier, each in one transaction and under the tender's lock. */
@ApplicationScoped
public class BuyFromOne {
  @Inject Clock clock;
  @Inject Doors doors;
  @Inject LawBook book;
  @Inject Journal journal;
  @Inject Gazette gazette;
  @Inject Thresholds thresholds;
  @Inject TerminateTender termination;

  /** Makes the supplier and the reasons public in the gazette (单一来源公示). */
  @Transactional
  public SoleSource publicise(Actor actor, UUID id, SupplierEntry entry) {
    Tender tender = doors.ownLocked(id, actor);
    tender.requireRunning();
    Instant now = clock.instant();
    TenderLaw law = TenderLaw.of(book, tender);
    journal.record(tender.nameSupplier(now));
    Party supplier = supplier(entry, now);
    SoleSource source = SoleSource.publicise(OtherMethod.of(tender, law, thresholds), entry.claim(supplier.id), law, Calendars.current(), now);
    source.persist();
    journal.record(source.publicised());
    SourceWording words = new SourceWording(tender, source, supplier.name);
    gazette.publish(tender, new NoticeDraft(NoticeKind.SINGLE_SOURCE, null, words.publicity(entry.contacts()), source.publicUntil,
        Gazette.buyer(tender), Map.of()), now);
    return source;
  }

  private Party supplier(SupplierEntry entry, Instant now) {
    String code = CreditCode.of(entry.code()).text();
    Party known = Party.byCode(code).orElseGet(() -> {
      if (entry.name() == null || entry.name().isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("name");
      Party named = Joining.named(code, entry.name().strip(), PartyKind.BIDDER, now);
      named.persist();
      journal.record(named.registered());
      return named;
    });
    known.requireActive(WorkingCalendar.dayOf(now));
    return known;
  }

  /** Anybody objects, with an account or without (74号令 第三十九条: 任何供应商、单位或者个人). */
  @Transactional
  public Opinion object(UUID id, Opinion.Said said) {
    Tender tender = Tender.locked(id);
    SoleSource source = SoleSource.require(id);
    tender.requireSourced();
    Opinion opinion = source.object(said, Opinion.count("tender", id), TenderLaw.of(book, tender), clock.instant());
    opinion.persist();
    journal.record(opinion.raised());
    return opinion;
  }

  /** What the supplementary review found. Where the objection is right, this purchase ends and is made anew by another method. */
  @Transactional
  public Opinion answer(Actor actor, UUID id, UUID opinionId, String answer, boolean right) {
    Tender tender = doors.ownLocked(id, actor);
    Opinion opinion = Opinion.require(opinionId, id);
    journal.record(opinion.answer(answer, right, clock.instant()));
    if (right && Doors.isLive(tender)) termination.terminate(actor, id, Language.CHINESE.words(SourceTexts.class).upheldReason());
    return opinion;
  }

  /**
   * Keeps the price that was agreed and publishes the result.
   *
   * @throws RefusedException {@code WRONG_STAGE}, {@code PUBLICITY_TOO_SHORT}, {@code OBJECTION_OPEN}, {@code LEAVE_MISSING}, {@code PRICE_ABOVE_LIMIT}
   */
  @Transactional
  public Award settle(Actor actor, UUID id, SoleSource.Bargain bargain) {
    Tender tender = doors.ownLocked(id, actor);
    tender.requireRunning();
    tender.requireSourced();
    Instant now = clock.instant();
    TenderLaw law = TenderLaw.of(book, tender);
    SoleSource source = SoleSource.require(id);
    source.requireHeard(Opinion.of(id), law, now);
    MethodLeave.require(OtherMethod.of(tender, law, thresholds), MethodLeave.of(id), source.publicUntil);
    journal.record(source.settle(bargain, tender.budget, law, now));
    UUID lot = tender.lots.get(0).id;
    Award award = Award.settle(id, lot, source.supplier, source.price, now);
    award.persist();
    journal.record(tender.moveLot(lot, LotMove.SETTLE, null));
    SourceWording words = new SourceWording(tender, source, Party.require(source.supplier).name);
    gazette.publish(tender, new NoticeDraft(NoticeKind.RESULT, lot, words.result(), null, Gazette.buyer(tender), Map.of()), now);
    journal.record(new AwardFact.ResultPublished(id, lot));
    return award;
  }
}
