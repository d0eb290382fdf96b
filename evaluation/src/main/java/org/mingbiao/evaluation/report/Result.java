package org.mingbiao.evaluation.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingbiao.evaluation.exact.Step;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.method.AbnormalLow;
import org.mingbiao.evaluation.sheet.OutlyingScore;

/**
 * What an evaluation came to, with every number on the way. Same in, same out, bit for bit.
 *
 * @param method the pack's id
 * @param methodDigest SHA-256 of the pack
 * @param benchmark yuan; null where there is none
 * @param standings by rank, then those that are out by id
 * @param candidates those recommended, in order of rank, or by id where there is no order
 * @param low prices below a line, each of which asks for an explanation
 * @param outlying scores that ask for a written reason
 * @param open what must be settled before anyone signs; empty if nothing
 * @param steps the calculation line by line
 */
public record Result(
    String format,
    String tender,
    String method,
    String methodVersion,
    String methodDigest,
    Outcome outcome,
    BigDecimal benchmark,
    List<Standing> standings,
    List<String> candidates,
    List<AbnormalLow.Hit> low,
    List<OutlyingScore> outlying,
    List<Breach> open,
    List<Step> steps) {
  public static final String FORMAT = "mingbiao-result/1";

  public Standing of(String bidder) {
    return standings.stream().filter(standing -> standing.bidder().equals(bidder)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such bidder: " + bidder));
  }

  /** The one who ranks first, if one alone does. */
  public Optional<String> winner() {
    List<String> first = standings.stream()
        .filter(standing -> Integer.valueOf(1).equals(standing.rank())).map(Standing::bidder).toList();
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }
}
