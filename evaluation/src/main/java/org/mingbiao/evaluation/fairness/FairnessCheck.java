package org.mingbiao.evaluation.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingbiao.evaluation.fairness.Rule.Sentence;
import org.mingbiao.evaluation.tenderdoc.Paragraph;
import org.mingbiao.evaluation.tenderdoc.Role;
import org.mingbiao.evaluation.tenderdoc.TenderDocument;

/** Reads a tender document for unreasonable conditions. */
public final class FairnessCheck {
  private static final List<Rule> RULES = Stream.of(
          Wordings.shipped().stream(),
          Stream.of(new BondRule(), new TimetableRule(), new PriceWeightRule(), new ScaleRule()))
      .<Rule>flatMap(rules -> rules).toList();

  private FairnessCheck() {}

  /**
   * Every sentence that raises a flag, in reading order; a flag at most once a sentence. Law that is only quoted raises
   * none.
   */
  public static List<Finding> check(TenderDocument document) {
    Setting setting = Setting.of(document);
    List<Finding> findings = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph.role() == Role.LEGAL) continue;
      for (String sentence : paragraph.text().split("(?<=[。；;])"))
        check(paragraph, sentence.strip(), setting, findings);
    }
    findings.sort(Comparator.comparing(Finding::paragraph).thenComparing(Finding::flag));
    return findings;
  }

  private static void check(Paragraph paragraph, String text, Setting setting, List<Finding> to) {
    var sentence = new Sentence(paragraph.role(), text);
    for (Flag flag : Flag.values())
      RULES.stream().filter(rule -> rule.flag() == flag)
          .flatMap(rule -> rule.words(sentence, setting).stream()).findFirst()
          .ifPresent(words -> to.add(new Finding(
              flag, paragraph.number(), paragraph.page(), paragraph.role(), text, words, flag.article, flag.proposal)));
  }
}
