package org.mingbiao.shared.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/law.md} as data, and the sources that it names. */
final class LawDocument {
  static final String PENDING = "pending";
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Pattern CITED = Pattern.compile("\\b(?:under|rule|find)\\(\"([A-Z]\\d\\d\\w?)\"");
  private static final int COLUMNS = 11;
  private static final int DEPTH_MAX = 12;

  private final List<String> lines;

  private LawDocument(List<String> lines) {
    this.lines = lines;
  }

  record Row(String id, String pack, String worlds, String article, String severity, String inForce, String amount,
      String certainty, String code, String test) {}

  static LawDocument read() {
    try {
      return new LawDocument(Files.readAllLines(ROOT.resolve("docs/law.md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Row> rows() {
    return lines.stream().filter(line -> line.matches("\\| [A-Z]\\d\\d[A-Z]? \\|.*")).map(LawDocument::row).toList();
  }

  /** The ids in the list at the end of the page: the one place where a rule may stand that nothing keeps yet. */
  Set<String> pending() {
    List<String> after = lines.subList(lines.indexOf("## Pending") + 1, lines.size());
    return after.stream().filter(line -> line.matches("[A-Z]\\d\\d.*")).flatMap(line -> Stream.of(line.split(" ")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The facts named in the page, such as {@code tender.announced}. */
  Set<String> facts() {
    return lines.stream().filter(line -> line.startsWith("- `")).flatMap(line -> Stream.of(line.split("`")))
        .filter(word -> word.matches("[a-z]+\\.[a-z-]+")).collect(Collectors.toSet());
  }

  /** @param name without {@code org.mingbiao.}, such as {@code tendering.bid.BidBook} */
  static boolean classExists(String name) {
    String path = "org/mingbiao/" + name.replace('.', '/') + ".java";
    return sources().stream().anyMatch(file -> file.toString().replace('\\', '/').endsWith("java/" + path));
  }

  /** @param name such as {@code BidBookTest#refusesABidAtTheDeadlineInstant} */
  static boolean testExists(String name) {
    String[] parts = name.split("#");
    return parts.length == 2 && sources().stream().filter(file -> file.endsWith(parts[0] + ".java"))
        .anyMatch(file -> text(file).matches("(?s).*\\bvoid " + parts[1] + "\\(.*"));
  }

  /** The rule numbers under which code refuses, such as {@code T01} in {@code under("T01", …)}. */
  static Set<String> citedByCode() {
    return sources().stream().filter(file -> file.toString().contains("main")).map(LawDocument::text)
        .flatMap(text -> CITED.matcher(text).results()).map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.find(ROOT, DEPTH_MAX, (file, kind) -> file.toString().endsWith(".java"))) {
      return files.filter(file -> !file.toString().contains("/target/")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) {
    List<String> cells = Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    if (cells.size() != COLUMNS) throw new IllegalStateException("not " + COLUMNS + " cells: " + line);
    return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6),
        cells.get(8), cells.get(9), cells.get(10));
  }
}
