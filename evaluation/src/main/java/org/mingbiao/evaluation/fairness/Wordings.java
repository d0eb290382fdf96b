package org.mingbiao.evaluation.fairness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules about words, read from {@code wordings.txt}, which says how it is written. */
final class Wordings {
  private static final Pattern GROUP = Pattern.compile("([A-Z_]+) = (.+)");
  private static final Pattern RULE = Pattern.compile("(F[0-9]{2}): (.+)");
  private static final Pattern UNLESS = Pattern.compile("unless (.+)");
  private static final Pattern NAME = Pattern.compile("\\{([A-Z_]+)}");

  private final Map<String, String> groups = new HashMap<>();
  private final List<Wording> wordings = new ArrayList<>();

  private Wordings() {}

  /** The rules that come with the program. */
  static List<Wording> shipped() {
    try (InputStream in = Wordings.class.getResourceAsStream("wordings.txt")) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static List<Wording> read(String text) {
    var read = new Wordings();
    text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(read::line);
    return List.copyOf(read.wordings);
  }

  private void line(String line) {
    Matcher group = GROUP.matcher(line);
    Matcher rule = RULE.matcher(line);
    Matcher unless = UNLESS.matcher(line);
    if (rule.matches()) {
      wordings.add(new Wording(Flag.valueOf(rule.group(1)), pattern(rule.group(2)), null));
    } else if (unless.matches()) {
      Wording last = wordings.remove(wordings.size() - 1);
      wordings.add(new Wording(last.flag(), last.demand(), pattern(unless.group(1))));
    } else if (group.matches()) {
      groups.put(group.group(1), filled(group.group(2)));
    } else {
      throw new IllegalStateException("neither group nor rule: " + line);
    }
  }

  private Pattern pattern(String words) {
    return Pattern.compile(filled(words));
  }

  private String filled(String words) {
    return NAME.matcher(words).replaceAll(name -> {
      String group = groups.get(name.group(1));
      if (group == null) throw new IllegalStateException("no group " + name.group(1));
      return Matcher.quoteReplacement("(?:" + group + ")");
    });
  }
}
