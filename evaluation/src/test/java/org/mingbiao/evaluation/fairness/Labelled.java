package org.mingbiao.evaluation.fairness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingbiao.evaluation.exact.CanonicalJson;
import org.mingbiao.evaluation.tenderdoc.TenderDocument;

/**
 * Sample documents, a paragraph a line: flags, a tab, the text. {@code -} has none, {@code #} is a heading. A flag with
 * a question mark may be raised and need not be.
 */
final class Labelled {
  private static final Path SAMPLES = Path.of("src", "test", "resources", "fairness");

  private Labelled() {}

  /** What a check made of samples. */
  static final class Score {
    int found;
    int missed;
    int wrong;
    final List<String> mistakes = new ArrayList<>();

    double precision() {
      return (double) found / (found + wrong);
    }

    double recall() {
      return (double) found / (found + missed);
    }
  }

  static Score score(String part) {
    var score = new Score();
    try (Stream<Path> files = Files.list(SAMPLES.resolve(part))) {
      for (Path file : files.sorted().toList()) score(Files.readAllLines(file), file.getFileName().toString(), score);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return score;
  }

  /** SHA-256 of all samples of a part, one after the other by name. */
  static String digest(String part) {
    var all = new ByteArrayOutputStream();
    try (Stream<Path> files = Files.list(SAMPLES.resolve(part))) {
      for (Path file : files.sorted().toList()) all.write(Files.readAllBytes(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return CanonicalJson.sha256(all.toByteArray());
  }

  private static void score(List<String> lines, String file, Score score) {
    TenderDocument document = TenderDocument.of(String.join("\n", lines.stream().map(line -> line.split("\t")[1])
        .toList()));
    List<Finding> findings = FairnessCheck.check(document);
    for (int i = 0; i < lines.size(); i++) {
      int number = i + 1;
      Set<String> raised = new TreeSet<>();
      findings.stream().filter(each -> each.paragraph() == number).forEach(each -> raised.add(each.flag().name()));
      score(lines.get(i), raised, file + ":" + number, score);
    }
  }

  private static void score(String line, Set<String> raised, String place, Score score) {
    Set<String> due = new TreeSet<>();
    Set<String> allowed = new TreeSet<>();
    for (String label : line.split("\t")[0].split(","))
      if (label.endsWith("?")) allowed.add(label.substring(0, label.length() - 1));
      else if (label.startsWith("F")) due.add(label);
    for (String flag : due) {
      if (raised.contains(flag)) score.found++;
      else {
        score.missed++;
        score.mistakes.add("missed " + flag + " " + place + " " + line);
      }
    }
    for (String flag : raised)
      if (!due.contains(flag) && !allowed.contains(flag)) {
        score.wrong++;
        score.mistakes.add("wrong  " + flag + " " + place + " " + line);
      }
  }
}
