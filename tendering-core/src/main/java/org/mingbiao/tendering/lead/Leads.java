package org.mingbiao.tendering.lead;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingbiao.tendering.lead.Lead.Side;

/**
 * Finds leads among the opened bids of a lot.
 *
 * @param commonplace values that the tenderer's own papers hold, which every bidder may have taken over
 * @param control the tenderer's published unit prices
 * @param own text of the tenderer's papers, whitespace removed
 */
public record Leads(Set<String> commonplace, Map<String, BigDecimal> control, String own) {
  /** Of one sign and pair at most so many values are shown. */
  static final int EVIDENCE_MAX = 20;
  /** A lot with more bids than that is compared in its first ones only. */
  public static final int BIDS_MAX = 100;

  private static final Comparator<Trace> BY_VALUE = Comparator.comparing(Trace::value).thenComparing(Trace::where);

  /** The strongest first. */
  public List<Lead> among(List<OpenedBid> bids) {
    List<OpenedBid> compared = bids.subList(0, Math.min(BIDS_MAX, bids.size()));
    PassageScreen passages = PassageScreen.without(own);
    List<Lead> leads = new ArrayList<>();
    for (int i = 0; i < compared.size(); i++) {
      for (int j = i + 1; j < compared.size(); j++) leads.addAll(between(compared.get(i), compared.get(j), passages));
    }
    leads.sort(Comparator.comparing((Lead lead) -> lead.sign().strength).thenComparing(Lead::sign));
    return leads;
  }

  /** Consortium partners are one bidder, and bids of one bidder are no pair. */
  private List<Lead> between(OpenedBid one, OpenedBid other, PassageScreen passages) {
    if (!Collections.disjoint(one.bidder().parties(), other.bidder().parties())) return List.of();
    List<Lead> leads = new ArrayList<>();
    for (Sign sign : Sign.values()) shared(sign, one, other).ifPresent(leads::add);
    mixedUp(one, other).ifPresent(leads::add);
    BillScreen bills = new BillScreen(control);
    bills.equal(one, other).ifPresent(share -> leads.add(measured(Sign.UNIT_PRICES, share, one, other)));
    bills.ratio(one, other).ifPresent(share -> leads.add(measured(Sign.FIXED_RATIO, share, one, other)));
    passages.shared(one, other).ifPresent(share -> leads.add(measured(Sign.PASSAGES, share, one, other)));
    return leads;
  }

  private Optional<Lead> shared(Sign sign, OpenedBid one, OpenedBid other) {
    Set<String> values = values(sign, one);
    values.retainAll(values(sign, other));
    if (values.isEmpty()) return Optional.empty();
    return Optional.of(new Lead(sign, List.of(side(sign, one, values), side(sign, other, values)), null));
  }

  /** A bidder whose name or code stands in the papers of another. */
  private static Optional<Lead> mixedUp(OpenedBid one, OpenedBid other) {
    List<Trace> inOne = mentions(one, other.bidder());
    List<Trace> inOther = mentions(other, one.bidder());
    if (inOne.isEmpty() && inOther.isEmpty()) return Optional.empty();
    return Optional.of(new Lead(Sign.ANOTHERS_NAME, List.of(new Side(one.bid(), inOne), new Side(other.bid(), inOther)), null));
  }

  private static List<Trace> mentions(OpenedBid bid, OpenedBid.Bidder other) {
    return bid.papers().entrySet().stream().flatMap(paper -> other.names().stream().filter(name -> paper.getValue().contains(name))
        .map(name -> new Trace(Sign.ANOTHERS_NAME, name, paper.getKey()))).sorted(BY_VALUE).limit(EVIDENCE_MAX).toList();
  }

  private Set<String> values(Sign sign, OpenedBid bid) {
    return bid.traces().stream().filter(trace -> trace.sign() == sign && !StopValues.isStop(trace) && !commonplace.contains(trace.value()))
        .map(Trace::value).collect(Collectors.toSet());
  }

  private static Side side(Sign sign, OpenedBid bid, Set<String> values) {
    return new Side(bid.bid(), bid.traces().stream().filter(trace -> trace.sign() == sign && values.contains(trace.value())).distinct()
        .sorted(BY_VALUE).limit(EVIDENCE_MAX).toList());
  }

  private static Lead measured(Sign sign, double share, OpenedBid one, OpenedBid other) {
    return new Lead(sign, List.of(new Side(one.bid(), List.of()), new Side(other.bid(), List.of())), share);
  }
}
