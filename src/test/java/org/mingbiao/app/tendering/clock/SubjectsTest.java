package org.mingbiao.app.tendering.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.RuleClock;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.award.AwardFact;
import org.mingbiao.tendering.complaint.ComplaintFact;
import org.mingbiao.tendering.complaint.Grievance;
import org.mingbiao.tendering.project.TenderFact;

class SubjectsTest {
  private static final Set<String> OF_BONDS = Set.of("bid.withdrawal-shown", "bid.retracted", "bond.returned");

  @Test void everyFactThatAPackNamesHasItsSubject() {
    LawBook.with(Set.copyOf(LawBook.PROFILES)).rules().stream().filter(rule -> rule.clock() != null)
        .filter(rule -> !rule.worlds().contains(World.SERVICE))
        .flatMap(rule -> names(rule.clock())).filter(name -> !OF_BONDS.contains(name))
        .filter(name -> !name.startsWith("complaint.inquiry-"))
        .filter(name -> !name.startsWith("investigation."))
        .forEach(name -> assertTrue(Subjects.knows(name), name));
    OF_BONDS.forEach(name -> assertTrue(Subjects.moves(name), name));
  }

  @Test void theStartAndTheEndsOfAClockNameTheSameThing() {
    UUID tender = UUID.randomUUID();
    UUID objection = UUID.randomUUID();
    List.of(new ComplaintFact.ObjectionRaised(tender, objection, Grievance.DOCUMENT, true),
        new ComplaintFact.ObjectionAnswered(tender, objection, false), new ComplaintFact.ObjectionWithdrawn(tender, objection))
        .forEach(fact -> assertEquals(objection, Subjects.of(fact)));
    UUID lot = UUID.randomUUID();
    assertEquals(lot, Subjects.of(new AwardFact.LetterSent(tender, lot, UUID.randomUUID(), "")));
    assertNull(Subjects.of(new TenderFact.Reminded(tender)));
  }

  private static Stream<String> names(RuleClock clock) {
    return Stream.of(Stream.of(clock.starts()), clock.ends().stream(), Stream.ofNullable(clock.pausedBy()), Stream.ofNullable(clock.resumedBy()))
        .flatMap(name -> name);
  }
}
