package org.mingbiao.tendering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.SECRET_YET;
import static org.mingbiao.shared.refusal.Refusal.SHEETS_MISSING;
import static org.mingbiao.shared.refusal.Refusal.SHEET_LOCKED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mingbiao.shared.blind.MemoryLedger;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;

class SheetBookTest {
  static final UUID BID = UUID.randomUUID();
  static final Set<String> CRITERIA = Set.of("technique");

  final SheetBook book = new SheetBook(new MemoryLedger(), UUID.randomUUID(), UUID.randomUUID());

  void score(int seat, String points) {
    book.save(new SheetBook.Sheet(seat, "expert" + seat, BID, Map.of("technique", new BigDecimal(points)), Map.of()), Papers.NOW);
  }

  void handIn(int seat) {
    book.handIn(seat, "expert" + seat, List.of(BID), CRITERIA, Papers.NOW);
  }

  static void refused(Refusal refusal, Executable act) {
    assertEquals(refusal, assertThrows(RefusedException.class, act).refusal);
  }

  @Test
  void showsNoSheetUntilTheLastIsIn() {
    score(1, "90");
    score(2, "60");
    handIn(1);
    refused(SECRET_YET, () -> book.open(List.of(1, 2)));
    handIn(2);
    assertEquals(2, book.open(List.of(1, 2)).size());
  }

  @Test
  void takesNoSheetThatLacksABid() {
    refused(SHEETS_MISSING, () -> handIn(1));
  }

  @Test
  void changesNothingThatIsHandedIn() {
    score(1, "90");
    handIn(1);
    refused(SHEET_LOCKED, () -> score(1, "10"));
  }

  @Test
  void voidsWhatAReplacedMemberWroteAndTakesTheNewOnes() {
    score(1, "90");
    handIn(1);
    book.empty(1, "expert1", Papers.NOW);
    assertTrue(book.sheetsOf(1).isEmpty());
    refused(SECRET_YET, () -> book.open(List.of(1)));
    book.save(new SheetBook.Sheet(1, "expert9", BID, Map.of("technique", new BigDecimal("70")), Map.of()), Papers.NOW);
    book.handIn(1, "expert9", List.of(BID), CRITERIA, Papers.NOW);
    assertEquals(List.of("expert9"), book.open(List.of(1)).stream().map(SheetBook.Sheet::username).toList());
  }
}
