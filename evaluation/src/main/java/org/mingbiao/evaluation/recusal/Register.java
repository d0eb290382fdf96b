package org.mingbiao.evaluation.recusal;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Who holds what and who is related to whom, as registers and declarations have it. */
public final class Register {
  private final List<Link> links;
  private final List<Relation> relations;

  public Register(List<Link> links, List<Relation> relations) {
    this.links = List.copyOf(links);
    this.relations = List.copyOf(relations);
  }

  /**
   * Every organisation of the same hand as one of these: up and down all lines of control and management that lasted
   * since a day, however long.
   *
   * @return each with the one of these through which it is reached
   */
  Map<String, String> groups(Collection<String> organisations, LocalDate since, LocalDate day) {
    Map<String, String> reached = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>();
    organisations.forEach(each -> reached.put(each, each));
    open.addAll(organisations);
    Map<String, List<String>> joined = joined(since, day);
    while (!open.isEmpty()) {
      String at = open.remove();
      for (String next : joined.getOrDefault(at, List.of()))
        if (reached.putIfAbsent(next, reached.get(at)) == null) open.add(next);
    }
    return reached;
  }

  private Map<String, List<String>> joined(LocalDate since, LocalDate day) {
    Map<String, List<String>> joined = new HashMap<>();
    for (Link link : links) {
      if (!link.passesOn() || !link.lastedSince(since, day)) continue;
      joined.computeIfAbsent(link.holder(), any -> new ArrayList<>()).add(link.organisation());
      joined.computeIfAbsent(link.organisation(), any -> new ArrayList<>()).add(link.holder());
    }
    return joined;
  }

  List<Link> of(String holder, Predicate<Link> which) {
    return links.stream().filter(link -> link.holder().equals(holder) && which.test(link)).toList();
  }

  List<String> relatives(String person) {
    return relations.stream().filter(each -> each.person().equals(person) || each.relative().equals(person))
        .map(each -> each.person().equals(person) ? each.relative() : each.person()).sorted().toList();
  }
}
