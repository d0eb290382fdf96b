package org.mingbiao.seal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.log.Opening.Reception;
import org.mingbiao.seal.tree.Hash;

class OpeningTest {
  private static final Instant DEADLINE = Instant.parse("2026-11-23T02:00:00Z");
  private static final String ZERO = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  private static final String TEXT = "mingbiao.org/opening@v1\nblind " + ZERO + "\nkind seal\n"
      + "received 2026-11-23T01:59:59.999999Z\noffset -120\nbefore 2026-11-23T02:00:00.000000Z\n"
      + "statement " + ZERO + "\n";

  @Test void isWrittenLineByLine() {
    Hash zero = Hash.ofBytes(new byte[32]);
    Reception reception = new Reception(DEADLINE.minusNanos(1_000), OptionalLong.of(-120), Optional.of(DEADLINE));
    assertEquals(TEXT, new Opening(zero, "seal", reception, zero).text());
  }

  @Test void isReadBackAsItWasWritten() {
    for (int i = 0; i < 100; i++) {
      assertEquals(Ring.opening(i), Opening.parse(Ring.opening(i).bytes()));
    }
    assertEquals(TEXT, parse(TEXT).text());
  }

  @Test void aClockThatWasNotComparedIsSaidToBeUnknown() {
    Opening opening = Opening.of("seal", Reception.at(Ring.CLOCK), new byte[0], new SecureRandom());
    assertTrue(opening.text().contains("\noffset unknown\n"));
    assertEquals(opening, Opening.parse(opening.bytes()));
  }

  @Test void theLongestOpeningFitsTheLimit() {
    Reception reception = new Reception(DEADLINE, OptionalLong.of(-Reception.OFFSET_MICROS_MAX), Optional.of(DEADLINE));
    String kind = "a".repeat(32);
    Opening longest = new Opening(Hash.EMPTY_TREE, kind, reception, Hash.EMPTY_TREE);
    assertTrue(longest.bytes().length <= Opening.BYTES_MAX);
    assertEquals(longest, Opening.parse(longest.bytes()));
  }

  @Test void theSameStatementTwiceGivesTwoLeavesThatNobodyCanConnect() {
    SecureRandom random = new SecureRandom();
    Reception reception = Reception.at(Ring.CLOCK);
    Opening first = Opening.of("seal", reception, new byte[] {1}, random);
    Opening second = Opening.of("seal", reception, new byte[] {1}, random);
    assertEquals(first.statement(), second.statement());
    assertNotEquals(first.leaf(), second.leaf());
  }

  @Test void theLeafIsTheLeafHashOfTheHashOfTheText() {
    assertEquals(Hash.leaf(Hash.of(TEXT.getBytes(StandardCharsets.UTF_8)).bytes()), parse(TEXT).leaf());
  }

  @Test void isInTimeOneMicrosecondBeforeTheDeadlineAndNotAtIt() {
    Reception before = new Reception(DEADLINE.minusNanos(1_000), OptionalLong.empty(), Optional.of(DEADLINE));
    Reception at = new Reception(DEADLINE, OptionalLong.empty(), Optional.of(DEADLINE));
    assertTrue(before.inTime());
    assertFalse(at.inTime());
  }

  @Test void isInTimeWhereThereIsNoDeadline() {
    assertTrue(Reception.at(Ring.CLOCK).inTime());
  }

  @Test void refusesATimeFinerThanMicroseconds() {
    assertThrows(IllegalArgumentException.class,
        () -> new Reception(DEADLINE.plusNanos(1), OptionalLong.empty(), Optional.empty()));
  }

  @Test void refusesAClockMoreThanADayOff() {
    long micros = Duration.ofDays(1).toNanos() / 1_000;
    new Reception(DEADLINE, OptionalLong.of(micros), Optional.empty());
    assertThrows(IllegalArgumentException.class,
        () -> new Reception(DEADLINE, OptionalLong.of(micros + 1), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "kind seal|kind Seal", "kind seal|kind ", "kind seal|kind 1seal", "kind seal|kind seal_", "kind seal|kind  seal",
      "kind seal|kind aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "opening@v1|opening@v2", "blind |Blind ",
      "01:59:59.999999Z|01:59:59.99999Z", "01:59:59.999999Z|01:59:59.9999990Z", "01:59:59.999999Z|01:59:60.999999Z",
      "01:59:59.999999Z|01:59:59.999999+00:00", "2026-11-23T01|2026-11-31T01", "2026-11-23T01|1999-11-23T01",
      "2026-11-23T01|12026-11-23T01", "2026-11-23T01|2026-11-23t01", "offset -120|offset -0120",
      "offset -120|offset +120",
      "offset -120|offset -0", "offset -120|offset ", "offset -120|offset none", "offset -120|offset 86400000001",
      "offset -120|offset 99999999999999999999", "before 2026|after 2026", "AAA=|AAB=", "AAA=|AAA"})
  void refusesAnyOtherSpelling(String lawful, String unlawful) {
    String changed = TEXT.replaceFirst(Pattern.quote(lawful), unlawful);
    assertNotEquals(TEXT, changed);
    assertThrows(FlawedException.class, () -> parse(changed));
  }

  @Test void refusesLinesLeftOverAndLinesMissing() {
    assertThrows(FlawedException.class, () -> parse(TEXT + "note x\n"));
    assertThrows(FlawedException.class, () -> parse(TEXT + "\n"));
    assertThrows(FlawedException.class, () -> parse(TEXT.substring(0, TEXT.length() - 1)));
    assertThrows(FlawedException.class, () -> parse(TEXT.replace("kind seal\n", "")));
  }

  private static Opening parse(String text) {
    return Opening.parse(text.getBytes(StandardCharsets.UTF_8));
  }
}
