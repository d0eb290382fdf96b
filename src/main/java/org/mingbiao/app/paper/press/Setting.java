package org.mingbiao.app.paper.press;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.mingbiao.app.edge.clock.Beijing;
import org.mingbiao.app.paper.press.Pages.Ink;
import org.mingbiao.app.paper.press.Pages.Type;
import org.mingbiao.app.paper.press.Sheet.Field;
import org.mingbiao.app.paper.press.Sheet.Section;

/** One sheet being set, from the letterhead to the place of the seal. */
final class Setting {
  private static final float MARK = 74;
  private static final float NAMES = 112;
  private static final float IMPRINT = 118;
  private static final float SEAL_PLACE = 150;
  private static final int DIGEST_GROUP = 16;
  private static final int INDENT_EMS = 2;

  private final Pages pages;
  private final Sheet sheet;
  private final Imprint imprint;
  private final PaperTexts words;

  Setting(Pages pages, Sheet sheet, Imprint imprint, PaperTexts words) {
    this.pages = pages;
    this.sheet = sheet;
    this.imprint = imprint;
    this.words = words;
  }

  void set() {
    letterhead();
    title();
    facts();
    int number = 0;
    for (Section section : sheet.sections()) section(++number, section);
    missing();
    imprint();
    feet();
  }

  private void letterhead() {
    float right = Pages.LEFT + Pages.WIDTH;
    Mark.draw(pages, imprint.address(), right - MARK, Pages.TOP - MARK + 14, MARK);
    pages.text(settable(sheet.issuer()), Type.LETTERHEAD, Pages.LEFT, Pages.TOP - Type.LETTERHEAD.size + 4);
    pages.text(settable(words.numbered(imprint.number())), Type.SMALL, Pages.LEFT, Pages.TOP - 26);
    pages.text(settable(words.check()), Type.SMALL, Pages.LEFT, Pages.TOP - 40);
    pages.rule(Ink.SEAL, 1.4f, Pages.TOP - 68);
    pages.down(68 + 40);
  }

  private void title() {
    for (String line : lines(sheet.title(), Type.TITLE, Pages.WIDTH, 0)) {
      pages.textCentred(line, Type.TITLE, Pages.LEFT + Pages.WIDTH / 2, pages.y());
      pages.down(Type.TITLE.leading());
    }
    pages.down(6);
  }

  private void facts() {
    for (Field fact : sheet.facts()) {
      List<String> names = lines(fact.name(), Type.NAME, NAMES - 10, 0);
      Type type = fact.digest() ? Type.CELL : Type.TEXT;
      List<String> values = lines(fact.value(), type, Pages.WIDTH - NAMES, 0);
      float height = Math.max(names.size(), values.size()) * Type.TEXT.leading() + 4;
      pages.need(height);
      float base = pages.y() - Type.TEXT.size - 2;
      for (int i = 0; i < names.size(); i++) pages.text(names.get(i), Type.NAME, Pages.LEFT, base - i * Type.TEXT.leading());
      for (int i = 0; i < values.size(); i++) pages.text(values.get(i), type, Pages.LEFT + NAMES, base - i * Type.TEXT.leading());
      pages.down(height);
      pages.rule(Ink.LIGHT, 0.4f, pages.y() + 1);
    }
    pages.down(12);
  }

  private void section(int number, Section section) {
    pages.need(Type.HEADING.leading() + Type.TEXT.leading() * 3);
    pages.down(Type.HEADING.leading());
    pages.text(settable(number + "  " + section.heading()), Type.HEADING, Pages.LEFT, pages.y());
    pages.down(Type.HEADING.leading() / 2);
    section.paragraphs().forEach(this::paragraph);
    if (section.table() != null) new Grid(pages, section.table().columns()).draw(section.table().rows());
  }

