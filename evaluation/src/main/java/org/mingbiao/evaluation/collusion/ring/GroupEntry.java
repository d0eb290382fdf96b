package org.mingbiao.evaluation.collusion.ring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Reading.Reason;
import org.mingbiao.evaluation.collusion.Screen;
import org.mingbiao.evaluation.collusion.Tested;
import org.mingbiao.evaluation.collusion.chance.Tails;
import org.mingbiao.evaluation.collusion.ring.Meetings.Pair;

/**
 * A group that enters together.
 * <p>Value: mean meetings of its pairs. Null: groups in which each member is replaced by one of the
 * {@link #PEERS} bidders that enter about as often. This is the participation test of Conley and Decarolis, 2016.
 *
 * @param group of three or more
 */
public record GroupEntry(Set<String> group) implements Screen<Contest, Meetings, Tested> {
  static final int PEERS = 20;
  private static final int CONTESTS_MIN = 20;

  @Override public Card card() {
    return new Card("ENTRY", "group-entry", CONTESTS_MIN);
  }

  @Override public Meetings zero() {
    return new Meetings();
  }

  @Override public Meetings fold(Meetings meetings, Contest contest) {
    return meetings.add(contest);
  }

  @Override public Meetings merge(Meetings one, Meetings other) {
    return one.add(other);
  }

  @Override public Tested finish(Meetings meetings) {
    List<String> about = group.stream().sorted().toList();
    int least = group.stream().mapToInt(meetings::contests).min().orElse(0);
    if (least < CONTESTS_MIN) return Tested.none(about, Reason.TOO_FEW_CONTESTS, least);
    if (meetings.bidders().size() < PEERS) return Tested.none(about, Reason.NO_VARIATION, least);
    List<List<String>> peers = about.stream().map(member -> peers(meetings, member)).toList();
    double seen = meanMeetings(meetings, group);
    return Tested.of(about, seen, least,
        Tails.amongDraws(seen, least, random -> meanMeetings(meetings, stand(peers, random))));
  }

  private static List<String> peers(Meetings meetings, String member) {
    Comparator<String> near = Comparator
        .comparingInt(other -> Math.abs(meetings.contests(other) - meetings.contests(member)));
    return meetings.bidders().keySet().stream().sorted(near.thenComparing(Comparator.naturalOrder())).limit(PEERS)
        .toList();
  }

  private static Set<String> stand(List<List<String>> peers, Random random) {
    Set<String> others = new TreeSet<>();
    for (List<String> own : peers) {
      List<String> free = new ArrayList<>(own);
      free.removeAll(others);
      if (!free.isEmpty()) others.add(free.get(random.nextInt(free.size())));
    }
    return others;
  }

  private static double meanMeetings(Meetings meetings, Set<String> group) {
    double sum = 0;
    int pairs = 0;
    for (String one : group) {
      for (String other : group) {
        if (one.compareTo(other) >= 0) continue;
        sum += meetings.met(Pair.of(one, other));
        pairs++;
      }
    }
    return sum / pairs;
  }
}
