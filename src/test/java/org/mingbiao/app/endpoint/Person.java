package org.mingbiao.app.endpoint;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/** Who walks: an account of the demonstration, or a visitor without one. */
record Person(String account, String role) {
  static final Person VISITOR = new Person("", "");

  static Person of(String account) {
    return new Person(account, account.replaceAll("\\d", ""));
  }

  /** One of each kind. */
  static List<Person> ofEveryRole() {
    return Stream.concat(Stream.of(VISITOR), Stream.of("bidder1", "agent1", "expert1", "supervisor1", "clerk1", "admin1").map(Person::of)).toList();
  }

  boolean isVisitor() {
    return account.isEmpty();
  }

  static boolean saysWhoMay(Method method) {
    return Stream.of(RolesAllowed.class, PermitAll.class, Authenticated.class, DenyAll.class).anyMatch(method::isAnnotationPresent);
  }

  @Override public String toString() {
    return isVisitor() ? "a visitor" : account;
  }
}
