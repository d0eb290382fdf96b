package org.mingbiao.house;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How code behaves in the house. */
final class Habits {
  private static final Set<String> READS_TIME_OR_CHANCE = Set.of("java.lang.System.currentTimeMillis", "java.lang.Math.random",
      "java.util.concurrent.ThreadLocalRandom.current", "java.util.Random.<init>", "java.util.Date.<init>");
  private static final Pattern NO_NAME_OF_THE_TRADE = Pattern.compile(".*(Utils?|Helpers?|Manager|Impl|Base|Info|Data|Dto|Service|Constants)");
  private static final List<Class<? extends Annotation>> WHO_MAY = List.of(RolesAllowed.class, PermitAll.class, Authenticated.class, DenyAll.class);
  private static final List<Class<? extends Annotation>> PERSISTENT = List.of(Entity.class, Embeddable.class, MappedSuperclass.class);

  private Habits() {}

  static ArchCondition<JavaClass> askNeitherTheSystemsClockNorItsDice() {
    return of("ask neither the system's clock nor its dice", (one, events) -> one.getCodeUnitAccessesFromSelf().stream()
        .filter(call -> !call.getOrigin().getName().equals("main") && readsTimeOrChance(call)).forEach(call -> events.add(SimpleConditionEvent.violated(one, call.getDescription()))));
  }

  private static boolean readsTimeOrChance(JavaAccess<?> call) {
    String owner = call.getTargetOwner().getName();
    boolean now = owner.startsWith("java.time.") && call.getName().equals("now") && hasNoClock(call);
    boolean system = owner.equals("java.time.Clock") && (call.getName().startsWith("system") || call.getName().startsWith("tick") && hasNoClock(call));
    return now || system || READS_TIME_OR_CHANCE.contains(owner + "." + call.getName()) && hasNoParameters(call);
  }

  private static boolean hasNoClock(JavaAccess<?> call) {
    return parameters(call).stream().noneMatch(type -> type.getName().equals("java.time.Clock"));
  }

  /** A seeded Random, a Date of an instant, are functions of what they are given. */
  private static boolean hasNoParameters(JavaAccess<?> call) {
    return parameters(call).isEmpty();
  }

  private static List<JavaClass> parameters(JavaAccess<?> call) {
    return call.getTarget() instanceof CodeUnitAccessTarget target ? target.getRawParameterTypes() : List.of();
  }

  static ArchCondition<JavaClass> writeFieldsOfEntitiesOnlyAtHome() {
    return of("write fields of entities only in the entity's own package", (one, events) -> one.getFieldAccessesFromSelf().stream()
        .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET && isPersistent(access.getTargetOwner()))
        .filter(access -> !access.getTargetOwner().getPackageName().equals(one.getPackageName()))
        .forEach(access -> events.add(SimpleConditionEvent.violated(one, access.getDescription()))));
  }

  private static boolean isPersistent(JavaClass owner) {
    return PERSISTENT.stream().anyMatch(owner::isAnnotatedWith);
  }

  static ArchCondition<JavaClass> bearNamesOfTheTrade() {
    return of("bear names of the trade", (one, events) -> {
      boolean empty = NO_NAME_OF_THE_TRADE.matcher(one.getSimpleName()).matches();
      if (empty) events.add(SimpleConditionEvent.violated(one, one.getName() + " says nothing about what it is"));
    });
  }

  static ArchCondition<JavaClass> sayAtEveryAddressWhoMay() {
    return of("say at every address who may come", (one, events) -> one.getMethods().stream().filter(Habits::isAddress)
        .filter(method -> !saysWhoMay(method, one))
        .forEach(method -> events.add(SimpleConditionEvent.violated(one, method.getFullName() + " names no role"))));
  }

  private static boolean isAddress(JavaMethod method) {
    return method.getAnnotations().stream().anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
  }

  private static boolean saysWhoMay(JavaMethod method, JavaClass owner) {
    return WHO_MAY.stream().anyMatch(annotation -> method.isAnnotatedWith(annotation) || owner.isAnnotatedWith(annotation));
  }

  static ArchCondition<JavaClass> notBeFiledByLayer() {
    return of("stand in a room and not in a layer", (one, events) -> {
      boolean layer = one.getPackageName().matches(".*\\.(service|services|repository|controller|dto|entity|entities|model|util|utils|impl|common)(\\..*)?");
      if (layer) events.add(SimpleConditionEvent.violated(one, one.getName() + " stands in a layer"));
    });
  }

  private interface Look {
    void at(JavaClass one, ConditionEvents events);
  }

  private static ArchCondition<JavaClass> of(String description, Look look) {
    return new ArchCondition<>(description) {
      @Override public void check(JavaClass one, ConditionEvents events) {
        look.at(one, events);
      }
    };
  }
}
