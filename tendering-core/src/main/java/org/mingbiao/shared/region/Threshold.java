package org.mingbiao.shared.region;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * From which sum on a region's rule asks for more. Reaching the sum is enough (以上 includes it).
 *
 * @param rule the rule of the packs that it serves: {@code S01} must be tendered, {@code S02} open tender
 * @param bought what is bought
 * @param level of the budget that pays, or null for any
 * @param region a {@link RegionCode}
 * @param amount yuan
 * @param from the first day in force
 * @param until the last day in force, or null
 */
public record Threshold(String rule, Bought bought, Level level, String region, BigDecimal amount, String article,
    LocalDate from, LocalDate until) {

  public enum Bought {
    WORKS, GOODS, SERVICES,
    /** Survey, design, supervision (勘察, 设计, 监理). */
    CONSULTING
  }

  boolean answers(Question question, RegionCode at) {
    return rule.equals(question.rule()) && bought == question.bought() && region.equals(at.text())
        && (level == null || level == question.level())
        && !question.day().isBefore(from) && (until == null || !question.day().isAfter(until));
  }

  /** What is asked of the table. */
  public record Question(String rule, Bought bought, Level level, RegionCode region, LocalDate day) {}
}
