package org.mingbiao.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Asserts the one reason of a refusal. */
public final class Refusals {
  private Refusals() {}

  public static SealException assertRefused(Fault fault, Executable executable) {
    SealException refused = assertThrows(SealException.class, executable);
    assertEquals(fault, refused.fault(), refused.getMessage());
    return refused;
  }
}
