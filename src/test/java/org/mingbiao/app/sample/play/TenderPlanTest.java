package org.mingbiao.app.sample.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.party.CreditCode;
import org.mingbiao.tendering.project.Kind;

class TenderPlanTest {
  final List<TenderPlan> plans = TenderPlan.all();

  @Test void theFirstIsAnEpcForWhichFiveUnitsBidThreeTimesTwoOfThemTogether() {
    TenderPlan epc = plans.get(0);
    assertEquals(Kind.EPC, epc.entry().kind());
    assertEquals(3, epc.bids().size());
    assertEquals(2, epc.bids().stream().filter(bid -> !bid.members().isEmpty()).count());
    Set<String> units = new HashSet<>();
    epc.bids().forEach(bid -> {
      assertTrue(units.add(bid.by()), bid.by());
      bid.members().forEach(member -> assertTrue(units.add(member), member));
    });
    assertEquals(5, units.size());
  }

  @Test void besideItStandAGovernmentProcurementAndATownsSmallTrade() {
    assertEquals(List.of(World.ENGINEERING, World.PROCUREMENT, World.TOWN), plans.stream().map(plan -> plan.entry().world()).toList());
  }

  @Test void everyCodeIsValid() {
    plans.forEach(plan -> assertTrue(CreditCode.isValid(plan.entry().buyerCode()), plan.entry().buyerCode()));
  }

  @Test void twoOfTheBidsWereWrittenInOneFileAndTheOthersNot() {
    List<String> sessions = plans.get(0).bids().stream().map(bid -> bid.paper().session()).toList();
    assertEquals(sessions.get(1), sessions.get(2));
    assertFalse(sessions.get(0).equals(sessions.get(1)) || plans.get(0).paper().session().equals(sessions.get(1)));
  }

  @Test void aPaperCarriesItsTextAndItsTraces() throws IOException {
    Manuscript paper = new Manuscript("a.docx", "甲 & 乙", "丙", "00C4F18B", List.of("第一段 <x>", "第二段"));
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(paper.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertTrue(parts.get("word/document.xml").contains("第一段 &lt;x&gt;"));
    assertTrue(parts.get("docProps/core.xml").contains("<dc:creator>甲 &amp; 乙</dc:creator>"));
    assertTrue(parts.get("word/settings.xml").contains("w:rsidRoot w:val=\"00C4F18B\""));
    assertEquals(Set.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml", "word/settings.xml", "docProps/core.xml",
        "docProps/app.xml"), parts.keySet());
  }

  @Test void anInterruptedChapterGoesOnAfterItsLastScene() {
    TenderPlan plan = plans.get(1);
    Chapter chapter = Chapter.begin(plan, 2);
    assertEquals(Scene.REGISTER, chapter.toPlay(plan).get(0));
    chapter.played(Scene.BID, false);
    assertEquals(List.of(Scene.OPEN, Scene.RECORD, Scene.DRAW, Scene.REVIEW, Scene.SCORE), chapter.toPlay(plan));
    assertFalse(chapter.isOver());
    chapter.played(Scene.SCORE, true);
    assertTrue(chapter.isOver());
  }
}
