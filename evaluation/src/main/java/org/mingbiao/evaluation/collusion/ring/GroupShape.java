package org.mingbiao.evaluation.collusion.ring;

import java.util.ArrayList;
import java.util.List;
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
 * A group that meets evenly and keeps to itself.
 * <p>Values: exclusivity, the share of its members' meetings that are with each other (0 to 1); and coherence, the
 * geometric over the arithmetic mean of the meetings of its pairs (0 to 1). Null of exclusivity: groups of as many
 * bidders drawn from those who enter at least as often as the least busy member.
 * <p>Source: Wachs and Kertész, 2019.
 *
 * @param group three to ten bidders
 */
public record GroupShape(Set<String> group) implements Screen<Contest, Meetings, Tested> {
  private static final int MEMBERS_MIN = 3;
  private static final int MEMBERS_MAX = 10;

  public GroupShape {
    group = new TreeSet<>(group);
    if (group.size() < MEMBERS_MIN || group.size() > MEMBERS_MAX) {
      throw new IllegalArgumentException("a group has three to ten members: " + group.size());
    }
  }

  @Override public Card card() {
    return new Card("EXCLUSIVE", "group-shape", MEMBERS_MIN);
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

  /** The exclusivity of the group. */
  @Override public Tested finish(Meetings meetings) {
    List<String> about = List.copyOf(group);
    int least = group.stream().mapToInt(meetings::contests).min().orElseThrow();
    List<String> peers = new ArrayList<>(meetings.bidders().keySet());
    peers.removeIf(bidder -> meetings.contests(bidder) < least);
    if (least == 0 || peers.size() <= group.size()) return Tested.none(about, Reason.TOO_FEW_MEETINGS, least);
    double seen = exclusivity(meetings, group);
    double p = Tails.amongDraws(seen, peers.size(), random -> {
      Set<String> other = new TreeSet<>();
      while (other.size() < group.size()) other.add(peers.get(random.nextInt(peers.size())));
      return exclusivity(meetings, other);
    });
    return Tested.of(about, seen, least, p);
  }

  private static double exclusivity(Meetings meetings, Set<String> members) {
    double inside = 0;
    double outside = 0;
    for (String member : members) {
      for (String other : meetings.partners(member)) {
        int met = meetings.met(Pair.of(member, other));
        if (members.contains(other)) inside += met / 2.0;
        else outside += met;
      }
    }
    return inside + outside == 0 ? 0 : inside / (inside + outside);
  }

  /** How evenly the group's pairs meet; 0 if a pair never met. */
  public double coherence(Meetings meetings) {
    double logs = 0;
    double sum = 0;
    int pairs = 0;
    for (String one : group) {
      for (String other : group) {
        if (one.compareTo(other) >= 0) continue;
        int met = meetings.met(Pair.of(one, other));
        logs += Math.log(met);
        sum += met;
        pairs++;
      }
    }
    return sum == 0 ? 0 : Math.exp(logs / pairs) / (sum / pairs);
  }
}
