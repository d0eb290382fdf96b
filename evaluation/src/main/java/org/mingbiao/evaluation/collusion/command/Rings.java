package org.mingbiao.evaluation.collusion.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Screen;
import org.mingbiao.evaluation.collusion.Tested;
import org.mingbiao.evaluation.collusion.market.CoalitionSpread;
import org.mingbiao.evaluation.collusion.market.MeanShift;
import org.mingbiao.evaluation.collusion.ring.Communities;
import org.mingbiao.evaluation.collusion.ring.GroupEntry;
import org.mingbiao.evaluation.collusion.ring.GroupShape;
import org.mingbiao.evaluation.collusion.ring.Meetings;

/** The communities of a market and the readings that hold of each. */
final class Rings {
  private static final int BOND_MEETINGS_MIN = 5;
  private static final int MEMBERS_MIN = 3;
  private static final int MEMBERS_MAX = 10;

  private final List<Contest> contests;
  private final Meetings meetings;

  Rings(List<Contest> contests) {
    this.contests = contests;
    this.meetings = Meetings.of(contests);
  }

  static <A, R> R read(Screen<Contest, A, R> screen, List<Contest> contests) {
    A state = screen.zero();
    for (Contest contest : contests) state = screen.fold(state, contest);
    return screen.finish(state);
  }

  /** Every community; those of three to ten members with their readings. */
  List<Object> communities() {
    List<Object> communities = new ArrayList<>();
    for (Set<String> group : Communities.of(meetings, BOND_MEETINGS_MIN).groups()) {
      Map<String, Object> community = new LinkedHashMap<>();
      community.put("members", List.copyOf(group));
      if (group.size() >= MEMBERS_MIN && group.size() <= MEMBERS_MAX) {
        GroupShape shape = new GroupShape(group);
        community.put("coherence", shape.coherence(meetings));
        community.put("exclusivity", line(shape.finish(meetings)));
        community.put("group-entry", line(new GroupEntry(group).finish(meetings)));
        community.put("coalition-spread", line(read(new CoalitionSpread(group), contests)));
        community.put("mean-shift", line(read(new MeanShift(group), contests)));
      }
      communities.add(community);
    }
    return communities;
  }

  static Map<String, Object> line(Tested tested) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("about", tested.about());
    line.put("value", tested.reading().value().isPresent() ? tested.reading().value().getAsDouble() : null);
    line.put("n", tested.reading().n());
    line.put("p", tested.p());
    return line;
  }
}
