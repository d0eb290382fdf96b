package org.mingbiao.seal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words and options of a command line. Options may stand anywhere; {@code --name value} and {@code --name=value}. */
final class Arguments {
  private final List<String> words = new ArrayList<>();
  private final Map<String, List<String>> options = new LinkedHashMap<>();

  /** @param flags options without a value */
  Arguments(List<String> line, Set<String> flags) {
    for (int i = 0; i < line.size(); i++) {
      String each = line.get(i);
      if (!each.startsWith("--")) {
        words.add(each);
        continue;
      }
      int equals = each.indexOf('=');
      String name = each.substring(2, equals < 0 ? each.length() : equals);
      if (flags.contains(name)) put(name, "");
      else if (equals >= 0) put(name, each.substring(equals + 1));
      else if (i + 1 < line.size()) put(name, line.get(++i));
      else throw new UsageException("--" + name + " needs a value");
    }
  }

  private void put(String name, String value) {
    options.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
  }

  /** Refuses any option or number of words the command does not know. */
  void allow(int wordCount, String... names) {
    Set<String> known = Set.of(names);
    for (String name : options.keySet()) {
      if (!known.contains(name) && !name.equals("json")) throw new UsageException("unknown option --" + name);
    }
    if (words.size() != wordCount) throw new UsageException(wordCount + " words are expected, found " + words);
  }

  String word(int at) {
    if (at >= words.size()) throw new UsageException("a word is missing");
    return words.get(at);
  }

  Path path(int at) {
    return Path.of(word(at));
  }

  boolean has(String name) {
    return options.containsKey(name);
  }

  List<String> all(String name) {
    return options.getOrDefault(name, List.of());
  }

  Optional<String> one(String name) {
    List<String> values = all(name);
    if (values.size() > 1) throw new UsageException("--" + name + " may stand once only");
    return values.stream().findFirst();
  }

  String required(String name) {
    return one(name).orElseThrow(() -> new UsageException("--" + name + " is missing"));
  }

  int number(String name, int absent) {
    try {
      return one(name).map(Integer::parseInt).orElse(absent);
    } catch (NumberFormatException e) {
      throw new UsageException("--" + name + " must be a number");
    }
  }
}
