package org.mingbiao.evaluation.collusion.flag;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Settings in the INI form of Cardinal: a code is on if it has a section, even an empty one.
 *
 * @param sections name to keys; the keys before the first section are under the empty name
 */
public record FlagSettings(Map<String, Map<String, String>> sections) {
  /** Every section that is understood, with its keys; {@code *} stands for any key. */
  private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
      Map.entry("", Set.of("currency", "no_price_comparison_procurement_methods",
          "price_comparison_procurement_methods")),
      Map.entry("output", Set.of("info_currency_mismatches")),
      Map.entry("exclusions", Set.of("procurement_method_details")),
      Map.entry("R003", Set.of("threshold", "procurement_methods")),
      Map.entry("R003.procurement_method_details", Set.of("*")),
      Map.entry("R018", Set.of("procurement_methods")),
      Map.entry("R024", Set.of("threshold")), Map.entry("R025", Set.of("percentile", "threshold")),
      Map.entry("R028", Set.of()), Map.entry("R030", Set.of()), Map.entry("R035", Set.of("threshold")),
      Map.entry("R036", Set.of()),
      Map.entry("R038", Set.of("threshold", "minimum_submitted_bids", "minimum_contracting_processes")),
      Map.entry("R048", Set.of("digits", "threshold", "minimum_contracting_processes")),
      Map.entry("R058", Set.of("threshold")),
      Map.entry("defaults", Set.of("currency", "item_classification_scheme", "bid_status", "award_status",
          "party_roles")),
      Map.entry("redactions", Set.of("amount", "organization_id")),
      Map.entry("corrections", Set.of("award_status_by_contract_status")),
      Map.entry("modifications", Set.of("move_auctions", "prefix_buyer_or_procuring_entity_id",
          "prefix_tenderer_or_supplier_id", "split_procurement_method_details")),
      Map.entry("codelists.bid_status", Set.of("*")), Map.entry("codelists.award_status", Set.of("*")));

  /**
   * Reads an INI text.
   *
   * @throws IllegalArgumentException naming the line that is not understood
   */
  public static FlagSettings parse(List<String> lines) {
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    String section = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith(";") || line.startsWith("#")) continue;
      try {
        if (line.startsWith("[")) section = open(line, sections);
        else put(line, section, sections.computeIfAbsent(section, name -> new LinkedHashMap<>()));
      } catch (IllegalArgumentException fault) {
        throw new IllegalArgumentException("line " + (i + 1) + ": " + fault.getMessage());
      }
    }
    return new FlagSettings(sections);
  }

  private static String open(String line, Map<String, Map<String, String>> sections) {
    if (!line.endsWith("]")) throw new IllegalArgumentException("a section ends with ]");
    String name = line.substring(1, line.length() - 1).strip();
    if (!KNOWN.containsKey(name)) throw new IllegalArgumentException("unknown section " + name);
    sections.computeIfAbsent(name, key -> new LinkedHashMap<>());
    return name;
  }

  private static void put(String line, String section, Map<String, String> keys) {
    int equals = line.indexOf('=');
    if (equals < 0) throw new IllegalArgumentException("neither a section nor key = value");
    String key = line.substring(0, equals).strip();
    Set<String> known = KNOWN.get(section);
    if (!known.contains(key) && !known.contains("*")) throw new IllegalArgumentException("unknown key " + key);
    keys.put(key, unquoted(line.substring(equals + 1).strip()));
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  /** Whether a code has a section, or a part of one. */
  public boolean enables(String code) {
    return sections.keySet().stream().anyMatch(name -> name.equals(code) || name.startsWith(code + "."));
  }

  public Map<String, String> section(String name) {
    return sections.getOrDefault(name, Map.of());
  }

  public Optional<String> text(String section, String key) {
    return Optional.ofNullable(section(section).get(key));
  }

  public boolean yes(String section, String key) {
    return text(section, key).map(value -> {
      if (!Set.of("true", "false").contains(value)) throw bad(section, key, "true or false");
      return value.equals("true");
    }).orElse(false);
  }

  public OptionalDouble number(String section, String key) {
    try {
      return text(section, key).map(Double::parseDouble).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    } catch (NumberFormatException notANumber) {
      throw bad(section, key, "a number");
    }
  }

  public OptionalInt whole(String section, String key) {
    try {
      return text(section, key).map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
    } catch (NumberFormatException notWhole) {
      throw bad(section, key, "a whole number");
    }
  }

  /** Values parted by bars. */
  public Set<String> words(String section, String key, String ifMissing) {
    String bars = text(section, key).orElse(ifMissing);
    if (bars.isEmpty()) return Set.of();
    String parted = bars.endsWith("|") ? bars.substring(0, bars.length() - 1) : bars;
    return new LinkedHashSet<>(Arrays.asList(parted.split("\\|", -1)));
  }

  private static IllegalArgumentException bad(String section, String key, String kind) {
    return new IllegalArgumentException("[" + section + "] " + key + " is not " + kind);
  }
}
