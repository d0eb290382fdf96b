package org.mingbiao.evaluation.collusion.flag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuartilesTest {
  @Test void interpolatesAsTypeEightDoes() {
    Quartiles quartiles = new Quartiles(List.of(4.0, 1.0, 3.0, 2.0, 5.0));
    assertEquals(1 + 2.0 / 3, quartiles.first(), 1e-12);
    assertEquals(4 + 1.0 / 3, quartiles.third(), 1e-12);
    assertEquals(4 + 1.0 / 3 + 1.5 * (2 + 2.0 / 3), quartiles.upperFence(), 1e-12);
  }

  @Test void hasNoQuartileOfNothing() {
    assertTrue(Double.isNaN(new Quartiles(List.of()).lowerFence()));
  }

  @Test void isItselfForOneValue() {
    assertEquals(7, new Quartiles(List.of(7.0)).first());
    assertEquals(7, new Quartiles(List.of(7.0)).percentile(100));
  }
}
