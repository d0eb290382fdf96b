package org.mingbiao.tendering.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.CALENDAR_NOT_PUBLISHED;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.FILING_TOO_LATE;
import static org.mingbiao.shared.refusal.Refusal.MALFORMED_INPUT;
import static org.mingbiao.shared.refusal.Refusal.OFFER_TOO_SHORT;
import static org.mingbiao.shared.refusal.Refusal.OPENING_NOT_AT_DEADLINE;
import static org.mingbiao.shared.refusal.Refusal.PERIOD_TOO_SHORT;
import static org.mingbiao.shared.refusal.Refusal.PREQUALIFICATION_TOO_SHORT;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;
import org.mingbiao.tendering.document.Terms.Qualification;
import org.mingbiao.tendering.project.TenderLaw;

class ScheduleTest {
  static final WorkingCalendar CALENDAR = WorkingCalendar.official();
  /** Monday 2026-03-02, 09:00 in Beijing. */
  static final Instant NOW = Papers.NOW;

  final Papers papers = new Papers();
  Instant filedAt = NOW;
  LawBook book = LawBook.national();

  Schedule schedule() {
    TenderLaw law = TenderLaw.of(book, papers.tender());
    Schedule schedule = Schedule.of(papers.terms(), law, CALENDAR, new Schedule.Moments(filedAt, NOW));
    schedule.require(law);
    return schedule;
  }

  void refused(Refusal refusal, String field, String rule) {
    var refused = assertThrows(RefusedException.class, this::schedule);
    assertEquals(refusal, refused.refusal);
    assertEquals(field, refused.field);
    assertEquals(rule, refused.rule);
  }

  static Instant beijing(String local) {
    return java.time.LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
  }

  void deadline(Instant instant) {
    papers.bidDeadline = instant;
    papers.openingAt = instant;
  }

  @ParameterizedTest
  @CsvSource({
      "ENGINEERING,NORMAL,2026-03-23T09:00:00", // the twentieth day is a Sunday and rolls to Monday
      "PROCUREMENT,NORMAL,2026-03-23T09:00:00",
      "TOWN,NORMAL,2026-03-09T09:00:00", // the fifth day is a Saturday
      "ENGINEERING,EMERGENCY,2026-03-05T09:00:00", "PROCUREMENT,EMERGENCY,2026-03-05T09:00:00", "TOWN,EMERGENCY,2026-03-05T09:00:00"})
  void leavesTheDaysOfItsWorldUntilTheDeadlineToTheSecond(World world, Procedure procedure, String earliest) {
    papers.world = world;
    papers.procedure = procedure;
    papers.mustTender = world == World.ENGINEERING;
    papers.offerUntil = beijing("2026-03-05T09:00:00");
    if (procedure == Procedure.NORMAL) papers.offerUntil = beijing("2026-03-09T09:00:00");
    deadline(beijing(earliest));
    schedule();
    if (papers.offerUntil.equals(papers.bidDeadline)) papers.offerUntil = papers.offerUntil.minusSeconds(1);
    deadline(beijing(earliest).minusSeconds(1));
    refused(PERIOD_TOO_SHORT, "bidDeadline", "T01");
  }

  @Test
  void countsFromTheNoticeWhereTheDocumentIsSaidToHaveBeenIssuedBefore() {
    papers.offerFrom = NOW.minus(Duration.ofDays(3));
    deadline(beijing("2026-03-23T08:59:59"));
    refused(PERIOD_TOO_SHORT, "bidDeadline", "T01");
  }

  @Test
  void countsFromTheIssueWhereItComesAfterTheNotice() {
    papers.offerFrom = NOW.plus(Duration.ofDays(2));
    papers.offerUntil = NOW.plus(Duration.ofDays(10));
    deadline(NOW.plus(Duration.ofDays(22)).minusSeconds(1));
    refused(PERIOD_TOO_SHORT, "bidDeadline", "T01");
    deadline(NOW.plus(Duration.ofDays(22)));
    schedule();
  }

  @Test
  void leavesThePeriodToWhoTendersWithoutHavingTo() {
    papers.mustTender = false;
    deadline(papers.offerUntil.plusSeconds(1));
    schedule();
  }

  @ParameterizedTest
  @CsvSource({
      "ENGINEERING,NORMAL,2026-03-09T09:00:00", // five days end on a Saturday
      "PROCUREMENT,NORMAL,2026-03-09T09:00:00", // five working days end on the next Monday
      "TOWN,NORMAL,2026-03-05T09:00:00", "ENGINEERING,EMERGENCY,2026-03-03T09:00:00", "PROCUREMENT,EMERGENCY,2026-03-03T09:00:00",
      "TOWN,EMERGENCY,2026-03-03T09:00:00"})
  void offersTheDocumentForTheDaysOfItsWorld(World world, Procedure procedure, String earliest) {
    papers.world = world;
    papers.procedure = procedure;
    papers.offerUntil = beijing(earliest);
    schedule();
    papers.offerUntil = beijing(earliest).minusSeconds(1);
    refused(OFFER_TOO_SHORT, "offerUntil", "T02");
  }

