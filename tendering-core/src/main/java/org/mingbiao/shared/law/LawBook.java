package org.mingbiao.shared.law;

import static org.mingbiao.shared.refusal.Refusal.RULE_NOT_IN_FORCE;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingbiao.shared.refusal.RefusedException;

/** The rules that a deployment follows: the country's packs and the local ones it switched on. Immutable. */
public final class LawBook {
  /** Binding everywhere. */
  public static final List<String> NATIONAL = List.of("engineering", "procurement", "electronic", "town", "emergency",
      "service", "penalty");
  /** Local law, to be switched on by name. */
  public static final List<String> PROFILES = List.of("zhejiang", "ningbo");
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  private final List<Rule> rules;
  private final Map<String, List<Rule>> byId = new HashMap<>();

  private LawBook(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    rules.forEach(rule -> byId.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(rule));
  }

  public static LawBook national() {
    return with(Set.of());
  }

  /** @param profiles out of {@link #PROFILES} */
  public static LawBook with(Set<String> profiles) {
    List<Rule> rules = new ArrayList<>();
    NATIONAL.forEach(pack -> rules.addAll(read(pack)));
    for (String profile : profiles) {
      if (!PROFILES.contains(profile)) {
        throw new IllegalStateException("no law profile " + profile + "; there are " + PROFILES);
      }
      rules.addAll(read(profile));
    }
    return new LawBook(rules);
  }

  /**
   * Sets amounts of configurable rules.
   *
   * @param amounts by {@code id@pack}, such as {@code T01@town}
   * @throws IllegalStateException for a key that names no configurable rule: a statute's number is not a setting
   */
  public LawBook configured(Map<String, BigDecimal> amounts) {
    List<Rule> set = new ArrayList<>();
    Map<String, BigDecimal> left = new HashMap<>(amounts);
    for (Rule rule : rules) {
      String key = rule.id() + "@" + rule.pack();
      boolean sets = rule.configurable() && rule.amount() != null && amounts.containsKey(key);
      set.add(sets ? rule.withAmount(amounts.get(key)) : rule);
      if (sets) left.remove(key);
    }
    if (!left.isEmpty()) throw new IllegalStateException("no configurable rule for " + left.keySet());
    return new LawBook(set);
  }

  /** @param day the day on which the tender was registered, whose law it follows to its end */
  public Optional<Rule> find(String id, World world, Procedure procedure, LocalDate day) {
    return byId.getOrDefault(id, List.of()).stream().filter(rule -> rule.inForce(world, procedure, day)).findFirst();
  }

  /** As {@link #find}. @throws RefusedException {@code RULE_NOT_IN_FORCE} */
  public Rule rule(String id, World world, Procedure procedure, LocalDate day) {
    return find(id, world, procedure, day).orElseThrow(() -> RefusedException.of(RULE_NOT_IN_FORCE).under(id, null)
        .with(Map.of("world", world, "procedure", procedure, "day", day)));
  }

  /** What of this book binds one tender. */
  public Law binding(World world, Procedure procedure, LocalDate day, Set<Circumstance> circumstances) {
    return new Law(this, world, procedure, day, Set.copyOf(circumstances));
  }

  public List<Rule> inForce(World world, Procedure procedure, LocalDate day) {
    return rules.stream().filter(rule -> rule.inForce(world, procedure, day)).toList();
  }

  public List<Rule> rules() {
    return rules;
  }

  private static List<Rule> read(String pack) {
    try (InputStream file = LawBook.class.getResourceAsStream("/law/" + pack + ".json")) {
      return JSON.readValue(file, LawPack.class).read();
    } catch (IOException e) {
      throw new UncheckedIOException("law pack " + pack, e);
    }
  }
}
