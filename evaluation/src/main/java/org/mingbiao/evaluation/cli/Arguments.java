package org.mingbiao.evaluation.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What follows a command's name: files, and options of the form {@code --name value} or {@code --name}. */
public final class Arguments {
  private final List<String> files = new ArrayList<>();
  private final Map<String, String> options = new LinkedHashMap<>();

  /**
   * Sorts the arguments.
   *
   * @param valued options that take a value, with their dashes
   * @param plain options that take none
   * @throws UnusableException on an option of neither kind, or without its value
   */
  public Arguments(List<String> args, Set<String> valued, Set<String> plain) {
    for (int i = 0; i < args.size(); i++) {
      String word = args.get(i);
      if (plain.contains(word)) options.put(word, "");
      else if (!word.startsWith("--")) files.add(word);
      else if (!valued.contains(word)) throw new UnusableException("unknown option " + word);
      else if (++i == args.size()) throw new UnusableException(word + " needs a value");
      else options.put(word, args.get(i));
    }
  }

  /** The only file named, which must be readable. */
  public Path file(String what) {
    if (files.size() != 1) throw new UnusableException("name one " + what + ", not " + files.size());
    return readable(files.get(0));
  }

  /** The files named, exactly as many as are asked for. */
  public List<String> files(String... what) {
    if (files.size() != what.length) throw new UnusableException("name " + String.join(" ", what));
    return List.copyOf(files);
  }

  public boolean has(String option) {
    return options.containsKey(option);
  }

  public Optional<String> value(String option) {
    return Optional.ofNullable(options.get(option));
  }

  public Path needed(String option) {
    return Path.of(value(option).orElseThrow(() -> new UnusableException(option + " is missing")));
  }

  public Optional<Path> input(String option) {
    return value(option).map(Arguments::readable);
  }

  public static Path readable(String name) {
    Path path = Path.of(name);
    if (!Files.isRegularFile(path)) throw new UnusableException("no such file: " + name);
    return path;
  }
}
