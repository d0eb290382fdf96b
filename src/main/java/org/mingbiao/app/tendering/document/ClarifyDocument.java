package org.mingbiao.app.tendering.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.edge.page.Formats;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.paper.SignFile;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Gazette;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Addendum;
import org.mingbiao.tendering.document.Extension;
import org.mingbiao.tendering.document.Question;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.notice.Wording;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.venue.Booking;
import org.mingbiao.tendering.venue.Room;

/** Clarifies a document for everybody at once; where the law wants more time than is left, the deadline moves by itself. */
@ApplicationScoped
public class ClarifyDocument {
  @Inject Clock clock;
  @Inject Doors doors;
  @Inject Journal journal;
  @Inject LawBook book;
  @Inject Gazette gazette;
  @Inject SignFile signing;

  /** @throws RefusedException see {@link Addendum#issue} and {@link Extension#of} */
  @Transactional
  public Addendum issue(Actor actor, UUID id, Addendum.Wish wish) {
    Tender tender = doors.ownLocked(id, actor);
    Instant now = clock.instant();
    WorkingCalendar calendar = Calendars.current();
    TenderDocument document = TenderDocument.current(id);
    Instant before = tender.bidDeadline;
    Extension extension = extension(tender, wish, calendar, now);
    Addendum addendum = Addendum.issue(tender, Addendum.nextNumber(id), wish, extension.deadline(), Question.open(id), now);
    addendum.persist();
    journal.record(addendum.fact());
    Terms terms = applications(document.terms.until(extension.deadline()), wish, tender, calendar, now);
    TenderDocument next = document.next(terms, WriteDocument.digests(id), now);
    next.persist();
    journal.record(next.fact());
    WriteDocument.files(id).forEach(file -> signing.sign(id, file.sha256));
    if (addendum.movesDeadline()) move(tender, addendum, Duration.between(before, extension.deadline()), now);
    gazette.publish(tender, NoticeKind.CHANGE, wording(tender, addendum), now);
    return addendum;
  }

  /** What a clarification would do to the deadline if it were issued now. */
  Extension extension(Tender tender, Addendum.Wish wish, WorkingCalendar calendar, Instant now) {
    if (tender.bidDeadline == null) return new Extension(now, null);
    Optional<Rule> rule = wish.affectsBids() ? TenderLaw.of(book, tender).find("T04") : Optional.empty();
    return Extension.of(tender.bidDeadline, wish.deadline(), rule, calendar, now);
  }

  /** While applications are still taken, their end keeps its own distance. */
  private Terms applications(Terms terms, Addendum.Wish wish, Tender tender, WorkingCalendar calendar, Instant now) {
    boolean concerned = wish.affectsBids() && terms.applicationUntil() != null && now.isBefore(terms.applicationUntil());
    if (!concerned) return terms;
    Optional<Rule> rule = TenderLaw.of(book, tender).in(TenderLaw.PREQUALIFIED).find("T04P");
    return terms.appliedFor(Extension.of(terms.applicationUntil(), null, rule, calendar, now).deadline());
  }

  private void move(Tender tender, Addendum addendum, Duration by, Instant now) {
    journal.record(tender.moveDeadline(addendum.deadlineAfter, "addendum " + addendum.number));
    Notice.follow(tender, now);
    Booking.opening(tender.id).ifPresent(booking -> follow(booking, by, now));
  }

  /** The room goes with the opening; where it is taken then, the agency books another. */
  private void follow(Booking booking, Duration by, Instant now) {
    Room.locked(booking.room.id);
    try {
      journal.record(booking.follow(by, Booking.others(booking, now)));
    } catch (RefusedException taken) {
      journal.record(booking.outrun(now, taken.refusal.name()));
    }
  }

  private static Wording wording(Tender tender, Addendum addendum) {
    DocumentTexts words = Language.CHINESE.words(DocumentTexts.class);
    StringBuilder text = new StringBuilder(words.changeText(tender.title, tender.code, addendum.number, addendum.text));
    Question.of(tender.id).stream().filter(question -> addendum.id.equals(question.addendum))
        .forEach(question -> text.append("\n\n").append(words.changeAnswer(question.number, question.text, question.answer)));
    if (addendum.movesDeadline()) text.append("\n\n").append(words.changeDeadline(Formats.second(addendum.deadlineAfter)));
    return new Wording(words.changeTitle(tender.title, addendum.number), text.toString());
  }
}
