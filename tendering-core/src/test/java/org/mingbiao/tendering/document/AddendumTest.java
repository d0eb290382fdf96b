package org.mingbiao.tendering.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.TOO_LARGE;
import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Tender;

class AddendumTest {
  static final Instant NOW = Papers.NOW.plus(Duration.ofDays(3));

  final Papers papers = new Papers();
  final Tender tender = papers.announced();

  Question question(int number) {
    return Question.ask(tender, number, "路灯杆件的防腐年限是多少?", NOW);
  }

  Addendum issue(Map<Integer, String> answers, List<Question> open) {
    return Addendum.issue(tender, 1, new Addendum.Wish("更正第三章", true, answers, null), tender.bidDeadline, open, NOW);
  }

  static void refused(Refusal refusal, Executable act) {
    assertEquals(refusal, assertThrows(RefusedException.class, act).refusal);
  }

  @Test
  void answersTheQuestionsItNamesAndLeavesTheOthersOpen() {
    Question first = question(1);
    Question second = question(2);
    Addendum addendum = issue(Map.of(2, "15 年"), List.of(first, second));
    assertNull(first.addendum);
    assertEquals(addendum.id, second.addendum);
    assertEquals("15 年", second.answer);
  }

  @Test
  void refusesAnAnswerToAQuestionThatNobodyAsked() {
    refused(NOT_FOUND, () -> issue(Map.of(7, "是"), List.of(question(1))));
  }

  @Test
  void answersNoQuestionTwice() {
    Question first = question(1);
    issue(Map.of(1, "15 年"), List.of(first));
    refused(NOT_FOUND, () -> first.answer("20 年", UUID.randomUUID()));
    assertEquals("15 年", first.answer);
  }

  @Test
  void refusesAnEmptyAnswer() {
    refused(FIELD_REQUIRED, () -> issue(Map.of(1, " "), List.of(question(1))));
  }

  @Test
  void saysWhetherItMovesTheDeadline() {
    Addendum.Wish wish = new Addendum.Wish("更正", false, Map.of(), null);
    assertFalse(Addendum.issue(tender, 1, wish, tender.bidDeadline, List.of(), NOW).movesDeadline());
    assertTrue(Addendum.issue(tender, 1, wish, tender.bidDeadline.plusSeconds(1), List.of(), NOW).movesDeadline());
  }

  @Test
  void isIssuedUntilTheInstantBeforeTheDeadline() {
    Addendum.Wish wish = new Addendum.Wish("更正", false, Map.of(), null);
    Addendum.issue(tender, 1, wish, tender.bidDeadline, List.of(), tender.bidDeadline.minusNanos(1));
    refused(WRONG_STAGE, () -> Addendum.issue(tender, 1, wish, tender.bidDeadline, List.of(), tender.bidDeadline));
  }

  @Test
  void hasWordsWithinTheirLimit() {
    refused(FIELD_REQUIRED, () -> issueText(""));
    issueText("文".repeat(Addendum.TEXT_CHARS_MAX));
    refused(TOO_LARGE, () -> issueText("文".repeat(Addendum.TEXT_CHARS_MAX + 1)));
  }

  private void issueText(String text) {
    Addendum.issue(tender, 1, new Addendum.Wish(text, false, Map.of(), null), tender.bidDeadline, List.of(), NOW);
  }

  @Test
  void letsAnybodyAskUntilTheInstantBeforeTheDeadline() {
    Question.ask(tender, 1, "问", tender.bidDeadline.minusNanos(1));
    refused(WRONG_STAGE, () -> Question.ask(tender, 1, "问", tender.bidDeadline));
  }

  @Test
  void asksWithWordsWithinTheirLimitAndNotWithoutEnd() {
    refused(FIELD_REQUIRED, () -> Question.ask(tender, 1, null, NOW));
    Question.ask(tender, Question.PER_TENDER_MAX, "问".repeat(Question.TEXT_CHARS_MAX), NOW);
    refused(TOO_LARGE, () -> Question.ask(tender, 1, "问".repeat(Question.TEXT_CHARS_MAX + 1), NOW));
    refused(TOO_MANY, () -> Question.ask(tender, Question.PER_TENDER_MAX + 1, "问", NOW));
  }

  @Test
  void hidesWhoAsked() {
    assertTrue(new DocumentFact.Asked(tender.id, UUID.randomUUID(), UUID.randomUUID(), "10.0.0.1").veiled());
  }
}
