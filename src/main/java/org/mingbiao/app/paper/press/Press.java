package org.mingbiao.app.paper.press;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Prints sheets as PDF/A-2b. Nothing of the hour or the machine goes into the file: its times are the sheet's, its identifier comes from
 * the sheet's digest.
 */
public final class Press {
  private static final String PRODUCER = "Mingbiao";
  private static final String SRGB = "sRGB IEC61966-2.1";
  private static final int DIGEST_DIGITS_IN_LONG = 15;

  private Press() {}

  public static Printed print(Sheet sheet, Imprint imprint, PaperTexts words) {
    try (PDDocument document = new PDDocument(); Typeface face = new Typeface(document)) {
      Pages pages = new Pages(document, face);
      new Setting(pages, sheet, imprint, words).set();
      pages.lift();
      describe(document, sheet, imprint);
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      document.save(file);
      return new Printed(file.toByteArray(), Setting.codes(pages));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describe(PDDocument document, Sheet sheet, Imprint imprint) throws IOException {
    document.setDocumentId(Long.parseLong(Sheet.sha256((imprint + sheet.sha256()).getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST_DIGITS_IN_LONG), 16));
    Instant dated = sheet.dated().truncatedTo(ChronoUnit.SECONDS);
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(sheet.title());
    information.setAuthor(sheet.issuer());
    information.setSubject(imprint.number());
    information.setProducer(PRODUCER);
    GregorianCalendar time = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    time.setTimeInMillis(dated.toEpochMilli());
    information.setCreationDate(time);
    information.setModificationDate(time);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage("zh-CN");
    catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp(sheet, imprint, dated).getBytes(StandardCharsets.UTF_8))));
    PDOutputIntent colours = new PDOutputIntent(document, new ByteArrayInputStream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
    colours.setInfo(SRGB);
    colours.setOutputCondition(SRGB);
    colours.setOutputConditionIdentifier(SRGB);
    catalog.addOutputIntent(colours);
  }

  private static String xmp(Sheet sheet, Imprint imprint, Instant dated) {
    String time = DateTimeFormatter.ISO_INSTANT.format(dated);
    return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator><dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description></rdf:Description>
        <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate><pdf:Producer>%s</pdf:Producer></rdf:Description>
        </rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>""".formatted(escaped(sheet.title()), escaped(sheet.issuer()), escaped(imprint.number()), time, time, PRODUCER);
  }

  private static String escaped(String text) {
    return text.replaceAll("\\p{Cntrl}", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
