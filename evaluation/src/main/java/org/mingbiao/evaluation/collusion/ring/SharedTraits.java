package org.mingbiao.evaluation.collusion.ring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.Screen;
import org.mingbiao.evaluation.collusion.Tested;

/**
 * Rivals in one lot who share what two of this market's bidders seldom share: an owner (R032), a shareholder (R033), an
 * address or telephone (R042), an official's contact (R043), a business feature (R044).
 * <p>Value: natural logarithm of how rare the shared value is. Null: the bidders of the lot are drawn from the market
 * at random; p is the chance that any two of them share a value as rare as this. A default such as the address of a
 * registration agent is common, and so says nothing.
 *
 * @param kind of trait
 */
public record SharedTraits(Kind kind) implements Screen<SharedTraits.Trait, SharedTraits.Holders, List<Tested>> {
  /** A kind of trait and its code. */
  public enum Kind {
    OWNER("R032"), SHAREHOLDER("R033"), CONTACT("R042"), OFFICIAL("R043"), BUSINESS("R044");

    private final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  /**
   * One value of one bidder in one lot.
   *
   * @param value a keyed hash: the screen needs equality only
   */
  public record Trait(String lot, String bidder, String value) {}

  /** Who holds which value in the market, and who bid in which lot. */
  public record Holders(Map<String, TreeSet<String>> byValue, Map<String, TreeSet<String>> byLot) {
    private Holders add(Trait trait) {
      byValue.computeIfAbsent(trait.value(), key -> new TreeSet<>()).add(trait.bidder());
      byLot.computeIfAbsent(trait.lot(), key -> new TreeSet<>()).add(trait.bidder());
      return this;
    }
  }

  @Override public Card card() {
    return new Card("SHARED_" + kind, kind.code, "shared-traits", 2, 1);
  }

  @Override public Holders zero() {
    return new Holders(new TreeMap<>(), new TreeMap<>());
  }

  @Override public Holders fold(Holders holders, Trait trait) {
    return holders.add(trait);
  }

  @Override public Holders merge(Holders one, Holders other) {
    other.byValue().forEach((value, own) -> one.byValue().merge(value, own, SharedTraits::union));
    other.byLot().forEach((lot, own) -> one.byLot().merge(lot, own, SharedTraits::union));
    return one;
  }

  private static TreeSet<String> union(TreeSet<String> one, TreeSet<String> other) {
    one.addAll(other);
    return one;
  }

  /** One reading for each lot and value that rivals share; about the lot, then the bidders. */
  @Override public List<Tested> finish(Holders holders) {
    Map<String, TreeSet<String>> byBidder = new TreeMap<>();
    holders.byValue().forEach((value, own) -> own.forEach(bidder ->
        byBidder.computeIfAbsent(bidder, key -> new TreeSet<>()).add(value)));
    List<Tested> tested = new ArrayList<>();
    holders.byLot().forEach((lot, bidders) -> {
      TreeSet<String> values = new TreeSet<>();
      bidders.forEach(bidder -> values.addAll(byBidder.get(bidder)));
      for (String value : values) {
        TreeSet<String> sharing = new TreeSet<>(holders.byValue().get(value));
        sharing.retainAll(bidders);
        if (sharing.size() > 1) tested.add(tested(holders, lot, value, sharing, byBidder.size()));
      }
    });
    return tested;
  }

  private static Tested tested(Holders holders, String lot, String value, TreeSet<String> sharing, int market) {
    int held = holders.byValue().get(value).size();
    double asRare = holders.byValue().values().stream().filter(other -> other.size() <= held)
        .mapToDouble(other -> pairs(other.size())).sum() / pairs(market);
    int bidders = holders.byLot().get(lot).size();
    double p = -Math.expm1(pairs(bidders) * Math.log1p(-Math.min(asRare, 1 - 1e-12)));
    List<String> about = new ArrayList<>(List.of(lot));
    about.addAll(sharing);
    return Tested.of(about, -Math.log(pairs(held) / pairs(market)), bidders, p);
  }

  private static double pairs(int size) {
    return size * (size - 1.0) / 2;
  }
}
