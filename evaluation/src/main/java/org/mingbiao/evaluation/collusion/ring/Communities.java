package org.mingbiao.evaluation.collusion.ring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.ring.Meetings.Pair;

/** Bidders who keep to themselves: communities of the graph of pairs that meet oftener than by chance. */
public final class Communities {
  /** A bond is drawn if at most one in a hundred of those drawn would arise by chance. */
  private static final double DISCOVERY = 0.01;
  private static final int ROUNDS_MAX = 100;

  private final List<Set<String>> groups;
  private final Map<String, Integer> groupOf = new HashMap<>();

  private Communities(List<Set<String>> groups) {
    this.groups = groups;
    for (int i = 0; i < groups.size(); i++) for (String bidder : groups.get(i)) groupOf.put(bidder, i);
  }

  /**
   * Finds the communities of a market.
   *
   * @param meetingsMin fewest meetings that make a bond
   */
  public static Communities of(Meetings meetings, int meetingsMin) {
    Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    for (CoBidding.Bond bond : new CoBidding(meetingsMin).finish(meetings)) {
      if (bond.q() <= DISCOVERY) bind(graph, bond.pair());
    }
    return clustered(graph);
  }

  /**
   * Parts a market along its weakest meetings: everyone is bound to the partners met most for how often both enter.
   * Unlike {@link #of} it finds communities also where no bond is beyond chance, so it proves nothing.
   *
   * @param partners of each bidder that count
   */
  public static Communities byNearest(Meetings meetings, int partners) {
    Map<String, List<Pair>> pairs = new TreeMap<>();
    for (Pair pair : meetings.pairs().keySet()) {
      pairs.computeIfAbsent(pair.first(), name -> new ArrayList<>()).add(pair);
      pairs.computeIfAbsent(pair.second(), name -> new ArrayList<>()).add(pair);
    }
    Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    Comparator<Pair> nearest = Comparator.comparingDouble(pair -> -closeness(meetings, pair));
    pairs.forEach((bidder, own) -> own.stream().sorted(nearest.thenComparing(Comparator.naturalOrder()))
        .limit(partners).forEach(pair -> bind(graph, pair)));
    return clustered(graph);
  }

  /** Cosine of the two bidders' rows of contests. */
  private static double closeness(Meetings meetings, Pair pair) {
    double entries = (double) meetings.contests(pair.first()) * meetings.contests(pair.second());
    return meetings.met(pair) / Math.sqrt(entries);
  }

  private static void bind(Graph<String, DefaultEdge> graph, Pair pair) {
    graph.addVertex(pair.first());
    graph.addVertex(pair.second());
    graph.addEdge(pair.first(), pair.second());
  }

  private static Communities clustered(Graph<String, DefaultEdge> graph) {
    List<Set<String>> groups = new ArrayList<>();
    if (!graph.vertexSet().isEmpty()) {
      new LabelPropagationClustering<>(graph, ROUNDS_MAX, new Random(1)).getClustering().getClusters()
          .forEach(group -> groups.add(new TreeSet<>(group)));
    }
    groups.sort(Comparator.<Set<String>>comparingInt(group -> -group.size())
        .thenComparing(group -> group.iterator().next()));
    return new Communities(groups);
  }

  /** The largest first; a bidder without a bond is in none. */
  public List<Set<String>> groups() {
    return groups;
  }

  /** The community most of a contest's bidders are of, -1 if none of them is of any. */
  public int home(Contest contest) {
    Map<Integer, Integer> votes = new HashMap<>();
    for (String bidder : contest.bidders()) {
      if (groupOf.containsKey(bidder)) votes.merge(groupOf.get(bidder), 1, Integer::sum);
    }
    return votes.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue()
        .thenComparing(entry -> -entry.getKey())).map(Map.Entry::getKey).orElse(-1);
  }
}
