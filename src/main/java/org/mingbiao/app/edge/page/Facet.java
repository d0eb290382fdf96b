package org.mingbiao.app.edge.page;

import java.util.List;

/** One property by which a list can be narrowed; its choices are links, so that every search has an address. */
public record Facet(String word, List<Choice> choices) {
  public static final long UNCOUNTED = -1;

  /**
   * @param count how many rows the choice leaves, or {@link #UNCOUNTED} where counting would take longer than reading
   * @param href the address of the list with the choice taken, or without it when it is {@code chosen}
   */
  public record Choice(String word, long count, String href, boolean chosen) {}
}
