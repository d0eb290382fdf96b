package org.mingbiao.tendering.expert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;
import org.mingbiao.tendering.expert.Expert.Employment;

class ExpertTest {
  static final LocalDate DAY = LocalDate.of(2026, 3, 24);

  static Expert.Entry entry(String name, Set<String> specialties) {
    return new Expert.Entry("wang", name, specialties, true, 12, "330212", List.of(), Set.of());
  }

  final Expert expert = Expert.enter(entry("王工", Set.of("市政工程")));

  @Test
  void changesEverythingButTheAccount() {
    expert.change(entry("王一", Set.of("水利工程")));
    assertEquals("王一", expert.name);
    assertEquals(Set.of("水利工程"), expert.specialties);
    assertEquals("specialties", assertThrows(RefusedException.class, () -> expert.change(entry("王一", Set.of()))).field);
  }

  @Test
  void isSuspendedAndRemovedForAReasonOnly() {
    assertEquals(FIELD_REQUIRED, assertThrows(RefusedException.class, () -> expert.suspend(DAY, " ")).refusal);
    assertEquals(DAY, expert.suspend(DAY, "无故缺席").until());
    expert.restore();
    assertNull(expert.suspendedUntil);
    assertEquals(FIELD_REQUIRED, assertThrows(RefusedException.class, () -> expert.remove(null, Papers.NOW)).refusal);
    assertEquals("本人申请", expert.remove("本人申请", Papers.NOW).reason());
  }

  @Test
  void changesNoMoreOnceItIsRemoved() {
    expert.remove("本人申请", Papers.NOW);
    assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> expert.change(entry("王一", Set.of("水利工程")))).refusal);
    assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> expert.suspend(DAY, "无故缺席")).refusal);
  }

  @Test
  void declaresWhereItWorksAndWhoseRelativeItIs() {
    UUID unit = UUID.randomUUID();
    assertEquals(1, expert.declare(List.of(new Employment(unit, DAY, null)), Set.of(unit)).relations());
    assertEquals(Set.of(unit), expert.relatedParties);
  }
}