  private void paragraph(String text) {
    float indent = text.isBlank() ? 0 : INDENT_EMS * Type.TEXT.size;
    float x = Pages.LEFT + indent;
    for (String line : lines(text, Type.TEXT, Pages.WIDTH, indent)) {
      pages.need(Type.TEXT.leading());
      pages.text(line, Type.TEXT, x, pages.y() - Type.TEXT.size);
      pages.down(Type.TEXT.leading());
      x = Pages.LEFT;
    }
    pages.down(2);
  }

  private void missing() {
    if (pages.face().missing().isEmpty()) return;
    List<String> codes = codes(pages);
    pages.down(6);
    for (String line : lines(words.missing(String.join(" ", codes)), Type.SMALL, Pages.WIDTH, 0)) {
      pages.need(Type.SMALL.leading());
      pages.text(line, Type.SMALL, Pages.LEFT, pages.y() - Type.SMALL.size);
      pages.down(Type.SMALL.leading());
    }
  }

  static List<String> codes(Pages pages) {
    return pages.face().missing().stream().map(c -> String.format("U+%04X", c)).toList();
  }

  /** How to check the paper at the left, the place of the seal at the right; never torn apart. */
  private void imprint() {
    pages.need(IMPRINT);
    pages.down(18);
    float top = pages.y();
    pages.rule(Ink.LIGHT, 0.6f, top);
    seal(top - 10);
    float at = top - 20;
    pages.text(settable(words.checkAt()), Type.SMALL_BOLD, Pages.LEFT, at);
    float room = Pages.WIDTH - SEAL_PLACE - 20;
    for (String line : lines(imprint.address(), Type.SMALL, room, 0)) pages.text(line, Type.SMALL, Pages.LEFT, at -= Type.SMALL.leading());
    pages.text(settable(words.contentDigest()), Type.SMALL_BOLD, Pages.LEFT, at -= Type.SMALL.leading() + 3);
    String digest = sheet.sha256();
    for (int from = 0; from < digest.length(); from += 2 * DIGEST_GROUP) {
      String line = digest.substring(from, from + DIGEST_GROUP) + " " + digest.substring(from + DIGEST_GROUP, from + 2 * DIGEST_GROUP);
      pages.text(line, Type.SMALL, Pages.LEFT, at -= Type.SMALL.leading());
    }
    pages.text(settable(words.beijing()), Type.SMALL, Pages.LEFT, at -= Type.SMALL.leading() + 3);
    if (imprint.replaces() != null) pages.text(settable(words.replaces(imprint.replaces())), Type.SMALL, Pages.LEFT, at - Type.SMALL.leading());
  }

  private void seal(float top) {
    float right = Pages.LEFT + Pages.WIDTH;
    float middle = right - SEAL_PLACE / 2;
    pages.frame(Ink.LIGHT, right - SEAL_PLACE, top - 92, SEAL_PLACE, 92);
    pages.textCentred(settable(words.seal()), Type.SMALL, middle, top - 16);
    float at = top - 62;
    for (String line : lines(sheet.sealer(), Type.SMALL_BOLD, SEAL_PLACE - 12, 0)) {
      pages.textCentred(line, Type.SMALL_BOLD, middle, at);
      at -= Type.SMALL.leading();
    }
    pages.textCentred(settable(words.dated(DateTimeFormatter.ISO_LOCAL_DATE.format(Beijing.of(sheet.dated())))), Type.SMALL, middle, at);
  }

  private void feet() {
    int count = pages.count();
    for (int page = 0; page < count; page++) {
      pages.reopen(page);
      pages.rule(Ink.LIGHT, 0.5f, Pages.FOOT - 22);
      pages.text(settable(imprint.number()), Type.SMALL, Pages.LEFT, Pages.FOOT - 36);
      pages.textEndingAt(settable(words.page(page + 1, count)), Type.SMALL, Pages.LEFT + Pages.WIDTH, Pages.FOOT - 36);
    }
  }

  private String settable(String text) {
    return pages.face().settable(text);
  }

  private List<String> lines(String text, Type type, float width, float indent) {
    return new Lines(c -> pages.face().advance(c) * type.size).of(settable(text), width, indent);
  }
}