  @Test
  void tellsCalendarDaysFromWorkingDays() {
    // From Thursday 2026-03-05: five days end on Tuesday the 10th, five working days on Thursday the 12th.
    papers.offerFrom = beijing("2026-03-05T09:00:00");
    papers.offerUntil = beijing("2026-03-10T09:00:00");
    deadline(beijing("2026-03-31T09:00:00"));
    schedule();
    papers.world(World.PROCUREMENT);
    refused(OFFER_TOO_SHORT, "offerUntil", "T02");
    papers.offerUntil = beijing("2026-03-12T09:00:00");
    schedule();
  }

  @Test
  void runsANoticeOfGovernmentProcurementForFiveWorkingDays() {
    papers.world = World.PROCUREMENT;
    assertEquals(beijing("2026-03-09T23:59:59"), schedule().noticeUntil());
  }

  @Test
  void runsANoticeOfAnEmergencyForOneDay() {
    papers.world = World.PROCUREMENT;
    papers.procedure = Procedure.EMERGENCY;
    assertEquals(beijing("2026-03-03T23:59:59"), schedule().noticeUntil());
  }

  @Test
  void givesANoticeOfATenderNoPeriodOfItsOwn() {
    assertNull(schedule().noticeUntil());
  }

  @Test
  void leavesFiveDaysForApplicationsAfterTheOffer() {
    papers.qualification = Qualification.BEFORE_BIDS;
    papers.offerUntil = beijing("2026-03-09T09:00:00");
    papers.applicationUntil = beijing("2026-03-16T09:00:00"); // the fifth day is a Saturday
    schedule();
    papers.applicationUntil = beijing("2026-03-16T08:59:59");
    refused(PREQUALIFICATION_TOO_SHORT, "applicationUntil", "T03");
  }

  @Test
  void leavesFiveWorkingDaysForApplicationsAfterTheNoticeOfGovernmentProcurement() {
    papers.world = World.PROCUREMENT;
    papers.qualification = Qualification.BEFORE_BIDS;
    papers.offerUntil = beijing("2026-03-09T09:00:00");
    papers.applicationUntil = beijing("2026-03-09T09:00:00");
    schedule();
    papers.applicationUntil = beijing("2026-03-09T08:59:59");
    refused(PREQUALIFICATION_TOO_SHORT, "applicationUntil", "T03");
  }

  @Test
  void opensAtTheDeadlineAndAtNoOtherInstant() {
    schedule();
    papers.openingAt = papers.bidDeadline.plusSeconds(1);
    refused(OPENING_NOT_AT_DEADLINE, "openingAt", "T08");
    papers.openingAt = papers.bidDeadline.minusSeconds(1);
    refused(OPENING_NOT_AT_DEADLINE, "openingAt", "T08");
  }

  @Test
  void wantsTheFilingFiveWorkingDaysBeforeTheIssueWhereLocalLawDoes() {
    book = LawBook.with(Set.of("zhejiang"));
    filedAt = beijing("2026-02-24T09:00:00"); // five working days on, with the make-up Saturday 02-28, is 03-02
    schedule();
    filedAt = beijing("2026-02-24T09:00:01");
    refused(FILING_TOO_LATE, "offerFrom", "T15");
    book = LawBook.national();
    schedule();
  }

  @Test
  void wantsItsDatesAndInTheirOrder() {
    papers.offerFrom = null;
    refused(FIELD_REQUIRED, "offerFrom", null);
    papers.offerFrom = papers.offerUntil.plusSeconds(1);
    refused(MALFORMED_INPUT, "offerUntil", null);
    papers.offerFrom = NOW;
    papers.offerUntil = papers.bidDeadline.plusSeconds(1);
    refused(MALFORMED_INPUT, "bidDeadline", null);
  }

  @Test
  void wantsAnEndOfApplicationsOnlyWhereThereAreAny() {
    papers.qualification = Qualification.BEFORE_BIDS;
    refused(FIELD_REQUIRED, "applicationUntil", null);
  }

  @Test
  void guessesNoCalendar() {
    Instant late = beijing("2026-12-20T09:00:00");
    papers.offerFrom = late;
    papers.offerUntil = late.plus(Duration.ofDays(9));
    deadline(late.plus(Duration.ofDays(30)));
    refused(CALENDAR_NOT_PUBLISHED, null, null);
  }
}
