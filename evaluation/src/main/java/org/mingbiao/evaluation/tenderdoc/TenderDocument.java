package org.mingbiao.evaluation.tenderdoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A tender document in reading order. */
public record TenderDocument(List<Paragraph> paragraphs) {
  /** More paragraphs than the longest document seen. */
  public static final int PARAGRAPHS_MAX = 200_000;
  private static final int HEADING_MAX = 40;
  private static final Pattern NUMBERED = Pattern.compile(
      "^(第[一二三四五六七八九十百0-9]+[章节条部分编]+|[一二三四五六七八九十]+[、.． ]|[0-9]+([.．][0-9]+)*[、.． ]).*");
  private static final Pattern SENTENCE = Pattern.compile(".*[。；;：:，,].*");

  /** A line of text and the page it stands on. */
  record Line(int page, String text) {}

  public TenderDocument {
    paragraphs = List.copyOf(paragraphs);
  }

  /** A document of plain text, a paragraph a line. */
  public static TenderDocument of(String text) {
    return of(text.lines().map(line -> new Line(0, line)).toList());
  }

  static TenderDocument of(List<Line> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    String heading = "";
    for (Line line : lines) {
      String text = line.text().strip();
      if (text.isEmpty()) continue;
      if (paragraphs.size() == PARAGRAPHS_MAX)
        throw new UnreadableException("more than " + PARAGRAPHS_MAX + " paragraphs");
      if (isHeading(text)) heading = text;
      paragraphs.add(new Paragraph(paragraphs.size() + 1, line.page(), heading, Role.of(heading), text));
    }
    return new TenderDocument(paragraphs);
  }

  /** A heading is numbered, short and no sentence. */
  static boolean isHeading(String text) {
    return text.length() <= HEADING_MAX && NUMBERED.matcher(text).matches() && !SENTENCE.matcher(text).matches();
  }

  /** All text, a paragraph a line. */
  public String text() {
    var all = new StringBuilder();
    paragraphs.forEach(each -> all.append(each.text()).append('\n'));
    return all.toString();
  }
}
