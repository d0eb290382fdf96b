package org.mingbiao.tendering.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.ARCHIVE_INCOMPLETE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;

/** Sealed on Monday 2026-03-02. */
class ArchiveTest {
  final Papers papers = new Papers();

  Archive seal(List<String> missing, String rule) {
    return Archive.seal(UUID.randomUUID(), new Archive.Bundle("a".repeat(64), 1, List.of()), missing, papers.law().rule(rule), Papers.NOW);
  }

  @ParameterizedTest
  @CsvSource({"PROCUREMENT,T24,2041-03-02", "TOWN,T24,2036-03-02", "ENGINEERING,T25D,2041-03-02"})
  void isKeptForTheYearsOfItsWorldToTheLastDay(World world, String rule, LocalDate until) {
    papers.world(world);
    assertEquals(until, seal(List.of(), rule).keepUntil);
  }

  @Test
  void isNotSealedWhileAPaperIsMissing() {
    assertEquals(ARCHIVE_INCOMPLETE, assertThrows(RefusedException.class, () -> seal(List.of("CONTRACT"), "T25D")).refusal);
  }
}
