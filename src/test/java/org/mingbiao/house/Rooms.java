package org.mingbiao.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Who may know whom, below one root package. */
final class Rooms {
  private static final Pattern FACE = Pattern.compile(".+(Pages|Api|Texts)");
  private final String root;

  /** @param root such as {@code org.mingbiao} */
  Rooms(String root) {
    this.root = root + ".";
  }

  DescribedPredicate<JavaClass> ours() {
    return DescribedPredicate.describe("are ours", one -> one.getPackageName().startsWith(root));
  }

  ArchCondition<JavaClass> knowOnlySidesBelow() {
    return each("know only the sides below", (fromClass, toClass) -> {
      String from = fromClass.getPackageName();
      String to = toClass.getPackageName();
      boolean same = side(from).equals(side(to));
      return same || Plan.ARROWS.getOrDefault(side(from), List.of()).contains(side(to)) ? Optional.empty()
          : Optional.of(side(from) + " may not know " + side(to));
    });
  }

  ArchCondition<JavaClass> knowOnlyRoomsBefore() {
    return each("know only the rooms before their own", (fromClass, toClass) -> {
      String from = fromClass.getPackageName();
      String to = toClass.getPackageName();
      List<String> order = Plan.ROOMS.get(side(from));
      if (order == null || !side(from).equals(side(to)) || room(from).equals(room(to)) || room(to).isEmpty()) return Optional.empty();
      boolean planned = order.contains(room(from)) && order.contains(room(to));
      if (!planned) return Optional.of("a room is missing in the plan: " + room(from) + " or " + room(to));
      return order.indexOf(room(to)) < order.indexOf(room(from)) ? Optional.empty() : Optional.of(room(from) + " stands before " + room(to));
    });
  }

  /** In the hall a room may use what an earlier room does, but nobody's pages, interface or words. */
  ArchCondition<JavaClass> knowNoOtherRoomsFace() {
    return each("know no other room's pages, interface or words", (from, to) -> {
      boolean rooms = hallRoom(from.getPackageName()).isPresent() && hallRoom(to.getPackageName()).isPresent();
      boolean apart = rooms && !hallRoom(from.getPackageName()).equals(hallRoom(to.getPackageName()));
      if (apart && FACE.matcher(outermost(to)).matches()) return Optional.of(from.getSimpleName() + " may not know " + outermost(to));
      return apart && place(to) > place(from) ? Optional.of(from.getSimpleName() + " stands before " + to.getSimpleName()) : Optional.empty();
    });
  }

  private int place(JavaClass one) {
    return Plan.ROOMS.getOrDefault(step(one.getPackageName(), 1), List.of()).indexOf(step(one.getPackageName(), 2));
  }

  private static String outermost(JavaClass one) {
    return one.getEnclosingClass().map(Rooms::outermost).orElse(one.getSimpleName());
  }

  /** Whether a class stands in or below a package, named from the root on. */
  DescribedPredicate<JavaClass> in(String... places) {
    return DescribedPredicate.describe("stand in " + String.join(", ", places), one -> {
      for (String place : places) if ((one.getPackageName() + ".").startsWith(root + place + ".")) return true;
      return false;
    });
  }

  private ArchCondition<JavaClass> each(String description, BiFunction<JavaClass, JavaClass, Optional<String>> refusal) {
    return new ArchCondition<>(description) {
      @Override public void check(JavaClass one, ConditionEvents events) {
        for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
          JavaClass to = dependency.getTargetClass().getBaseComponentType();
          if (!to.getPackageName().startsWith(root)) continue;
          refusal.apply(one, to)
              .ifPresent(why -> events.add(SimpleConditionEvent.violated(one, why + ": " + dependency.getDescription())));
        }
      }
    };
  }

  private String side(String packageName) {
    return step(packageName, 0);
  }

  private String room(String packageName) {
    return step(packageName, 1);
  }

  private Optional<String> hallRoom(String packageName) {
    boolean room = side(packageName).equals("app") && (room(packageName).equals("tendering") || room(packageName).equals("centre"));
    return room ? Optional.of(step(packageName, 1) + "." + step(packageName, 2)) : Optional.empty();
  }

  private String step(String packageName, int index) {
    String[] steps = packageName.substring(Math.min(packageName.length(), root.length())).split("\\.");
    return index < steps.length ? steps[index] : "";
  }
}
