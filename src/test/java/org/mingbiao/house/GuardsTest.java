package org.mingbiao.house;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every rule of the house catches the class that was planted to break it. */
class GuardsTest {
  private static final House HOUSE = new House("org.mingbiao.planted");
  private static JavaClasses planted;

  @BeforeAll static void look() {
    planted = new ClassFileImporter().importPackages("org.mingbiao.planted");
  }

  @Test void findsACircle() {
    catches(HOUSE.noCircles(), "LaterRoom");
  }

  @Test void findsAnArrowThatPointsUp() {
    catches(HOUSE.arrowsPointDown(), "evaluation may not know tendering");
  }

  @Test void findsTheCentreThatKnowsTendering() {
    catches(HOUSE.arrowsPointDown(), "centre may not know tendering");
  }

  @Test void findsTenderingThatKnowsTheCentre() {
    catches(HOUSE.arrowsPointDown(), "tendering may not know centre");
  }

  @Test void findsARoomThatKnowsALaterOne() {
    catches(HOUSE.roomsInOrder(), "project stands before document");
  }

  @Test void findsARoomOfTheHallThatKnowsAnothersPages() {
    catches(HOUSE.hallRoomsFaceApart(), "KnowsAnothersPages may not know NoticePages");
  }

  @Test void findsARoomOfTheHallThatKnowsALaterOne() {
    catches(HOUSE.hallRoomsFaceApart(), "KnowsALaterRoom stands before OpenAddress");
  }

  @Test void findsAFrameworkInALibrary() {
    catches(HOUSE.librariesKnowNoFramework(), "KnowsAFramework");
  }

  @Test void findsTheWebInARule() {
    catches(HOUSE.rulesKnowNoWebAndNoCrypto(), "KnowsTheWeb");
  }

  @Test void findsBouncyCastleOutsideTheSeal() {
    catches(HOUSE.onlyTheSealKnowsBouncyCastle(), "KnowsBouncyCastle");
  }

  @Test void findsARoomThatReadsConfiguration() {
    catches(HOUSE.onlyTheEdgeReadsConfiguration(), "ReadsConfiguration");
  }

  @Test void findsWhoAsksTheSystemsClock() {
    catches(HOUSE.timeAndChanceAreHandedIn(), "AsksTheSystemsClock");
  }

  @Test void findsWhoThrowsDice() {
    catches(HOUSE.timeAndChanceAreHandedIn(), "ThrowsDice");
  }

  @Test void findsAnEntityWrittenFromOutside() {
    catches(HOUSE.entitiesAreWrittenAtHome(), "WritesAnEntity");
  }

  @Test void findsAnEmptyName() {
    catches(HOUSE.namesOfTheTrade(), "TenderManager");
  }

  @Test void findsALayer() {
    catches(HOUSE.roomsAndNotLayers(), "util.Filed");
  }

  @Test void findsAnAddressThatNamesNoRole() {
    catches(HOUSE.everyAddressSaysWhoMay(), "OpenAddress.forWhom");
  }

  private static void catches(ArchRule rule, String culprit) {
    String found = assertThrows(AssertionError.class, () -> rule.check(planted)).getMessage();
    assertTrue(found.contains(culprit), found);
  }
}
