package org.mingbiao.evaluation.collusion.ring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.Reading.Reason;
import org.mingbiao.evaluation.collusion.Screen;
import org.mingbiao.evaluation.collusion.Tested;
import org.mingbiao.evaluation.collusion.chance.Tails;

/**
 * Gives up again and again, and the same firm gains: withdrawn, not decrypted, or abandoned after ranking first
 * (《招标投标法实施条例》第三十九条第(三)项: 约定部分投标人放弃投标或者中标).
 * <p>Value: share of a bidder's give-ups that one firm gained from. Null: it gains as often as it does from everyone's
 * give-ups in the contests of the market.
 */
public record GiveUps() implements Screen<GiveUps.GiveUp, List<GiveUps.GiveUp>, List<Tested>> {
  private static final int GIVE_UPS_MIN = 3;

  /** One bidder who gave up in one contest, and who won it. */
  public record GiveUp(String tender, String bidder, String gainer) {}

  @Override public Card card() {
    return new Card("GIVEUP", "give-ups", GIVE_UPS_MIN);
  }

  @Override public List<GiveUp> zero() {
    return new ArrayList<>();
  }

  @Override public List<GiveUp> fold(List<GiveUp> seen, GiveUp giveUp) {
    seen.add(giveUp);
    return seen;
  }

  @Override public List<GiveUp> merge(List<GiveUp> one, List<GiveUp> other) {
    one.addAll(other);
    return one;
  }

  /** For each bidder, the firm that gained most; about the bidder, then the gainer. */
  @Override public List<Tested> finish(List<GiveUp> seen) {
    Map<String, Map<String, Integer>> gains = new TreeMap<>();
    Map<String, Integer> all = new TreeMap<>();
    for (GiveUp giveUp : seen) {
      gains.computeIfAbsent(giveUp.bidder(), name -> new TreeMap<>()).merge(giveUp.gainer(), 1, Integer::sum);
      all.merge(giveUp.gainer(), 1, Integer::sum);
    }
    List<Tested> tested = new ArrayList<>();
    gains.forEach((bidder, own) -> tested.add(tested(bidder, own, all, seen.size())));
    return tested;
  }

  private static Tested tested(String bidder, Map<String, Integer> own, Map<String, Integer> all, int seen) {
    int n = own.values().stream().mapToInt(Integer::intValue).sum();
    String gainer = own.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    List<String> about = List.of(bidder, gainer);
    if (n < GIVE_UPS_MIN) return Tested.none(about, Reason.TOO_FEW_CONTESTS, n);
    if (n == seen) return Tested.none(about, Reason.NO_VARIATION, n);
    int gained = own.get(gainer);
    double usual = (all.get(gainer) - gained + 1.0) / (seen - n + 2);
    return Tested.of(about, (double) gained / n, n, Tails.atLeast(gained, n, usual));
  }
}
