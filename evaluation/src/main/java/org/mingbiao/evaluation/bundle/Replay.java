package org.mingbiao.evaluation.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.mingbiao.evaluation.exact.CanonicalJson;
import org.mingbiao.evaluation.exact.Json;
import org.mingbiao.evaluation.exact.Step;
import org.mingbiao.evaluation.report.Evaluation;
import org.mingbiao.evaluation.report.Result;

/**
 * An evaluation done again from its bundle.
 *
 * @param result as computed now
 * @param differences everything in which the bundle says otherwise; empty if it is the same bit for bit
 */
public record Replay(Result result, List<Difference> differences) {
  /** More differences than this are not listed; one is enough. */
  public static final int DIFFERENCES_MAX = 1_000;

  /** Does it again. */
  public static Replay of(Bundle bundle) {
    Result computed = Evaluation.run(bundle.method(), bundle.contest());
    List<Difference> differences = new ArrayList<>();
    steps(bundle.result().steps(), computed.steps(), differences);
    compare("", Json.treeOf(withoutSteps(bundle.result())), Json.treeOf(withoutSteps(computed)), differences);
    return new Replay(computed, List.copyOf(differences));
  }

  public boolean agrees() {
    return differences.isEmpty();
  }

  /** Step by step, because the steps of a large lot are most of its bundle. */
  private static void steps(List<Step> stated, List<Step> computed, List<Difference> to) {
    for (int i = 0; i < Math.max(stated.size(), computed.size()); i++) {
      Step one = i < stated.size() ? stated.get(i) : null;
      Step other = i < computed.size() ? computed.get(i) : null;
      if (one == null || !one.equals(other)) add("steps[" + i + "]", text(one), text(other), to);
    }
  }

  private static String text(Step step) {
    return step == null ? "-" : CanonicalJson.text(Json.treeOf(step));
  }

  private static Result withoutSteps(Result result) {
    return new Result(result.format(), result.tender(), result.method(), result.methodVersion(), result.methodDigest(),
        result.outcome(), result.benchmark(), result.standings(), result.candidates(), result.low(), result.outlying(),
        result.open(), List.of());
  }

  private static void compare(String path, JsonNode stated, JsonNode computed, List<Difference> to) {
    if (stated.isObject() && computed.isObject()) {
      var names = new TreeSet<String>();
      stated.fieldNames().forEachRemaining(names::add);
      computed.fieldNames().forEachRemaining(names::add);
      for (String name : names)
        compare(path.isEmpty() ? name : path + "." + name, stated.path(name), computed.path(name), to);
    } else if (stated.isArray() && computed.isArray()) {
      for (int i = 0; i < Math.max(stated.size(), computed.size()); i++)
        compare(path + "[" + i + "]", stated.path(i), computed.path(i), to);
    } else if (!stated.equals(computed)) {
      add(path, shown(stated), shown(computed), to);
    }
  }

  private static String shown(JsonNode node) {
    return node.isMissingNode() ? "-" : CanonicalJson.text(node);
  }

  private static void add(String path, String stated, String computed, List<Difference> to) {
    if (to.size() < DIFFERENCES_MAX) to.add(new Difference(path, stated, computed));
  }
}
