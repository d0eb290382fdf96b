package org.mingbiao.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.World;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.PriceRule;
import org.mingbiao.evaluation.method.Tie;
import org.mingbiao.evaluation.sheet.Part;

/** Puts bids in order, and says where nothing in the method can. */
final class Order {
  /** The name of the draw that decides between equals. */
  static final String TIE_DRAW = "tie";

  private final MethodPack pack;
  private final Contest contest;
  private final List<Breach> open;

  Order(MethodPack pack, Contest contest, List<Breach> open) {
    this.pack = pack;
    this.contest = contest;
    this.open = open;
  }

  /** Ranks those that are in; the list comes back in order, the equal ones by id. */
  List<Entry> rank(List<Entry> entries) {
    Comparator<Entry> order = order();
    List<Entry> in = entries.stream().filter(Entry::isIn).sorted(order.thenComparing(Entry::id)).toList();
    sameBrands(in);
    List<Entry> recommendable = in.stream().filter(entry -> entry.sameBrandAs == null).toList();
    for (int i = 0; i < recommendable.size(); i++) {
      Entry before = i == 0 ? null : recommendable.get(i - 1);
      boolean equal = before != null && order.compare(before, recommendable.get(i)) == 0;
      recommendable.get(i).rank = equal ? before.rank : Integer.valueOf(i + 1);
      if (equal) tied(before, recommendable.get(i));
    }
    return recommendable;
  }

  private Comparator<Entry> order() {
    Comparator<Entry> order = pack.price().rule() instanceof PriceRule.LowestWins
        ? Comparator.comparing(entry -> entry.evaluated)
        : Comparator.comparing((Entry entry) -> entry.total).reversed();
    for (Tie tie : pack.award().ties()) order = order.thenComparing(by(tie));
    return order;
  }

  private Comparator<Entry> by(Tie tie) {
    return switch (tie) {
      case LOWER_PRICE -> Comparator.comparing(entry -> entry.correction.price());
      case HIGHER_TECHNICAL -> higher(Part.TECHNICAL);
      case HIGHER_CREDIT -> higher(Part.CREDIT);
      case TENDERER -> (one, other) -> 0;
      case DRAW -> Comparator.comparing(this::drawnPlace);
    };
  }

  private static Comparator<Entry> higher(Part part) {
    return Comparator.comparing((Entry entry) -> entry.part(part)).reversed();
  }

  /** The place in the draw; those the draw does not name stay equal, after it. */
  private int drawnPlace(Entry entry) {
    String outcome = contest.drawn().get(TIE_DRAW);
    int place = outcome == null ? -1 : List.of(outcome.split(",")).indexOf(entry.id());
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  private void tied(Entry one, Entry other) {
    open.add(new Breach("C17", pack.world() == World.ENGINEERING ? "docs/spec/method-pack.md" : "87号令第五十七条、第六十八条",
        "standings", one.id() + " and " + other.id() + " are equal, and nothing has decided between them"));
  }

  /** Only the best of one brand is recommended, and all of it count as one bidder (87号令第三十一条). */
  private void sameBrands(List<Entry> inOrder) {
    if (pack.world() != World.GOVERNMENT) return;
    Map<String, String> bestOf = new HashMap<>();
    for (Entry entry : inOrder) {
      if (entry.bid.brand() == null) continue;
      String best = bestOf.putIfAbsent(entry.bid.brand(), entry.id());
      entry.sameBrandAs = best;
    }
  }

  /** Those that pass the gate to the price envelope: points enough, and among the best with all who equal the last. */
  static List<Entry> passing(List<Entry> entries, BigDecimal pass, Integer best) {
    List<Entry> enough = new ArrayList<>(entries.stream()
        .filter(entry -> pass == null || entry.part(Part.TECHNICAL).compareTo(pass) >= 0)
        .sorted(higher(Part.TECHNICAL).thenComparing(Entry::id)).toList());
    if (best == null || enough.size() <= best) return enough;
    BigDecimal last = enough.get(best - 1).part(Part.TECHNICAL);
    enough.removeIf(entry -> entry.part(Part.TECHNICAL).compareTo(last) < 0);
    return enough;
  }
}
