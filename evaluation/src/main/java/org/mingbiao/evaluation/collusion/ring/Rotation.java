package org.mingbiao.evaluation.collusion.ring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.Reading.Reason;
import org.mingbiao.evaluation.collusion.Screen;
import org.mingbiao.evaluation.collusion.Tested;
import org.mingbiao.evaluation.collusion.chance.Tails;

/**
 * A group that takes turns (R057): the winner of one of its contests seldom wins the next.
 * <p>Value: share of neighbouring contests won by the same member. Null: the same wins in random order, so unequal
 * shares of the members are no evidence. Blind to turns longer than the record.
 *
 * @param group whose contests are read
 */
public record Rotation(List<String> group) implements Screen<Rotation.Turn, List<Rotation.Turn>, Tested> {
  private static final int CONTESTS_MIN = 8;

  /** One contest won by a member: its place in time, in any unit, and the winner. */
  public record Turn(long when, String winner) {}

  @Override public Card card() {
    return new Card("ROTATION", "R057", "rotation", CONTESTS_MIN, 1);
  }

  @Override public List<Turn> zero() {
    return new ArrayList<>();
  }

  @Override public List<Turn> fold(List<Turn> turns, Turn turn) {
    turns.add(turn);
    return turns;
  }

  @Override public List<Turn> merge(List<Turn> one, List<Turn> other) {
    one.addAll(other);
    return one;
  }

  @Override public Tested finish(List<Turn> turns) {
    List<String> winners = new ArrayList<>(turns.stream()
        .sorted(Comparator.comparingLong(Turn::when).thenComparing(Turn::winner)).map(Turn::winner).toList());
    int n = winners.size();
    if (n < CONTESTS_MIN) return Tested.none(group, Reason.TOO_FEW_CONTESTS, n);
    if (winners.stream().distinct().count() < 2) return Tested.none(group, Reason.NO_VARIATION, n);
    double repeats = repeats(winners);
    double p = Tails.amongDraws(-repeats, n, random -> {
      Collections.shuffle(winners, random);
      return -repeats(winners);
    });
    return Tested.of(group, repeats, n, p);
  }

  private static double repeats(List<String> winners) {
    int same = 0;
    for (int i = 1; i < winners.size(); i++) if (winners.get(i).equals(winners.get(i - 1))) same++;
    return same / (winners.size() - 1.0);
  }
}
