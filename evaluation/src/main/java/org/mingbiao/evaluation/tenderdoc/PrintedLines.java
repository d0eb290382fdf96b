package org.mingbiao.evaluation.tenderdoc;

import java.util.ArrayList;
import java.util.List;

/** Printed lines back into paragraphs: a line goes on in the next unless it ends a sentence or is a heading. */
final class PrintedLines {
  private static final String ENDS = "。；;！？!?：:";
  /** A line shorter than this stands for itself: a title, a cell, a page number. */
  private static final int FULL_LINE_MIN = 20;

  private PrintedLines() {}

  static List<TenderDocument.Line> joined(List<String> printed, int page) {
    List<TenderDocument.Line> lines = new ArrayList<>();
    var open = new StringBuilder();
    for (String each : printed) {
      String line = each.strip();
      if (line.isEmpty() || TenderDocument.isHeading(line)) close(open, page, lines);
      open.append(line);
      boolean ends = line.isEmpty() || ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
      if (ends || line.length() < FULL_LINE_MIN) close(open, page, lines);
    }
    close(open, page, lines);
    return lines;
  }

  private static void close(StringBuilder open, int page, List<TenderDocument.Line> lines) {
    if (!open.isEmpty()) lines.add(new TenderDocument.Line(page, open.toString()));
    open.setLength(0);
  }
}
