package org.mingbiao.app.tendering.lead;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.mingbiao.tendering.lead.PaperWords;
import org.mingbiao.tendering.lead.Sign;
import org.mingbiao.tendering.lead.Trace;

/** What one file says of itself and of people. @param unitPrices of a priced bill, by item */
record Paper(List<Trace> traces, Map<String, BigDecimal> unitPrices, String text) {
  static final Paper UNREAD = new Paper(List.of(), Map.of(), "");
  /** Of a longer text only the beginning is compared. */
  static final int LETTERS_MAX = 1_000_000;
  /** A paper names fewer people than that. */
  private static final int NAMED_MAX = 500;

  /** A paper of text, with the people whom it names. */
  static Paper of(String name, List<Trace> own, Map<String, BigDecimal> unitPrices, String text) {
    String kept = text.substring(0, Math.min(LETTERS_MAX, text.length()));
    List<Trace> traces = new ArrayList<>(own);
    PaperWords.CONTACT.matcher(kept).results().limit(NAMED_MAX).map(MatchResult::group).forEach(value -> traces.add(new Trace(Sign.CONTACT, value, name)));
    PaperWords.CARD.matcher(kept).results().limit(NAMED_MAX).map(MatchResult::group).forEach(value -> traces.add(new Trace(Sign.MEMBER, value, name)));
    PaperWords.CERTIFICATE.matcher(kept).results().limit(NAMED_MAX).forEach(found -> traces.add(new Trace(Sign.MEMBER, found.group(1), name)));
    return new Paper(traces.stream().distinct().toList(), unitPrices, kept.replaceAll("\\s+", ""));
  }
}
