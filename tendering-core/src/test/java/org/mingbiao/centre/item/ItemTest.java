package org.mingbiao.centre.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.PROMISE_ABOVE_LEGAL;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.law.Law;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;

class ItemTest {
  private static final Instant NOW = Instant.parse("2026-09-21T02:00:00Z");
  private static final Law LAW = LawBook.national().binding(World.SERVICE, Procedure.NORMAL, LocalDate.of(2026, 9, 21), Set.of());

  private static ItemEntry entry(int legal, String special, int promised) {
    return new ItemEntry("330212-XK-001", "食品经营许可", "区市场监管局", "A12", "《食品安全法》第三十五条", Audience.EVERYBODY,
        legal, special, promised, BigDecimal.ZERO, null, List.of(new Material("营业执照", true)));
  }

  private static RefusedException refused(ItemEntry entry) {
    return assertThrows(RefusedException.class, () -> Item.enter(entry, null, LAW, NOW));
  }

  @Test
  void promisesNoMoreDaysThanTheLawAllows() {
    assertEquals(20, Item.enter(entry(20, null, 20), null, LAW, NOW).promisedDays);
    RefusedException refused = refused(entry(20, null, 21));
    assertEquals(PROMISE_ABOVE_LEGAL, refused.refusal);
    assertEquals("G04", refused.rule);
    assertEquals("promisedDays", refused.field);
  }

  @Test
  void namesTheLawThatGivesMoreThanTheCommonTime() {
    RefusedException refused = refused(entry(21, null, 5));
    assertEquals(List.of(FIELD_REQUIRED, "G01", "periodBasis"), List.of(refused.refusal, refused.rule, refused.field));
    assertEquals(45, Item.enter(entry(45, "《行政许可法》第四十二条第二款", 5), null, LAW, NOW).legalDays);
  }

  @Test
  void chargesNothingWithoutALaw() {
    ItemEntry charged = new ItemEntry("330212-XK-001", "驾驶证补领", "区公安分局", "B3", "《道路交通安全法》", Audience.CITIZENS, 20, null, 0,
        new BigDecimal("10.00"), null, List.of());
    assertEquals("feeBasis", refused(charged).field);
  }

  @Test
  void isImmediateWhenItPromisesTheSameDay() {
    assertEquals(true, Item.enter(entry(20, null, 0), null, LAW, NOW).isImmediate());
    assertEquals(false, Item.enter(entry(20, null, 1), null, LAW, NOW).isImmediate());
  }

  @Test
  void aChangeIsANewRevisionAndTheOldOneEnds() {
    Item first = Item.enter(entry(20, null, 5), null, LAW, NOW);
    Item second = Item.enter(entry(20, null, 3), first, LAW, NOW.plusSeconds(1));
    first.supersede(second, NOW.plusSeconds(1));
    assertEquals(List.of(2, ItemStage.SUPERSEDED), List.of(second.revision, first.stage));
    assertNull(second.until);
    assertThrows(RefusedException.class, () -> first.withdraw(NOW));
  }
}
