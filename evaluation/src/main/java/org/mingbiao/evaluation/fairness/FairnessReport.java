package org.mingbiao.evaluation.fairness;

import java.util.List;
import org.mingbiao.evaluation.tenderdoc.TenderDocument;

/**
 * What a check of one document came to.
 *
 * @param digest SHA-256 of the file
 * @param setting what the document was taken to be for; a wrong guess explains a wrong flag
 * @param paragraphs how many were read
 */
public record FairnessReport(
    String format, String file, String digest, Setting setting, int paragraphs, List<Finding> findings) {
  public static final String FORMAT = "mingbiao-fairness/1";

  public static FairnessReport of(String file, String digest, TenderDocument document) {
    return new FairnessReport(FORMAT, file, digest, Setting.of(document), document.paragraphs().size(),
        FairnessCheck.check(document));
  }
}
