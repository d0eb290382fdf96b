package org.mingbiao.app.paper;

import java.util.UUID;
import org.mingbiao.app.paper.press.Sheet;
import org.mingbiao.shared.paper.Paper;
import org.mingbiao.shared.paper.PaperKind;
import org.mingbiao.tendering.project.Tender;

/**
 * A paper as the record would have it now.
 *
 * @param subject what of the tender it is about: the notice, the receipt's number, the tender itself for its opening, the lot
 */
public record Draft(PaperKind kind, UUID tender, UUID subject, Sheet sheet) {

  /** @param serial which of its kind within the tender, from 1 */
  public static String number(Tender tender, PaperKind kind, int serial) {
    return tender.code + "-" + kind.letter + serial;
  }

  Paper.Content content() {
    return new Paper.Content(kind, tender, subject, sheet.number(), sheet.canonical(), sheet.sha256());
  }
}
