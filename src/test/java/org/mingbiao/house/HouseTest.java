package org.mingbiao.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The plan of the house, held against every class of it. {@link GuardsTest} proves that each rule bites. */
class HouseTest {
  private static final House HOUSE = new House("org.mingbiao");
  private static JavaClasses classes;

  @BeforeAll static void look() {
    classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.mingbiao");
  }

  @Test void looksAtEveryModule() {
    for (String one : new String[] {"seal.suite.Suite", "evaluation.cli.Command", "tendering.project.Tender", "centre.casefile.Casefile", "app.edge.page.Visit"}) {
      assertTrue(classes.contain("org.mingbiao." + one), one);
    }
  }

  @Test void noPackageIsInACircle() {
    HOUSE.noCircles().check(classes);
  }

  @Test void everyArrowPointsDown() {
    HOUSE.arrowsPointDown().check(classes);
  }

  @Test void aRoomKnowsOnlyTheRoomsBeforeIt() {
    HOUSE.roomsInOrder().check(classes);
  }

  @Test void aRoomOfTheHallKnowsNoOtherRoomsFace() {
    HOUSE.hallRoomsFaceApart().check(classes);
  }

  @Test void librariesKnowNoFramework() {
    HOUSE.librariesKnowNoFramework().check(classes);
  }

  @Test void rulesKnowNeitherWebNorCrypto() {
    HOUSE.rulesKnowNoWebAndNoCrypto().check(classes);
  }

  @Test void onlyTheSealAndTheHallKnowBouncyCastle() {
    HOUSE.onlyTheSealKnowsBouncyCastle().check(classes);
  }

  @Test void onlyTheEdgeReadsConfiguration() {
    HOUSE.onlyTheEdgeReadsConfiguration().check(classes);
  }

  @Test void timeAndChanceAreHandedIn() {
    HOUSE.timeAndChanceAreHandedIn().check(classes);
  }

  @Test void fieldsOfEntitiesAreWrittenInTheirOwnPackage() {
    HOUSE.entitiesAreWrittenAtHome().check(classes);
  }

  @Test void everyTypeBearsANameOfTheTrade() {
    HOUSE.namesOfTheTrade().check(classes);
  }

  @Test void packagesAreRoomsAndNotLayers() {
    HOUSE.roomsAndNotLayers().check(classes);
  }

  @Test void everyAddressSaysWhoMay() {
    HOUSE.everyAddressSaysWhoMay().check(classes);
  }
}
