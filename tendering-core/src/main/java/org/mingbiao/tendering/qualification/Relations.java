package org.mingbiao.tendering.qualification;

import static org.mingbiao.shared.refusal.Refusal.BIDDERS_RELATED;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.party.Ownership;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.TenderLaw;

/** Bidders of one lot of which one controls the other: no bid of theirs is valid (实施条例 第三十四条; 政采条例 第十八条). */
public final class Relations {
  private Relations() {}

  /** @throws RefusedException {@code BIDDERS_RELATED} naming the first two; the members of one bid may be related */
  public static void requireNone(Collection<Consortium> bids, Ownership ownership, TenderLaw law) {
    for (Consortium one : bids) {
      bids.stream().filter(other -> other != one).forEach(other -> requireNone(one, other, ownership, law));
    }
  }

  private static void requireNone(Consortium one, Consortium other, Ownership ownership, TenderLaw law) {
    for (UUID owner : one.units()) {
      for (UUID owned : other.units()) {
        boolean controls = law.world() == World.PROCUREMENT ? ownership.controlsDirectly(owner, owned) : ownership.controls(owner, owned);
        if (controls) throw law.rule("S34").refused(BIDDERS_RELATED).with(Map.of("controller", owner, "controlled", owned));
      }
    }
  }
}
