package org.mingbiao.evaluation.collusion.flag.code;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.flag.Findings;
import org.mingbiao.evaluation.collusion.flag.Findings.Group;
import org.mingbiao.evaluation.collusion.flag.FlagSettings;
import org.mingbiao.evaluation.collusion.flag.Json;
import org.mingbiao.evaluation.collusion.flag.Quartiles;
import org.mingbiao.evaluation.collusion.flag.RedFlag;
import org.mingbiao.evaluation.collusion.flag.Release;

/** R048: one supplier delivers goods of unusually many kinds; the value is how many. */
public final class HeterogeneousSupplier implements RedFlag<Map<String, HeterogeneousSupplier.Range>> {
  private static final int DIGITS = 2;
  private static final int PROCESSES_MIN = 20;

  private final int digits;
  private final OptionalInt threshold;
  private final int processesMin;

  public HeterogeneousSupplier(FlagSettings settings) {
    digits = settings.whole("R048", "digits").orElse(DIGITS);
    threshold = settings.whole("R048", "threshold");
    processesMin = settings.whole("R048", "minimum_contracting_processes").orElse(PROCESSES_MIN);
  }

  /** In how many processes a supplier was met, and the first digits of the classifications it supplies. */
  public record Range(int processes, Set<String> kinds) {
    Range add(Range other) {
      kinds.addAll(other.kinds);
      return new Range(processes + other.processes, kinds);
    }
  }

  @Override public Card card() {
    return new Card("R048", "R048", "r048", 1, 1);
  }

  @Override public Map<String, Range> zero() {
    return new LinkedHashMap<>();
  }

  @Override public Map<String, Range> fold(Map<String, Range> ranges, Release release) {
    if (release.awards() == null) return ranges;
    Map<String, Set<String>> here = new LinkedHashMap<>();
    for (Object award : release.awards()) {
      List<Object> items = Json.list(award, "items");
      List<Object> suppliers = Json.list(award, "suppliers");
      if (items == null || suppliers == null || suppliers.size() != 1) continue;
      String supplier = Json.text(suppliers.get(0), "id");
      if (supplier == null || !"active".equals(Json.text(award, "status"))) continue;
      for (Object item : items) {
        String kind = Json.text(Json.object(item, "classification"), "id");
        if (kind != null) here.computeIfAbsent(supplier, key -> new HashSet<>()).add(prefix(kind));
      }
    }
    here.forEach((supplier, kinds) -> ranges.merge(supplier, new Range(1, kinds), Range::add));
    return ranges;
  }

  private String prefix(String kind) {
    return kind.substring(0, kind.offsetByCodePoints(0, Math.min(digits, kind.codePointCount(0, kind.length()))));
  }

  @Override public Map<String, Range> merge(Map<String, Range> one, Map<String, Range> other) {
    other.forEach((supplier, range) -> one.merge(supplier, range, Range::add));
    return one;
  }

  @Override public Findings finish(Map<String, Range> ranges) {
    Findings findings = new Findings();
    Map<String, Double> kinds = new LinkedHashMap<>();
    ranges.forEach((supplier, range) -> {
      if (range.processes() >= processesMin) kinds.put(supplier, (double) range.kinds().size());
    });
    Quartiles quartiles = new Quartiles(kinds.values());
    if (threshold.isEmpty()) {
      findings.fence("R048", "q1", quartiles.first());
      findings.fence("R048", "q3", quartiles.third());
    }
    double fence = threshold.isPresent() ? threshold.getAsInt() : quartiles.upperFence();
    findings.fence("R048", "upper_fence", fence);
    kinds.forEach((supplier, count) -> {
      if (count >= fence) findings.raise(Group.Tenderer, supplier, "R048", count);
    });
    return findings;
  }
}
