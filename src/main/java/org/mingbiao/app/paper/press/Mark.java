package org.mingbiao.app.paper.press;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** A QR code as squares of ink, so that it prints sharp at any size. */
final class Mark {
  private static final int QUIET = 2;

  private Mark() {}

  /** @param size of the edge with its quiet margin */
  static void draw(Pages pages, String text, float x, float at, float size) {
    ByteMatrix squares = matrix(text);
    float unit = size / (squares.getWidth() + 2 * QUIET);
    for (int row = 0; row < squares.getHeight(); row++) {
      float bottom = at + size - (row + 1 + QUIET) * unit;
      for (int from = 0; from < squares.getWidth(); from++) {
        int run = run(squares, from, row);
        if (run == 0) continue;
        pages.box(Pages.Ink.BLACK, x + (from + QUIET) * unit, bottom, run * unit, unit);
        from += run;
      }
    }
  }

  private static int run(ByteMatrix squares, int from, int row) {
    int to = from;
    while (to < squares.getWidth() && squares.get(to, row) == 1) to++;
    return to - from;
  }

  private static ByteMatrix matrix(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8")).getMatrix();
    } catch (WriterException e) {
      throw new IllegalStateException("an address too long for a code: " + text, e);
    }
  }
}
