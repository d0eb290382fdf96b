package org.mingbiao.evaluation.draw;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One on the list that is drawn from.
 *
 * @param id the expert's pseudonym, a coefficient, a bidder, a seat; unique in the list
 * @param specialties what an expert may judge; empty elsewhere
 * @param employer the expert's, as a pseudonym; null elsewhere
 * @param excluded why it may not be drawn; empty if it may
 */
public record Candidate(
    @JsonProperty(required = true) String id, List<String> specialties, String employer, List<Exclusion> excluded) {
  public Candidate {
    specialties = specialties == null ? List.of() : List.copyOf(specialties);
    excluded = excluded == null ? List.of() : List.copyOf(excluded);
  }

  /** One of which only its name matters. */
  public static Candidate of(String id) {
    return new Candidate(id, null, null, null);
  }

  boolean eligible() {
    return excluded.isEmpty();
  }
}
