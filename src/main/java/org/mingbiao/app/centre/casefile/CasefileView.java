package org.mingbiao.app.centre.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.centre.item.ItemView;
import org.mingbiao.app.edge.page.Light;
import org.mingbiao.app.edge.page.Station;
import org.mingbiao.centre.casefile.CasefileMove;
import org.mingbiao.centre.casefile.CasefileStage;
import org.mingbiao.centre.casefile.Delivery;
import org.mingbiao.centre.casefile.Review;

/**
 * One errand as one reader may see it.
 *
 * @param applicant name, code and mobile, masked as far as the reader's part in it asks
 * @param missing what is still to be brought; empty unless it is being completed
 * @param mine whether the reader handles it
 */
public record CasefileView(UUID id, String number, ItemView item, CasefileStage stage, List<Station> ribbon, Asked applicant, String request,
    Instant receivedAt, List<String> missing, Instant acceptedAt, boolean deemed, String department, String handler, boolean mine, Review review,
    Integer reviewDays, Outcome outcome, List<ClockRow> clocks, List<Paper> papers) {

  public record Asked(String name, String code, String mobile) {}

  /** @param grounds null before a result */
  public record Outcome(Boolean granted, String grounds, String lateness, Instant decidedAt, Delivery delivery, Instant endedAt) {}

  /** @param at null while it stands or awaits a calendar @param late whether it was missed @param ended whether nothing is owed any more */
  public record ClockRow(ErrandClock clock, String article, Instant at, Light light, String why, Integer awaits, boolean late, boolean ended) {
    public boolean stands() {
      return at == null && awaits == null;
    }
  }

  /** @param what the material it is for, or null for what was brought later */
  public record Paper(UUID id, String what, String name, long bytes, String sha256, Instant addedAt) {}

  public boolean may(String move) {
    return stage.allows(CasefileMove.valueOf(move));
  }

  /** Whether the decision, delivered or not, is a yes. */
  public boolean granted() {
    return Boolean.TRUE.equals(outcome.granted());
  }

  public boolean denied() {
    return Boolean.FALSE.equals(outcome.granted());
  }

  public boolean correcting() {
    return stage == CasefileStage.CORRECTING;
  }

  public boolean hasResult() {
    return stage.hasResult();
  }

  /** The clock that waits for the centre first, or null. */
  public ClockRow pressing() {
    return clocks.stream().filter(clock -> !clock.ended()).findFirst().orElse(null);
  }

  public List<Review> reviews() {
    return List.of(Review.values());
  }

  public List<Delivery> deliveries() {
    return List.of(Delivery.values());
  }

  public String paper(UUID paper) {
    return at("/papers/" + paper);
  }

  public String at(String part) {
    return "/clerk/casefiles/" + id + part;
  }
}
