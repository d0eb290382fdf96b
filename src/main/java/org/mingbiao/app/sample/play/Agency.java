package org.mingbiao.app.sample.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.tendering.document.AskQuestion;
import org.mingbiao.app.tendering.document.ClarifyDocument;
import org.mingbiao.app.tendering.document.WriteDocument;
import org.mingbiao.app.tendering.notice.AnnounceTender;
import org.mingbiao.app.tendering.project.RegisterTender;
import org.mingbiao.app.tendering.venue.BookRoom;
import org.mingbiao.tendering.document.Addendum;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.notice.Invitation;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.venue.Room;
import org.mingbiao.tendering.venue.Slot;

/** What the agency does in the sample before the bids are opened. */
@ApplicationScoped
class Agency {
  private static final int DECRYPT_MINUTES = 60;
  private static final int OBJECTION_MINUTES = 15;
  private static final int VALIDITY_DAYS = 90;

  @Inject Pace pace;
  @Inject RegisterTender register;
  @Inject WriteDocument write;
  @Inject AnnounceTender announce;
  @Inject AskQuestion ask;
  @Inject ClarifyDocument clarify;
  @Inject BookRoom rooms;
  @Inject Cast cast;

  UUID register(TenderPlan plan) {
    return register.register(cast.actor(plan.agent()), plan.entry()).id;
  }

  /** Writes and files the document, announces it the next working day. */
  void document(TenderPlan plan, UUID id) {
    Actor agent = cast.actor(plan.agent());
    pace.workingDays(2);
    write.add(agent, id, plan.paper().name(), Manuscript.MEDIA_TYPE, new ByteArrayInputStream(plan.paper().bytes()));
    write.write(agent, id, terms(plan, Tender.require(id)));
    write.file(agent, id);
  }

  private Terms terms(TenderPlan plan, Tender tender) {
    TenderPlan.TermsPlan told = plan.terms();
    Instant from = pace.now();
    Instant until = Pace.after(from, told.offerDays(), LocalTime.of(17, 0));
    Instant opening = Pace.after(from, told.openingDays(), Pace.MORNING);
    var lots = tender.lots.stream().map(lot -> new Terms.LotTerms(lot.id, told.maximumPrice(), null, told.bond(), EnumSet.allOf(Terms.BondForm.class),
        told.performanceBondRate(), told.coreProduct())).toList();
    return new Terms(from, until, null, opening, opening, VALIDITY_DAYS, Terms.Qualification.WITH_BIDS, told.consortia(), told.standardText(),
        told.methodPack(), told.method() == null ? "{}" : told.method().toString(), DECRYPT_MINUTES, OBJECTION_MINUTES, Terms.Remedy.NONE,
        Terms.CountRule.RECEIVED, lots);
  }

  void announce(TenderPlan plan, UUID id) {
    Actor agent = cast.actor(plan.agent());
    Tender tender = Tender.require(id);
    announce.announce(agent, id, new AnnounceTender.Wish(announce.proposed(tender, TenderDocument.current(id)), Map.of(), Invitation.NONE));
    Instant opening = tender.bidDeadline;
    keep(agent, id, plan.terms().openingRoom(), new Slot(Pace.sameDay(opening, LocalTime.of(9, 0)), Pace.sameDay(opening, LocalTime.of(11, 30))));
    keep(agent, id, plan.terms().reviewRoom(), new Slot(Pace.sameDay(opening, LocalTime.of(13, 0)), Pace.sameDay(opening, LocalTime.of(17, 30))));
  }

  private void keep(Actor agent, UUID tender, String room, Slot slot) {
    if (room != null) rooms.book(agent, tender, Room.<Room>find("name", room).firstResult().id, slot);
  }

  /** A bidder asks, and everybody reads the answer. */
  void question(TenderPlan plan, UUID id) {
    TenderPlan.Asked asked = plan.asked();
    pace.workingDays(3);
    int number = cast.as(asked.by(), () -> ask.ask(cast.actor(asked.by()), id, asked.question(), "").number);
    pace.workingDays(1);
    cast.does(plan.agent(), () -> clarify.issue(cast.actor(plan.agent()), id,
        new Addendum.Wish(asked.addendum(), false, Map.of(number, asked.answer()), null)));
  }

  static List<UUID> lots(UUID tender) {
    return Tender.require(tender).lots.stream().map(lot -> lot.id).toList();
  }
}
