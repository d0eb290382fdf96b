package org.mingbiao.evaluation.tenderdoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFileTest {
  private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  @Test void readsTextAParagraphALineUnderItsHeading() {
    TenderDocument document =
        DocumentFile.read("第一章 资格要求\n\n 投标人须具有资质。\n第二章 评分办法\n价格40分。".getBytes(StandardCharsets.UTF_8));
    assertEquals(4, document.paragraphs().size());
    assertEquals(Role.QUALIFICATION, document.paragraphs().get(1).role());
    assertEquals(Role.SCORING, document.paragraphs().get(3).role());
    assertEquals("第二章 评分办法", document.paragraphs().get(3).heading());
  }

  @Test void readsParagraphsAndCellsOfADocx() throws IOException {
    String xml = "<w:document xmlns:w=\"" + WORDS + "\"><w:body><w:p><w:r><w:t>第一章 资格要求</w:t></w:r></w:p>"
        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>须在</w:t></w:r><w:r><w:t>本市注册</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        + "</w:body></w:document>";
    TenderDocument document = DocumentFile.read(docx("word/document.xml", xml));
    assertEquals(List.of("第一章 资格要求", "须在本市注册"), document.paragraphs().stream().map(Paragraph::text).toList());
  }

  @Test void readsNoEntityOutOfADocx() throws IOException {
    String xml = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"" + WORDS
        + "\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
    byte[] bytes = docx("word/document.xml", xml);
    assertThrows(UnreadableException.class, () -> DocumentFile.read(bytes));
  }

  @Test void refusesAZipThatIsNoDocx() throws IOException {
    byte[] bytes = docx("other.xml", "<a/>");
    assertThrows(UnreadableException.class, () -> DocumentFile.read(bytes));
  }

  @Test void readsThePagesOfAPdf() throws IOException {
    TenderDocument document = DocumentFile.read(pdf("One page of the document.", "Another page of it."));
    assertEquals(List.of(1, 2), document.paragraphs().stream().map(Paragraph::page).toList());
    assertTrue(document.text().contains("Another page of it."));
  }

  @Test void refusesAPdfWithoutText() throws IOException {
    byte[] bytes = pdf("");
    assertThrows(UnreadableException.class, () -> DocumentFile.read(bytes));
  }

  @Test void refusesWhatIsNeitherPdfNorDocxNorText() {
    assertThrows(UnreadableException.class, () -> DocumentFile.read(new byte[] {(byte) 0xff, (byte) 0xfe, 0x41, 0x00}));
    assertThrows(UnreadableException.class, () ->
        DocumentFile.read("%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8)));
    assertThrows(UnreadableException.class, () -> DocumentFile.read(new byte[0]));
  }

  @Test void joinsPrintedLinesIntoParagraphs() {
    List<String> printed = List.of("投标人须具有建筑工程施工总承包三级及以上资质，并在人员、设备、", "资金等方面具有相应的施工能力。", "二、投标保证金", "投标保证金五万元。");
    assertEquals(List.of("投标人须具有建筑工程施工总承包三级及以上资质，并在人员、设备、资金等方面具有相应的施工能力。", "二、投标保证金", "投标保证金五万元。"),
        PrintedLines.joined(printed, 1).stream().map(TenderDocument.Line::text).toList());
  }

  @ParameterizedTest
  @CsvSource({"第一章 总则, true", "一、须知, true", "3.1 资格, true", "第一章的规定适用于本项目。, false", "投标人须知, false",
      "1、投标人须具有资质；, false"})
  void knowsAHeadingFromASentence(String text, boolean heading) {
    assertEquals(heading, TenderDocument.isHeading(text));
  }

  private static byte[] docx(String name, String xml) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf(String... pages) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      for (String text : pages) {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(72, 700);
          content.showText(text);
          content.endText();
        }
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
