package org.mingbiao.app.paper.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.tukaani.xz.XZInputStream;

/**
 * The one font of all papers (思源黑体, Noto Sans SC Regular, OFL 1.1), in one document. It is unpacked when the first paper is printed
 * and let go when memory runs short. A character that it lacks is set as 〓, the printer's mark for a missing sort, and reported.
 */
final class Typeface implements AutoCloseable {
  static final int MISSING_MARK = 0x3013;
  private static final String FILE = "font/NotoSansSC-Regular.ttf.xz";
  private static final double PER_EM = 1000;
  private static SoftReference<byte[]> unpacked = new SoftReference<>(null);

  private final TrueTypeFont outlines;
  private final CmapLookup known;
  private final PDFont font;
  private final Map<Integer, Double> advances = new HashMap<>();
  private final Set<Integer> missing = new TreeSet<>();

  Typeface(PDDocument document) throws IOException {
    outlines = new TTFParser().parse(new RandomAccessReadBuffer(file()));
    known = outlines.getUnicodeCmapLookup();
    font = PDType0Font.load(document, outlines, true);
  }

  PDFont font() {
    return font;
  }

  Set<Integer> missing() {
    return missing;
  }

  /** The text as it can be set: what the font lacks replaced, what has no shape left out. */
  String settable(String text) {
    StringBuilder settable = new StringBuilder();
    text.codePoints().forEach(c -> {
      if (Character.isWhitespace(c) && c != 0x3000) settable.append(' ');
      else if (has(c)) settable.appendCodePoint(c);
      else if (!isShapeless(c)) settable.appendCodePoint(replaced(c));
    });
    return settable.toString();
  }

  private boolean has(int c) {
    return known.getGlyphId(c) != 0;
  }

  private int replaced(int c) {
    missing.add(c);
    return MISSING_MARK;
  }

  private static boolean isShapeless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT -> true;
      default -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.VARIATION_SELECTORS;
    };
  }

  /** In ems. */
  double advance(int c) {
    return advances.computeIfAbsent(c, one -> {
      try {
        return font.getStringWidth(Character.toString(one)) / PER_EM;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  double width(String text, double size) {
    return text.codePoints().mapToDouble(this::advance).sum() * size;
  }

  @Override public void close() throws IOException {
    outlines.close();
  }

  private static synchronized byte[] file() throws IOException {
    byte[] known = unpacked.get();
    if (known != null) return known;
    try (InputStream packed = Typeface.class.getClassLoader().getResourceAsStream(FILE)) {
      if (packed == null) throw new IllegalStateException("missing: " + FILE);
      byte[] bytes = new XZInputStream(packed).readAllBytes();
      unpacked = new SoftReference<>(bytes);
      return bytes;
    }
  }
}
