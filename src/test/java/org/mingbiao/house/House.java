package org.mingbiao.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/**
 * Every rule of the house below a root package, so that the same rule can be held against the house and against what was
 * planted to break it.
 */
final class House {
  private final String root;
  private final Rooms rooms;

  House(String root) {
    this.root = root;
    this.rooms = new Rooms(root);
  }

  ArchRule noCircles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  ArchRule arrowsPointDown() {
    return classes().that(rooms.ours()).should(rooms.knowOnlySidesBelow());
  }

  ArchRule roomsInOrder() {
    return classes().that(rooms.ours()).should(rooms.knowOnlyRoomsBefore());
  }

  ArchRule hallRoomsFaceApart() {
    return classes().that(rooms.ours()).should(rooms.knowNoOtherRoomsFace());
  }

  /** The libraries that others use without us know no framework. */
  ArchRule librariesKnowNoFramework() {
    return noClasses().that(rooms.in("seal", "evaluation")).should().dependOnClassesThat(
        resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..", "io.vertx..", "org.eclipse.microprofile.."));
  }

  ArchRule rulesKnowNoWebAndNoCrypto() {
    return noClasses().that(rooms.in("shared", "tendering", "centre")).should().dependOnClassesThat(
        resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.qute..", "io.quarkus.security..", "io.vertx..", "org.eclipse.microprofile..", "org.bouncycastle.."));
  }

  ArchRule onlyTheSealKnowsBouncyCastle() {
    return noClasses().that(not(rooms.in("seal", "app"))).should().dependOnClassesThat(resideInAnyPackage("org.bouncycastle.."));
  }

  ArchRule onlyTheEdgeReadsConfiguration() {
    return noClasses().that(not(rooms.in("app.edge", "app.launch", "app.identity"))).should().dependOnClassesThat(resideInAnyPackage("org.eclipse.microprofile.config.."));
  }

  /** Time and chance are handed in: by the edge, the launcher, and the {@code main} of a program of its own. */
  ArchRule timeAndChanceAreHandedIn() {
    return classes().that(rooms.ours()).and(not(rooms.in("app.edge", "app.launch"))).should(Habits.askNeitherTheSystemsClockNorItsDice());
  }

  ArchRule entitiesAreWrittenAtHome() {
    return classes().that(rooms.ours()).should(Habits.writeFieldsOfEntitiesOnlyAtHome());
  }

  ArchRule namesOfTheTrade() {
    return classes().that(rooms.ours()).should(Habits.bearNamesOfTheTrade());
  }

  ArchRule roomsAndNotLayers() {
    return classes().that(rooms.ours()).should(Habits.notBeFiledByLayer());
  }

  ArchRule everyAddressSaysWhoMay() {
    return classes().that(rooms.ours()).should(Habits.sayAtEveryAddressWhoMay());
  }
}
