package org.mingbiao.house;

import java.util.List;
import java.util.Map;

/**
 * The rooms of each side in the order of the life of their matter: a room knows only those before it.
 * Changing the plan is changing these lists and writing why in docs/decisions.
 */
final class Plan {
  static final Map<String, List<String>> ROOMS = Map.of(
      "shared", List.of("refusal", "money", "journal", "blind", "attachment", "paper", "calendar", "region", "party", "law", "term", "messenger", "casework"),
      "tendering", List.of("subject", "credit", "project", "leave", "document", "notice", "venue", "qualification", "bond", "bid", "opening", "expert", "review",
          "award", "source", "complaint", "lead", "investigation", "fee", "archive", "ocds"),
      "centre", List.of("item", "window", "delegation", "casefile", "lifeevent", "hotline", "rating", "supervision"));

  /** Which sides may know which others. */
  static final Map<String, List<String>> ARROWS = Map.of(
      "seal", List.of(), "evaluation", List.of(), "shared", List.of(), "tendering", List.of("shared"), "centre", List.of("shared"),
      "app", List.of("seal", "evaluation", "shared", "tendering", "centre"));

  private Plan() {}
}
