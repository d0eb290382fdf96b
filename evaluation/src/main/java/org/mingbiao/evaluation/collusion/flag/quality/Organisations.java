package org.mingbiao.evaluation.collusion.flag.quality;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingbiao.evaluation.collusion.flag.FlagSettings;
import org.mingbiao.evaluation.collusion.flag.Json;

/** References to organisations: identifiers become text, stand-ins are taken out, prefixes put on, roles noted. */
final class Organisations {
  private final Set<String> standIns;
  private final String buyerPrefix;
  private final String tendererPrefix;

  Organisations(FlagSettings settings) {
    standIns = settings.words("redactions", "organization_id", "");
    buyerPrefix = settings.text("modifications", "prefix_buyer_or_procuring_entity_id").orElse("");
    tendererPrefix = settings.text("modifications", "prefix_tenderer_or_supplier_id").orElse("");
  }

  void buyers(Map<String, Object> release, Roles roles) {
    one(Json.object(release, "buyer"), buyerPrefix, "buyer", roles);
    one(Json.object(Json.object(release, "tender"), "procuringEntity"), buyerPrefix, "procuringEntity", roles);
  }

  void tenderers(Map<String, Object> bid, Roles roles) {
    list(bid, "tenderers", tendererPrefix, "tenderer", roles);
  }

  void suppliers(Map<String, Object> award, Roles roles) {
    list(award, "suppliers", tendererPrefix, "supplier", roles);
  }

  /** A list of references; a single one that stands where a list belongs becomes a list. */
  @SuppressWarnings("unchecked") // only Json makes the maps
  void list(Map<String, Object> holder, String name, String prefix, String role, Roles roles) {
    if (holder.get(name) instanceof Map<?, ?> single) holder.put(name, new ArrayList<>(List.of(single)));
    List<Object> references = Json.list(holder, name);
    if (references == null) return;
    for (Object reference : references) {
      if (reference instanceof Map<?, ?> map) one((Map<String, Object>) map, prefix, role, roles);
    }
  }

  private void one(Map<String, Object> reference, String prefix, String role, Roles roles) {
    asText(reference, "id");
    String id = Json.text(reference, "id");
    if (id == null) return;
    if (standIns.contains(id)) {
      drop(reference, "id");
      return;
    }
    String full = id.startsWith(prefix) ? id : prefix + id;
    reference.put("id", full);
    roles.met(full, role);
  }

  /** Makes a number a text of the same digits. */
  static void asText(Map<String, Object> holder, String name) {
    if (holder != null && holder.get(name) instanceof Json.Digits digits) holder.put(name, digits.text());
  }

  /** Takes a member out and puts the last one in its place, as the tool does whose output this equals. */
  static void drop(Map<String, Object> holder, String name) {
    List<Map.Entry<String, Object>> members = new ArrayList<>();
    holder.forEach((key, value) -> members.add(new SimpleEntry<>(key, value)));
    int at = 0;
    while (!members.get(at).getKey().equals(name)) at++;
    Map.Entry<String, Object> last = members.remove(members.size() - 1);
    if (at < members.size()) members.set(at, last);
    Map<String, Object> kept = new LinkedHashMap<>();
    members.forEach(member -> kept.put(member.getKey(), member.getValue()));
    holder.clear();
    holder.putAll(kept);
  }
}
