package org.mingbiao.tendering.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.CANDIDATES_TOO_MANY;
import static org.mingbiao.shared.refusal.Refusal.NOT_FIRST_RANKED;
import static org.mingbiao.shared.refusal.Refusal.PUBLICITY_TOO_SHORT;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;
import org.mingbiao.tendering.project.TenderLaw;

class AwardTest {
  final Papers papers = new Papers();

  static List<Candidate> ranked(int many) {
    return IntStream.rangeClosed(1, many)
        .mapToObj(rank -> new Candidate(rank, UUID.randomUUID(), UUID.randomUUID(), new BigDecimal("9000000.00"), null)).toList();
  }

  Instant until() {
    return Award.publicUntil(papers.law(), WorkingCalendar.official(), Papers.NOW);
  }

  Award publicised(int candidates) {
    return Award.publish(papers.tender().id, papers.tender().lots.get(0).id, ranked(candidates), papers.law().rule("C12"), until(), Papers.NOW);
  }

  Rule publicity() {
    return papers.law().rule("T09");
  }

  @Test
  void takesThreeCandidatesAndNotFour() {
    assertEquals(3, publicised(3).candidates.size());
    RefusedException refused = assertThrows(RefusedException.class, () -> publicised(4));
    assertEquals(CANDIDATES_TOO_MANY, refused.refusal);
    assertEquals("C12", refused.rule);
  }

  /** Of NOW, Monday 2026-03-02: the third day after it is Thursday; one day after it is Tuesday. */
  @ParameterizedTest
  @CsvSource({"ENGINEERING,NORMAL,2026-03-05", "TOWN,NORMAL,2026-03-05", "ENGINEERING,EMERGENCY,2026-03-03", "TOWN,EMERGENCY,2026-03-03"})
  void keepsTheCandidatesPublicThroughTheLastDayOfTheirTerm(World world, Procedure procedure, String lastDay) {
    papers.procedure = procedure;
    papers.world(world);
    assertEquals(WorkingCalendar.endOf(LocalDate.parse(lastDay)), until());
  }

  @Test
  void rollsAPublicityThatEndsOnAHoliday() {
    Instant beforeTheHoliday = Instant.parse("2026-09-30T01:00:00Z");
    assertEquals(WorkingCalendar.endOf(LocalDate.parse("2026-10-08")),
        Award.publicUntil(papers.law(), WorkingCalendar.official(), beforeTheHoliday));
  }

  @Test
  void fixesNobodyWhileTheCandidatesArePublic() {
    Award award = publicised(2);
    UUID first = award.candidates.get(0).bid();
    RefusedException refused = assertThrows(RefusedException.class, () -> award.fix(first, publicity(), null, until()));
    assertEquals(PUBLICITY_TOO_SHORT, refused.refusal);
    assertEquals("T09", refused.rule);
    assertEquals(AwardStage.PUBLICISED, award.stage);
    award.fix(first, publicity(), null, until().plusNanos(1_000));
    assertEquals(AwardStage.FIXED, award.stage);
  }

  @Test
  void givesTheFirstRankedTheAwardOfAStateOwnedProject() {
    Award award = publicised(2);
    Rule firstWins = papers.law().rule("C13");
    RefusedException refused = assertThrows(RefusedException.class,
        () -> award.fix(award.candidates.get(1).bid(), publicity(), firstWins, until().plusSeconds(1)));
    assertEquals(NOT_FIRST_RANKED, refused.refusal);
    assertEquals("C13", refused.rule);
    assertEquals(1, award.fix(award.candidates.get(0).bid(), publicity(), firstWins, until().plusSeconds(1)).rank());
  }

  @Test
  void takesTheNextInOrderWhenTheFirstFellAway() {
    Award award = publicised(3);
    Rule firstWins = papers.law().rule("C13");
    Instant after = until().plusSeconds(1);
    award.fix(award.candidates.get(0).bid(), publicity(), firstWins, after);
    award.reopen(PassedOver.GAVE_UP);
    assertThrows(RefusedException.class, () -> award.fix(award.candidates.get(2).bid(), publicity(), firstWins, after));
    assertEquals(2, award.fix(award.candidates.get(1).bid(), publicity(), firstWins, after).rank());
  }

  @Test
  void saysOfALotThatIsRepeatedWhatBefellTheLastThatCouldHaveWon() {
    Award award = publicised(2);
    Instant after = until().plusSeconds(1);
    award.strike(award.candidates.get(1).bid());
    assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, award::whyRepeated).refusal);
    award.fix(award.candidates.get(0).bid(), publicity(), null, after);
    award.reopen(PassedOver.NO_PERFORMANCE_BOND);
    assertEquals(PassedOver.NO_PERFORMANCE_BOND, award.whyRepeated());
  }

  @Test
  void leavesTheChoiceToATendererOfItsOwnMoney() {
    papers.mustTender = false;
    TenderLaw own = TenderLaw.of(LawBook.national(), papers.tender());
    assertTrue(own.find("C13").isEmpty());
  }
}
