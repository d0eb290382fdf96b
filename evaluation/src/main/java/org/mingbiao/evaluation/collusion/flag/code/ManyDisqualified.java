package org.mingbiao.evaluation.collusion.flag.code;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.flag.Findings;
import org.mingbiao.evaluation.collusion.flag.Findings.Group;
import org.mingbiao.evaluation.collusion.flag.FlagSettings;
import org.mingbiao.evaluation.collusion.flag.Json;
import org.mingbiao.evaluation.collusion.flag.Quartiles;
import org.mingbiao.evaluation.collusion.flag.RedFlag;
import org.mingbiao.evaluation.collusion.flag.Release;
import org.mingbiao.evaluation.collusion.flag.Share;

/** R038: an unusually large part of the bids to a buyer or procuring entity, or of a tenderer, is disqualified. */
public final class ManyDisqualified implements RedFlag<ManyDisqualified.Counts> {
  private static final int LEAST = 2;

  private final OptionalDouble threshold;
  private final Map<Group, Integer> least = new EnumMap<>(Group.class);

  public ManyDisqualified(FlagSettings settings) {
    threshold = settings.number("R038", "threshold");
    // The minimum is held against the number of bids in each case, also where its name speaks of processes.
    int processes = settings.whole("R038", "minimum_contracting_processes").orElse(LEAST);
    least.put(Group.Buyer, processes);
    least.put(Group.ProcuringEntity, processes);
    least.put(Group.Tenderer, settings.whole("R038", "minimum_submitted_bids").orElse(LEAST));
  }

  /** Disqualified out of submitted bids, by group and identifier; and what is to be mapped. */
  public record Counts(Map<Group, Map<String, Share>> shares, Findings maps) {}

  @Override public Card card() {
    return new Card("R038", "R038", "r038", 1, 1);
  }

  @Override public Counts zero() {
    Map<Group, Map<String, Share>> shares = new EnumMap<>(Group.class);
    least.keySet().forEach(group -> shares.put(group, new LinkedHashMap<>()));
    return new Counts(shares, new Findings());
  }

  @Override public Counts fold(Counts counts, Release release) {
    List<Object> submitted = release.submittedBids();
    if (submitted.isEmpty()) return counts;
    int out = 0;
    for (Object bid : submitted) {
      int one = "disqualified".equals(Json.text(bid, "status")) ? 1 : 0;
      out += one;
      for (String id : Release.ids(bid, "tenderers")) add(counts, Group.Tenderer, id, new Share(one, 1));
    }
    Share share = new Share(out, submitted.size());
    organisation(counts, release, Group.Buyer, Json.text(Json.object(release.fields(), "buyer"), "id"), share);
    organisation(counts, release, Group.ProcuringEntity,
        Json.text(Json.object(release.tender(), "procuringEntity"), "id"), share);
    return counts;
  }

  private static void organisation(Counts counts, Release release, Group group, String id, Share share) {
    if (id == null) return;
    add(counts, group, id, share);
    String map = group == Group.Buyer ? "ocid_buyer_r038" : "ocid_procuringentity_r038";
    if (share.part() > 0) counts.maps().belongs(map, release.ocid(), id);
  }

  private static void add(Counts counts, Group group, String id, Share share) {
    counts.shares().get(group).merge(id, share, Share::add);
  }

  @Override public Counts merge(Counts one, Counts other) {
    least.keySet().forEach(group -> Share.add(one.shares().get(group), other.shares().get(group)));
    one.maps().add(other.maps());
    return one;
  }

  @Override public Findings finish(Counts counts) {
    Findings findings = counts.maps();
    counts.shares().forEach((group, shares) -> {
      Map<String, Double> ratios = new LinkedHashMap<>();
      shares.forEach((id, share) -> {
        if (share.of() >= least.get(group)) ratios.put(id, share.ratio());
      });
      if (!ratios.isEmpty()) flag(group, ratios, findings);
    });
    return findings;
  }

  private void flag(Group group, Map<String, Double> ratios, Findings findings) {
    Quartiles quartiles = new Quartiles(ratios.values());
    if (threshold.isEmpty()) {
      findings.fence("R038", group + "_q1", quartiles.first());
      findings.fence("R038", group + "_q3", quartiles.third());
    }
    double fence = threshold.orElseGet(quartiles::upperFence);
    findings.fence("R038", group + "_upper_fence", fence);
    if (!(fence > 0)) return;
    ratios.forEach((id, ratio) -> {
      if (ratio >= fence) findings.raise(group, id, "R038", ratio);
    });
  }
}
