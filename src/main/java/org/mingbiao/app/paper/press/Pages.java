package org.mingbiao.app.paper.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A4 pages and the pen on the last of them; heights are points from the foot of the page. */
final class Pages {
  static final float LEFT = 64;
  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
  static final float TOP = PDRectangle.A4.getHeight() - 56;
  static final float FOOT = 74;
  /** No paper of ours is as long; one that is longer is a fault of its room. */
  static final int PAGES_MAX = 2_000;
  private static final float BOLD = 0.032f;

  private final PDDocument document;
  private final Typeface face;
  private final List<PDPage> pages = new ArrayList<>();
  private PDPageContentStream pen;
  private float y;

  Pages(PDDocument document, Typeface face) {
    this.document = document;
    this.face = face;
    turn();
  }

  float y() {
    return y;
  }

  Typeface face() {
    return face;
  }

  void down(float by) {
    y -= by;
  }

  int count() {
    return pages.size();
  }

  boolean fits(float height) {
    return y - height >= FOOT;
  }

  /** A new page unless so much is left of this one. @return whether it is a new one */
  boolean need(float height) {
    if (fits(height)) return false;
    turn();
    return true;
  }

  void turn() {
    if (pages.size() >= PAGES_MAX) throw new IllegalStateException("a paper of more than " + PAGES_MAX + " pages");
    lift();
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    pages.add(page);
    open(page);
    y = TOP;
  }

  /** Goes back to a page that is full, to write what was not known before. */
  void reopen(int page) {
    lift();
    open(pages.get(page));
  }

  private void open(PDPage page) {
    try {
      pen = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void lift() {
    try {
      if (pen != null) pen.close();
      pen = null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @param x from the left edge of the page @param at the height of the base line */
  void text(String settable, Type type, float x, float at) {
    if (settable.isBlank()) return;
    try {
      pen.beginText();
      pen.setFont(face.font(), type.size);
      pen.setNonStrokingColor(type.ink.red, type.ink.green, type.ink.blue);
      pen.setStrokingColor(type.ink.red, type.ink.green, type.ink.blue);
      pen.setLineWidth(type.size * BOLD);
      pen.setRenderingMode(type.bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
      pen.newLineAtOffset(x, at);
      pen.showText(settable);
      pen.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void textEndingAt(String settable, Type type, float right, float at) {
    text(settable, type, right - (float) face.width(settable, type.size), at);
  }

  void textCentred(String settable, Type type, float middle, float at) {
    text(settable, type, middle - (float) face.width(settable, type.size) / 2, at);
  }

  void rule(Ink ink, float thickness, float at) {
    box(ink, LEFT, at, WIDTH, thickness);
  }

  void box(Ink ink, float x, float at, float width, float height) {
    try {
      pen.setNonStrokingColor(ink.red, ink.green, ink.blue);
      pen.addRect(x, at, width, height);
      pen.fill();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A dashed frame where something is still to be put by hand. */
  void frame(Ink ink, float x, float at, float width, float height) {
    try {
      pen.setStrokingColor(ink.red, ink.green, ink.blue);
      pen.setLineWidth(0.6f);
      pen.setLineDashPattern(new float[] {3, 3}, 0);
      pen.addRect(x, at, width, height);
      pen.stroke();
      pen.setLineDashPattern(new float[0], 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  enum Ink {
    BLACK(0.11f, 0.12f, 0.13f), GREY(0.40f, 0.42f, 0.44f), LIGHT(0.80f, 0.81f, 0.82f), PALE(0.955f, 0.957f, 0.96f), SEAL(0.65f, 0.11f, 0.12f);

    final float red;
    final float green;
    final float blue;

    Ink(float red, float green, float blue) {
      this.red = red;
      this.green = green;
      this.blue = blue;
    }
  }

  /** How text looks. The font has one weight; a bolder one is the same outline with a thin edge. */
  enum Type {
    LETTERHEAD(11, true, Ink.SEAL), TITLE(19, true, Ink.BLACK), HEADING(12, true, Ink.BLACK), TEXT(10.5f, false, Ink.BLACK),
    NAME(9.5f, false, Ink.GREY), CELL(9, false, Ink.BLACK), CELL_HEAD(9, true, Ink.BLACK), SMALL(8, false, Ink.GREY), SMALL_BOLD(8, true, Ink.BLACK);

    final float size;
    final boolean bold;
    final Ink ink;

    Type(float size, boolean bold, Ink ink) {
      this.size = size;
      this.bold = bold;
      this.ink = ink;
    }

    /** From one base line to the next. */
    float leading() {
      return size * 1.65f;
    }
  }
}
