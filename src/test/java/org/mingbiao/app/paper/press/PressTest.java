package org.mingbiao.app.paper.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.paper.press.Sheet.Column;
import org.mingbiao.app.paper.press.Sheet.Field;
import org.mingbiao.app.paper.press.Sheet.Section;
import org.mingbiao.app.paper.press.Sheet.Table;

class PressTest {
  static final String ADDRESS = "http://localhost:8080/papers/A02-330212-G1";
  final PaperTexts words = WordsOnFile.chinese();
  final Imprint imprint = new Imprint("A02-330212-G1", null, ADDRESS);

  static Sheet sheet(String text, int rows) {
    var columns = List.of(Column.figures("序号", 1), Column.words("投标人", 5), Column.figures("投标报价（元）", 3));
    var cells = IntStream.rangeClosed(1, rows).mapToObj(i -> List.of(String.valueOf(i), "第" + i + "号投标人有限公司", "9,400,000.00")).toList();
    return new Sheet("鄞州区公共资源交易中心", "鄞州区公共资源交易中心", "中心河路灯改造工程招标公告", "A02-330212-G1", Instant.parse("2026-03-10T01:00:00Z"),
        List.of(new Field("招标人", "鄞州区综合行政执法局"), new Field("负责人", "田䶮·麦麦提 㛃 垚犇骉㙍㘭")),
        List.of(Section.text("公告正文", List.of(text.split("\n"))), Section.table("开标一览表", new Table(columns, cells))));
  }

  byte[] print(Sheet sheet) {
    return Press.print(sheet, imprint, words).bytes();
  }

  static String text(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test void isReadBackAsItWasWritten() throws IOException {
    String read = text(print(sheet("本工程已具备招标条件，现公开招标。The office first flew.", 2)));
    for (String part : List.of("中心河路灯改造工程招标公告", "招标条件，现公开招标", "鄞州区综合行政执法局", "第 1 页 共 1 页", "9,400,000.00", "The office first flew.")) {
      assertTrue(read.contains(part), part + " is not in " + read);
    }
  }

  @Test void setsRareCharactersOfNames() throws IOException {
    Printed printed = Press.print(sheet("", 0), imprint, words);
    assertEquals(List.of(), printed.missing());
    String read = text(printed.bytes());
    assertTrue(read.contains("田䶮·麦麦提 㛃 垚犇骉㙍㘭"), read);
  }

  @Test void marksAndReportsACharacterThatTheFontLacks() throws IOException {
    Printed printed = Press.print(sheet("甲\uD842\uDFB7乙😀", 0), imprint, words);
    assertEquals(List.of("U+1F600", "U+20BB7"), printed.missing());
    String read = text(printed.bytes());
    assertTrue(read.contains("甲〓乙〓"), read);
    assertTrue(read.contains("U+20BB7"), read);
  }

  @Test void embedsEveryFontAsASubset() throws IOException {
    byte[] file = print(sheet("本工程已具备招标条件。", 3));
    try (PDDocument document = Loader.loadPDF(file)) {
      for (var name : document.getPage(0).getResources().getFontNames()) {
        PDType0Font font = (PDType0Font) document.getPage(0).getResources().getFont(name);
        assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+NotoSansSC.*"), font.getName());
      }
    }
    assertTrue(file.length < 200_000, file.length + " bytes");
  }

  @Test void carriesACodeThatLeadsToItsCheck() throws Exception {
    try (PDDocument document = Loader.loadPDF(print(sheet("", 1)))) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
      int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
      assertEquals(ADDRESS, new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText());
    }
  }

  @Test void repeatsTheHeadOfATableOnEveryPage() throws IOException {
    byte[] file = print(sheet("", 120));
    try (PDDocument document = Loader.loadPDF(file)) {
      assertTrue(document.getNumberOfPages() > 2);
      for (int page = 1; page < document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String read = stripper.getText(document);
        assertTrue(read.contains("投标报价（元）") && read.contains("第 " + page + " 页 共 " + document.getNumberOfPages() + " 页"), read);
      }
    }
    String all = text(file);
    for (int i = 1; i <= 120; i++) assertTrue(all.contains("第" + i + "号投标人有限公司"), "row " + i);
  }

  @Test void cutsARowThatIsLongerThanAPage() throws IOException {
    String answer = "答复如下，".repeat(700) + "完毕";
    var table = new Table(List.of(Column.words("问题", 1), Column.words("答复", 3)), List.of(List.of("工期", answer), List.of("质量", "合格")));
    Sheet sheet = new Sheet("中心", "中心", "记录", "K", Instant.EPOCH, List.of(), List.of(Section.table("答复", table)));
    String read = text(Press.print(sheet, imprint, words).bytes());
    assertTrue(read.contains("完毕") && read.contains("合格"), read.substring(read.length() - 300));
    assertEquals(700, read.replaceAll("\\s", "").split("答复如下", -1).length - 1);
  }

  @Test void printsTheSameBytesForTheSameSheet() {
    assertArrayEquals(print(sheet("同样的内容", 40)), print(sheet("同样的内容", 40)));
  }

  @Test void printsOtherBytesForAnotherSheet() {
    assertNotEquals(Sheet.sha256(print(sheet("同样的内容", 1))), Sheet.sha256(print(sheet("同样的內容", 1))));
  }

  @Test void printsTheDigestOfItsContent() throws IOException {
    Sheet sheet = sheet("内容", 1);
    assertTrue(text(print(sheet)).replaceAll("\\s", "").contains(sheet.sha256()));
  }

  @Test void readsBackTheContentItsDigestIsTakenOf() {
    Sheet sheet = sheet("内容", 1);
    assertEquals(sheet, Sheet.read(sheet.canonical()));
    assertFalse(sheet.canonical().contains("\n"));
  }
}
