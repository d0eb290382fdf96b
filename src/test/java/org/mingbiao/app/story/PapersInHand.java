package org.mingbiao.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mingbiao.app.paper.press.Sheet;

/** The papers of a story as its people receive them, kept in a folder to be looked at. */
final class PapersInHand {
  private final Path folder;
  private final Function<String, RequestSpecification> as;

  PapersInHand(Path folder, Function<String, RequestSpecification> as) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.as = as;
  }

  /** Fetches a paper, checks it with the platform and reads it. @param name under which it is kept @return what it says, without spaces */
  String read(String person, String path, String name) throws IOException {
    byte[] pdf = as.apply(person).get("/api/tenders/" + path).then().statusCode(200).extract().asByteArray();
    Files.write(folder.resolve(name + ".pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String number = document.getDocumentInformation().getSubject();
      String verdict = as.apply(person).queryParam("sha256", Sheet.sha256(pdf)).get("/api/papers/" + number).then().statusCode(200).extract().path("verdict");
      assertEquals("GENUINE", verdict);
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  int refused(String person, String path) {
    return as.apply(person).get("/api/tenders/" + path).then().extract().statusCode();
  }

  /** The archive holds all of them. */
  void archived(byte[] bundle) throws IOException {
    Set<String> kinds = new TreeSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.getName().startsWith("papers/issued/")) continue;
        kinds.add(entry.getName().replaceAll("papers/issued/.*-([A-Z]\\d|[0-9a-f]{12}).*", "$1").replaceAll("[0-9a-f]{12}", "R"));
      }
    }
    assertTrue(kinds.containsAll(Set.of("G1", "K1", "P1", "Z1", "R")), kinds.toString());
  }
}
