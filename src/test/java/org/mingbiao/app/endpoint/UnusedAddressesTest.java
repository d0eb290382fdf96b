package org.mingbiao.app.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.junit.jupiter.api.Test;

/** Somebody goes to every address: a page, a class, the script, or, of the interface for programs, a test. */
class UnusedAddressesTest {
  private static final List<java.nio.file.Path> OURS = List.of(java.nio.file.Path.of("main", "java"),
      java.nio.file.Path.of("main", "resources", "templates"), java.nio.file.Path.of("main", "resources", "META-INF", "resources", "js"),
      java.nio.file.Path.of("main", "resources", "application.properties"));
  private static final List<java.nio.file.Path> TESTS = List.of(java.nio.file.Path.of("test", "java"), java.nio.file.Path.of("test", "browser"));

  @Test void somebodyGoesToEveryAddress() throws IOException {
    Map<String, String> ours = texts(OURS);
    Map<String, String> withTests = new TreeMap<>(ours);
    withTests.putAll(texts(TESTS));
    List<String> unused = Address.below(java.nio.file.Path.of("target", "classes")).stream()
        .filter(address -> !isNamed(address, address.path().startsWith("/api/") ? withTests : ours)).map(Address::toString).toList();
    assertEquals("", String.join("\n", unused));
  }

  @Test void anAddressThatNobodyNamesIsFound() throws IOException {
    Map<String, String> ours = texts(OURS);
    assertEquals(List.of("forgotten"), Address.of(Planted.class).stream().filter(address -> !isNamed(address, ours))
        .map(address -> address.method().getName()).toList());
  }

  /** The class has no path of its own, so that nobody serves it. */
  static class Planted {
    @GET @Path("notices/{id}")
    public String known(@RestPath String id) {
      return id;
    }

    @POST @Path("notices/{id}/nobody-goes-here")
    public String forgotten(@RestPath String id) {
      return id;
    }
  }

  /** Whether every word of the path stands somewhere as a part of an address; where it is declared does not count. */
  private static boolean isNamed(Address address, Map<String, String> texts) {
    return Stream.of(address.path().replaceAll("\\{[^}]*}", "").split("/")).filter(word -> !word.isEmpty())
        .allMatch(word -> texts.values().stream().anyMatch(Pattern.compile("[\"'/]" + Pattern.quote(word) + "(?=[\"'/?#{&; ]|$)", Pattern.MULTILINE).asPredicate()));
  }

  private static Map<String, String> texts(List<java.nio.file.Path> folders) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (java.nio.file.Path folder : folders) {
      try (Stream<java.nio.file.Path> files = Files.walk(folder)) {
        for (java.nio.file.Path file : files.filter(Files::isRegularFile).toList()) texts.put(file.toString(), Files.readString(file).replaceAll("@Path\\(\"[^\"]*\"\\)", ""));
      }
    }
    return texts;
  }
}
