package org.mingbiao.evaluation.recusal;

import java.time.LocalDate;
import java.util.List;

/**
 * One in the library of experts (评标专家库).
 *
 * @param suspendedUntil last day of a suspension; null if none
 * @param punished whether ever punished for conduct in tendering
 * @param drawsThisYear how often drawn since 1 January
 */
public record Expert(
    String id, List<String> specialties, LocalDate suspendedUntil, boolean punished, int drawsThisYear) {
  public Expert {
    specialties = List.copyOf(specialties);
  }
}
