package org.mingbiao.evaluation.draw;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.mingbiao.evaluation.exact.CanonicalJson;
import org.mingbiao.evaluation.exact.Json;
import org.mingbiao.evaluation.law.Breach;

/**
 * Everything about a draw that is fixed before anyone can know its seed.
 *
 * @param id unique for good; a draw that is repeated has another
 * @param seats how many are drawn
 * @param quotas seats by specialty, which make up all seats; empty where any may sit anywhere
 * @param perEmployerMax most that may come from one employer; null for no limit
 * @param follows digest of the plan that this draw supplements (补抽); null for a first draw
 */
public record DrawPlan(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) Purpose purpose,
    @JsonProperty(required = true) List<Candidate> candidates,
    @JsonProperty(required = true) int seats,
    List<Quota> quotas,
    Integer perEmployerMax,
    String follows) {
  /** More than any province's library of experts. */
  public static final int CANDIDATES_MAX = 100_000;
  private static final int INVITED_POOL = 2;

  /** What is drawn. */
  public enum Purpose {
    /** 评标专家. */
    EXPERTS,
    /** 系数 such as K. */
    COEFFICIENT,
    /** 邀请供应商 out of a pool (87号令第十四条). */
    INVITED,
    /** 席位. */
    SEATS,
    /** The order of equals. */
    TIE,
    /** A bid that becomes part of a benchmark. */
    BID
  }

  public DrawPlan {
    candidates = List.copyOf(candidates);
    quotas = quotas == null ? List.of() : List.copyOf(quotas);
  }

  /** SHA-256 of the plan's one spelling: what is announced. */
  public String digest() {
    return CanonicalJson.digest(Json.treeOf(this));
  }

  /** What makes the plan unfit to be drawn; empty if nothing. */
  public List<Breach> breaches() {
    List<Breach> breaches = new ArrayList<>();
    if (candidates.size() > CANDIDATES_MAX) add(breaches, "candidates", "more than " + CANDIDATES_MAX);
    if (candidates.stream().map(Candidate::id).distinct().count() < candidates.size())
      add(breaches, "candidates", "two have one id");
    if (seats < 1) add(breaches, "seats", "is below 1");
    if (!quotas.isEmpty() && quotas.stream().mapToInt(Quota::seats).sum() != seats)
      add(breaches, "quotas", "do not make up the " + seats + " seats");
    if (candidates.stream().filter(Candidate::eligible).count() < seats)
      add(breaches, "candidates", "fewer may be drawn than there are seats");
    quotas.forEach(quota -> filled(quota, breaches));
    if (purpose == Purpose.INVITED && candidates.size() < seats * INVITED_POOL)
      breaches.add(new Breach("INVITED", "87号令第十四条", "plan.candidates", "the pool must be at least twice the seats"));
    return breaches;
  }

  private void filled(Quota quota, List<Breach> breaches) {
    long able = candidates.stream()
        .filter(each -> each.eligible() && each.specialties().contains(quota.specialty())).count();
    if (quota.seats() < 1) add(breaches, "quotas", quota.specialty() + " has no seat");
    if (able < quota.seats()) add(breaches, "quotas", quota.specialty() + " has fewer who may be drawn than seats");
  }

  private static void add(List<Breach> breaches, String field, String message) {
    breaches.add(Breach.format("plan." + field, message));
  }
}
