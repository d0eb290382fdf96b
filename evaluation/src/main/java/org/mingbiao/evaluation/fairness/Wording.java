package org.mingbiao.evaluation.fairness;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule about words: one of them is there, is asked for, and nothing takes it back.
 *
 * @param unless words that make it lawful anywhere in the sentence; null for none
 */
record Wording(Flag flag, Pattern demand, Pattern unless) implements Rule {
  @Override public Optional<String> words(Sentence sentence, Setting setting) {
    String text = sentence.text();
    if (unless != null && unless.matcher(text).find()) return Optional.empty();
    for (Matcher found = demand.matcher(text); found.find();)
      if (!Polarity.isNoDemand(text, found.start(), found.end())) return Optional.of(found.group());
    return Optional.empty();
  }
}
