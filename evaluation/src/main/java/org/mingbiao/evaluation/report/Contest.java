package org.mingbiao.evaluation.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingbiao.evaluation.exact.Json;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.law.Subject;
import org.mingbiao.evaluation.offer.Bid;
import org.mingbiao.evaluation.sheet.Committee;
import org.mingbiao.evaluation.sheet.Sheet;

/**
 * Everything of one lot that a method needs: opened prices, sheets, draws. Described in
 * {@code docs/spec/evaluation-report.md}.
 *
 * @param tender the code of the lot
 * @param registered the day whose law counts
 * @param ceiling maximum price (最高投标限价), yuan; null if none
 * @param budget yuan; null if not published
 * @param weighty technically complex or of high social impact, which asks for seven members in government procurement
 * @param afterFailedTender a negotiation that goes on with two after a failed tender
 * @param legalBasis what allows candidates without order (评定分离); null elsewhere
 * @param minimum a minimum price: always refused, and read only to be refused
 * @param committee null if those who handed in sheets are all there is to know
 */
public record Contest(
    @JsonProperty(required = true) String format,
    @JsonProperty(required = true) String tender,
    @JsonProperty(required = true) LocalDate registered,
    @JsonProperty(required = true) Subject subject,
    BigDecimal ceiling,
    BigDecimal budget,
    boolean weighty,
    boolean afterFailedTender,
    String legalBasis,
    BigDecimal minimum,
    Committee committee,
    @JsonProperty(required = true) List<Bid> bids,
    List<Sheet> sheets,
    List<Drawn> draws) {
  public static final String FORMAT = "mingbiao-contest/1";
  /** More bids than any lot had. */
  public static final int BIDS_MAX = 2_000;

  public Contest {
    if (!FORMAT.equals(format)) throw new BreachException(Breach.format("format", "is not " + FORMAT));
    bids = List.copyOf(bids);
    sheets = sheets == null ? List.of() : List.copyOf(sheets);
    draws = draws == null ? List.of() : List.copyOf(draws);
    if (bids.size() > BIDS_MAX) throw new BreachException(Breach.format("bids", "more than " + BIDS_MAX));
  }

  /** A lot of which only the bids matter. */
  public static Contest of(LocalDate registered, Subject subject, BigDecimal ceiling, List<Bid> bids) {
    return new Contest(
        FORMAT, "-", registered, subject, ceiling, null, false, false, null, null, null, bids, null, null);
  }

  /** Reads a lot; refuses what is not well formed. */
  public static Contest read(String json) {
    return Json.read(json, Contest.class);
  }

  public Contest withBids(List<Bid> other) {
    return new Contest(format, tender, registered, subject, ceiling, budget, weighty, afterFailedTender, legalBasis,
        minimum, committee, other, sheets, draws);
  }

  public Contest withSheets(List<Sheet> other) {
    return new Contest(format, tender, registered, subject, ceiling, budget, weighty, afterFailedTender, legalBasis,
        minimum, committee, bids, other, draws);
  }

  public Contest withDraws(List<Drawn> other) {
    return new Contest(format, tender, registered, subject, ceiling, budget, weighty, afterFailedTender, legalBasis,
        minimum, committee, bids, sheets, other);
  }

  public Contest withCommittee(Committee other) {
    return new Contest(format, tender, registered, subject, ceiling, budget, weighty, afterFailedTender, legalBasis,
        minimum, other, bids, sheets, draws);
  }

  /** Outcomes by name of draw. */
  public Map<String, String> drawn() {
    Map<String, String> drawn = new TreeMap<>();
    draws.forEach(draw -> drawn.put(draw.name(), draw.outcome()));
    return drawn;
  }

  /** The price no bid may exceed: the maximum price, or in its absence the budget; null if neither is known. */
  public BigDecimal limit() {
    return ceiling != null ? ceiling : budget;
  }
}
