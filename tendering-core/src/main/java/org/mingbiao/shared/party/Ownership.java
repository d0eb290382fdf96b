package org.mingbiao.shared.party;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Who controls whom on a day (控股), as far as the known holdings tell. */
public final class Ownership {
  /** A share above this controls (公司法: more than fifty per cent). */
  static final BigDecimal CONTROL_ABOVE = new BigDecimal("0.5");

  private final Map<UUID, Set<UUID>> controlled = new HashMap<>();

  /** Two of several parties of which one controls the other. */
  public record Control(UUID controller, UUID controlled) {}

  public Ownership(Collection<Holding> holdings, LocalDate day) {
    for (Holding holding : holdings) {
      if (holding.lasts(day) && holding.share.compareTo(CONTROL_ABOVE) > 0) {
        controlled.computeIfAbsent(holding.owner, owner -> new TreeSet<>()).add(holding.owned);
      }
    }
  }

  /** Directly, as 政府采购法实施条例 第十八条 asks. */
  public boolean controlsDirectly(UUID owner, UUID owned) {
    return controlled.getOrDefault(owner, Set.of()).contains(owned);
  }

  /** Directly or through others, as 招标投标法实施条例 第三十四条 asks. A circle of holdings is followed once. */
  public boolean controls(UUID owner, UUID owned) {
    Deque<UUID> open = new ArrayDeque<>(List.of(owner));
    Set<UUID> seen = new HashSet<>();
    while (!open.isEmpty()) {
      UUID next = open.pop();
      if (!seen.add(next)) continue;
      if (controlsDirectly(next, owned)) return true;
      open.addAll(controlled.getOrDefault(next, Set.of()));
    }
    return false;
  }

  /** The pairs among the bidders of one lot of which one controls the other. */
  public List<Control> among(Collection<UUID> bidders) {
    return bidders.stream().flatMap(a -> bidders.stream().filter(b -> !a.equals(b) && controls(a, b))
        .map(b -> new Control(a, b))).toList();
  }
}
