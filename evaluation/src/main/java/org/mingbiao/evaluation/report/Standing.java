package org.mingbiao.evaluation.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.mingbiao.evaluation.offer.Correction;
import org.mingbiao.evaluation.offer.Rejection;
import org.mingbiao.evaluation.sheet.Part;

/**
 * Where one bid stands, and by which numbers.
 *
 * @param rank from 1; equals share a rank; null for a bid that is out, or where there is no order
 * @param opened the price as read out, yuan; null while its envelope is closed
 * @param corrected the price that would be paid, yuan
 * @param evaluated the price that was compared, yuan
 * @param deviation from the benchmark, percent; null without a benchmark formula
 * @param pricePoints null where the price earns no points
 * @param total null where price alone ranks
 * @param sameBrandAs the better bid of the same brand, which alone is recommended (87号令第三十一条); null if none
 */
public record Standing(
    String bidder,
    Integer rank,
    BigDecimal opened,
    List<Correction.Applied> corrections,
    BigDecimal corrected,
    BigDecimal evaluated,
    BigDecimal deviation,
    BigDecimal pricePoints,
    Map<String, BigDecimal> items,
    Map<Part, BigDecimal> parts,
    BigDecimal total,
    String sameBrandAs,
    Rejection rejection) {}
