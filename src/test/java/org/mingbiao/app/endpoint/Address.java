package org.mingbiao.app.endpoint;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;

/** One address of the application as its class declares it: what is called, whom it serves, whose matter it names. */
record Address(String verb, String path, Method method) {
  /** Every address of the classes below a folder. @param folder of compiled classes */
  static List<Address> below(java.nio.file.Path folder) {
    try (Stream<java.nio.file.Path> files = Files.walk(folder)) {
      return files.map(file -> folder.relativize(file).toString()).filter(name -> name.startsWith("org/mingbiao/app") && name.endsWith(".class"))
          .map(name -> type(name.substring(0, name.length() - 6).replace('/', '.'))).filter(type -> type.isAnnotationPresent(Path.class))
          .flatMap(type -> of(type).stream()).sorted(Comparator.comparing(Address::toString)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Address> of(Class<?> type) {
    List<Address> addresses = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      for (Annotation annotation : method.getAnnotations()) {
        HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
        if (verb != null) addresses.add(new Address(verb.value(), path(type, method), method));
      }
    }
    return addresses;
  }

  private static String path(Class<?> type, Method method) {
    String joined = "/" + path(type.getAnnotation(Path.class)) + "/" + path(method.getAnnotation(Path.class));
    String path = joined.replaceAll("/+", "/");
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static String path(Path declared) {
    return declared == null ? "" : declared.value();
  }

  /** @return the roles it serves, or empty when it serves everybody or everybody who has signed in */
  Optional<Set<String>> roles() {
    return declared(RolesAllowed.class).map(allowed -> Set.of(allowed.value()));
  }

  boolean serves(Person person) {
    if (roles().isPresent()) return roles().get().contains(person.role());
    return declared(Authenticated.class).isEmpty() || !person.isVisitor();
  }

  boolean namesSomething() {
    return path.contains("{");
  }

  /** A stream that goes on as long as somebody reads it. */
  boolean isEndless() {
    Produces produces = method.getAnnotation(Produces.class);
    return produces != null && produces.value()[0].equals(MediaType.SERVER_SENT_EVENTS);
  }

  boolean changesSomething() {
    return !verb.equals("GET");
  }

  /** Whose the matter is, as far as a role is concerned. */
  Optional<Owner> owner(String role) {
    Stream<Owner> owners = declared(OwnedBy.class).stream().flatMap(owned -> Stream.of(owned.value()));
    boolean everybody = roles().isEmpty();
    return owners.filter(owner -> owner.speaksOf(role) && owner.speaksOfEverybody() == everybody).findFirst();
  }

  /** @return what its author has to write, or empty */
  Optional<String> undeclared() {
    if (!namesSomething()) return Optional.empty();
    List<String> open = roles().map(List::copyOf).orElse(List.of("everybody")).stream().filter(role -> owner(role).isEmpty()).toList();
    return open.isEmpty() ? Optional.empty() : Optional.of(this + " names a matter and does not say whose it is for " + open
        + ": write @OwnedBy({Owner…}) on the method or its class (docs/pages.md, \"Whose matter\")");
  }

  /** What stands at the method, or else at its class. */
  private <A extends Annotation> Optional<A> declared(Class<A> annotation) {
    A own = method.getAnnotation(annotation);
    boolean saysOtherwise = own == null && annotation != OwnedBy.class && Person.saysWhoMay(method);
    return saysOtherwise ? Optional.empty() : Optional.ofNullable(own == null ? method.getDeclaringClass().getAnnotation(annotation) : own);
  }

  @Override public String toString() {
    return verb + " " + path + " (" + method.getDeclaringClass().getSimpleName() + "." + method.getName() + ")";
  }
}
