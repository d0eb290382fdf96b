package org.mingbiao.evaluation.fairness;

import java.util.Optional;
import org.mingbiao.evaluation.tenderdoc.Role;

/** One way in which a sentence can raise a flag. */
interface Rule {
  Flag flag();

  /** The words that raise it; empty if none do. */
  Optional<String> words(Sentence sentence, Setting setting);

  /** A sentence and the part of the document in which it stands. */
  record Sentence(Role role, String text) {}
}
