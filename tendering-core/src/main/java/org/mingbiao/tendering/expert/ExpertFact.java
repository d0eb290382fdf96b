package org.mingbiao.tendering.expert;

import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What happens to committees. Until the result every fact that names a person is veiled. */
public sealed interface ExpertFact extends Fact {
  UUID tender();

  @Override
  default UUID matter() {
    return tender();
  }

  record Acted(UUID tender, SeatEntry entry) implements ExpertFact {
    @Override
    public boolean veiled() {
      return true;
    }
  }

  /** What is to be drawn and by whose random numbers is fixed; the seed is not known yet. */
  record DrawAnnounced(UUID tender, UUID lot, String announcementSha256) implements ExpertFact {}

  /** A committee of so many was drawn; whom, only the veiled facts know. */
  record Drawn(UUID tender, UUID lot, int seats, String recordSha256) implements ExpertFact {}

  /** The names may be known (招标投标法 第三十七条; 政采条例 第四十三条). */
  record Revealed(UUID tender, UUID lot, List<String> names) implements ExpertFact {}
}
