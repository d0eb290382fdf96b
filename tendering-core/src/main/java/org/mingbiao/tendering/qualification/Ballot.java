package org.mingbiao.tendering.qualification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingbiao.tendering.qualification.ApplicationEntry.Act;

/** What all seats together make of the applications: more than half of them decide, and where places are limited the points. */
final class Ballot {
  /** Why an applicant that qualifies has no place; the application has the words. */
  static final String OUTRANKED = "OUTRANKED";
  private static final int SCALE = 2;

  private final Collection<Integer> seats;
  private final Map<UUID, Map<Integer, ApplicationEntry>> votes = new LinkedHashMap<>();

  Ballot(Collection<Integer> seats, List<ApplicationEntry> entries) {
    this.seats = seats;
    entries.stream().filter(entry -> entry.seat() != null && seats.contains(entry.seat())).forEach(this::take);
  }

  private void take(ApplicationEntry entry) {
    if (entry.judges()) votes.computeIfAbsent(entry.party(), party -> new LinkedHashMap<>()).put(entry.seat(), entry);
    if (entry.act() == Act.VOIDED) votes.values().forEach(vote -> vote.remove(entry.seat()));
  }

  boolean isComplete(UUID party) {
    return of(party).keySet().containsAll(seats);
  }

  Map<Integer, ApplicationEntry> of(UUID party) {
    return votes.getOrDefault(party, Map.of());
  }

  /** @param places null for no limit @return by applicant why it does not pass, null for who does */
  Map<UUID, String> outcome(List<UUID> applicants, Integer places) {
    Map<UUID, String> why = new LinkedHashMap<>();
    applicants.forEach(party -> why.put(party, qualifies(party) ? null : reasons(party)));
    if (places == null) return why;
    List<UUID> ranked = new ArrayList<>(applicants.stream().filter(party -> why.get(party) == null).toList());
    ranked.sort(Comparator.comparing(this::points).reversed());
    if (ranked.size() <= places) return why;
    BigDecimal last = points(ranked.get(places - 1));
    ranked.stream().filter(party -> points(party).compareTo(last) < 0).forEach(party -> why.put(party, OUTRANKED));
    return why;
  }

  private boolean qualifies(UUID party) {
    return of(party).values().stream().filter(vote -> vote.act() == Act.FOR).count() * 2 > seats.size();
  }

  private String reasons(UUID party) {
    return of(party).values().stream().filter(vote -> vote.act() == Act.AGAINST).map(ApplicationEntry::reason).distinct()
        .collect(Collectors.joining("；"));
  }

  /** The mean of all seats; who has the points of the last place has a place too. */
  private BigDecimal points(UUID party) {
    BigDecimal sum = of(party).values().stream().map(ApplicationEntry::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(BigDecimal.valueOf(seats.size()), SCALE, RoundingMode.HALF_UP);
  }
}
