package org.mingbiao.app.tendering.ocds;

import java.util.Locale;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.edge.problem.Problems;
import org.mingbiao.app.tendering.ocds.standard.Flaw;
import org.mingbiao.app.tendering.ocds.standard.Reason;

/** Faults of a file in the reader's language. */
record FlawWords(Language language) {

  /**
   * @param pointer JSON pointer within the document
   * @param reason stable for programs: of {@link Reason}, or of the refusals where a rule refused
   * @param advice what it means, in a sentence
   * @param detail what exactly, such as the schema's keyword or the value given; may be empty
   */
  public record Said(String pointer, String reason, String advice, String detail) {}

  Said of(Flaw flaw) {
    Enum<?> reason = flaw.reason() == Reason.RULE ? flaw.refused().refusal : flaw.reason();
    String advice = flaw.reason() == Reason.RULE ? Problems.fault(flaw.refused(), language).message()
        : language.words(OcdsTexts.class).reason(flaw.reason());
    return new Said(flaw.pointer(), reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), advice, flaw.detail());
  }
}
