package org.mingbiao.evaluation.collusion.flag;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** What the codes found: values by kind of subject, identifier and code, and the fences they were held against. */
public final class Findings {
  /** What a flag is raised on; the names are those of the output. */
  public enum Group { OCID, Buyer, ProcuringEntity, Tenderer }

  private static final double PLACES = 10_000;

  private final Map<Group, Map<String, Map<String, Object>>> values = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> fences = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> maps = new LinkedHashMap<>();

  public void raise(Group group, String id, String code, double value) {
    values.computeIfAbsent(group, key -> new LinkedHashMap<>())
        .computeIfAbsent(id, key -> new LinkedHashMap<>()).put(code, value);
  }

  /** Keeps a quartile or fence, to four places. */
  public void fence(String code, String name, double value) {
    fences.computeIfAbsent(code, key -> new LinkedHashMap<>()).put(name, rounded(value));
  }

  /** Half away from zero. */
  private static double rounded(double value) {
    double scaled = Math.abs(value * PLACES);
    double floor = Math.floor(scaled);
    return Math.copySign(scaled - floor >= 0.5 ? floor + 1 : floor, value) / PLACES;
  }

  /** Remembers which tenderer of a process a flag concerns. */
  @SuppressWarnings("unchecked") // only this method fills these maps
  public void concerns(String map, String ocid, String tenderer) {
    ((TreeSet<String>) maps.computeIfAbsent(map, key -> new LinkedHashMap<>())
        .computeIfAbsent(ocid, key -> new TreeSet<String>())).add(tenderer);
  }

  /** Remembers the buyer or procuring entity of a process. */
  public void belongs(String map, String ocid, String organisation) {
    maps.computeIfAbsent(map, key -> new LinkedHashMap<>()).put(ocid, organisation);
  }

  /** Takes over what another piece found; of one value found twice the other's stays. */
  public Findings add(Findings other) {
    other.values.forEach((group, ids) -> ids.forEach((id, codes) -> codes.forEach(
        (code, value) -> raise(group, id, code, (Double) value))));
    other.fences.forEach((code, named) -> fences.computeIfAbsent(code, key -> new LinkedHashMap<>()).putAll(named));
    other.maps.forEach((map, ids) -> maps.computeIfAbsent(map, key -> new LinkedHashMap<>()).putAll(ids));
    return this;
  }

  /** How many subjects of each group have a flag. */
  public Map<Group, Integer> counts() {
    Map<Group, Integer> counts = new LinkedHashMap<>();
    values.forEach((group, ids) -> counts.put(group, ids.size()));
    return counts;
  }

  /** As a JSON object; a group in which nothing was found is left out. */
  public Map<String, Object> tree(boolean withFences, boolean withMaps) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Group group : Group.values()) {
      if (values.containsKey(group)) tree.put(group.name(), values.get(group));
    }
    if (withFences) tree.put("Meta", fences);
    if (withMaps) tree.put("Maps", allMaps());
    return tree;
  }

  private Map<String, Object> allMaps() {
    Map<String, Object> all = new LinkedHashMap<>();
    for (String name : new String[] {"ocid_buyer_r038", "ocid_procuringentity_r038", "ocid_tenderer",
        "ocid_tenderer_r024", "ocid_tenderer_r028", "ocid_tenderer_r030", "ocid_tenderer_r035",
        "ocid_tenderer_r058"}) {
      all.put(name, maps.getOrDefault(name, Map.of()));
    }
    return all;
  }
}
