package org.mingbiao.app.tendering.ocds.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingbiao.app.tendering.ocds.standard.Compile;
import org.mingbiao.app.tendering.ocds.standard.Flaw;
import org.mingbiao.app.tendering.ocds.standard.Schemas;

/**
 * What a file says of one contracting process: all releases with its ocid, or one that says of itself that it was compiled.
 *
 * @param ocid null where a release has none
 * @param releases oldest first once they are sound
 * @param flaws what is wrong with any of them; their pointers are within the document of the first release
 */
record ContractingProcess(String ocid, List<Placed> releases, List<Flaw> flaws) {

  static ContractingProcess of(String ocid, List<Placed> found, List<Flaw> flaws) {
    if (!flaws.isEmpty()) return new ContractingProcess(ocid, found, flaws.stream().distinct().limit(Schemas.FLAWS_MAX).toList());
    List<Placed> ordered = found.stream().sorted(Comparator.comparing(placed -> Compile.date(placed.json()))).toList();
    List<Placed> compiled = ordered.stream().filter(ContractingProcess::isCompiled).toList();
    return new ContractingProcess(ocid, compiled.isEmpty() ? ordered : List.of(compiled.get(compiled.size() - 1)), List.of());
  }

  static boolean isCompiled(Placed placed) {
    for (JsonNode tag : placed.json().path("tag")) if (tag.asText().equals("compiled")) return true;
    return false;
  }

  Placed latest() {
    return releases.get(releases.size() - 1);
  }

  /** The state that counts: all releases merged, the later over the earlier. */
  ObjectNode state(JsonNode schema) {
    return Compile.of(schema, releases.stream().map(Placed::json).toList());
  }

  /**
   * Where a field of the merged state stands in the file: in the latest release that has it, or where it would stand.
   *
   * @param path JSON pointer within the merged state
   */
  String pointer(JsonNode state, String path) {
    List<String> steps = List.of(path.substring(1).split("/"));
    for (int known = steps.size(); known > 0; known--) {
      for (int i = releases.size() - 1; i >= 0; i--) {
        String found = walk(state, releases.get(i).json(), steps.subList(0, known));
        if (found != null) return String.join("/", join(releases.get(i).pointer() + found, steps.subList(known, steps.size())));
      }
    }
    return latest().pointer() + path;
  }

  private static List<String> join(String start, List<String> rest) {
    List<String> all = new ArrayList<>(List.of(start));
    all.addAll(rest);
    return all;
  }

  /** @return the same place in a release, found by id where lists meet by id; null where the release has it not */
  private static String walk(JsonNode state, JsonNode release, List<String> steps) {
    StringBuilder path = new StringBuilder();
    JsonNode merged = state;
    JsonNode own = release;
    for (String step : steps) {
      String there = own.isArray() ? same(merged, own, step) : step;
      if (there == null) return null;
      merged = at(merged, step);
      own = at(own, there);
      if (own.isMissingNode()) return null;
      path.append('/').append(there);
    }
    return path.toString();
  }

  private static JsonNode at(JsonNode node, String step) {
    return node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
  }

  private static String same(JsonNode merged, JsonNode own, String step) {
    JsonNode wanted = at(merged, step);
    for (int i = 0; i < own.size(); i++) {
      boolean met = wanted.hasNonNull("id") ? wanted.get("id").asText().equals(own.get(i).path("id").asText(null)) : wanted.equals(own.get(i));
      if (met) return String.valueOf(i);
    }
    return null;
  }
}
