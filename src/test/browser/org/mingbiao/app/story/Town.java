package org.mingbiao.app.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingbiao.app.launch.RealBrowser;
import org.mingbiao.app.launch.RealSystem;

/** Everybody who plays, each signed in once, at the first need, through Keycloak's own page. */
final class Town implements AutoCloseable {
  private static final int EXPERTS = 9;
  private static final Map<String, String> CODES = Map.of("bidder1", "91331099MA2DEMB178", "bidder2", "91331099MA2DEMB253",
      "bidder3", "91331099MA2DEMB33X", "bidder4", "91331099MA2DEMB41Q", "bidder5", "91331099MA2DEMB5XG", "bidder6", "91331099MA2DEMB68G");
  private final RealSystem system = RealSystem.alone("town");
  private final RealBrowser browser = new RealBrowser(system);
  private final Bidders program = new Bidders(system.state().resolve("keys"), Path.of("target", "it", "sealed"));
  private final Map<String, Person> people = new HashMap<>();

  Person person(String user) {
    return people.computeIfAbsent(user, name -> new Person(browser.signedIn(name)));
  }

  /** Somebody without an account. */
  Person visitor() {
    return new Person(browser.visitor("zh-CN"));
  }

  AtTheClock clock() {
    return new AtTheClock(person("admin1"));
  }

  AtTheAgency agency(String title) {
    return new AtTheAgency(person("agent1"), title);
  }

  AtTheBidder bidder(String user) {
    return new AtTheBidder(person(user), program, CODES.get(user));
  }

  AtTheSupervisor supervisor(String title) {
    return new AtTheSupervisor(person("supervisor1"), title);
  }

  /** Those experts of the library who find the tender among their errands. */
  AtTheCommittee committee(String title) {
    List<Person> library = IntStream.rangeClosed(1, EXPERTS).mapToObj(number -> person("expert" + number)).toList();
    return new AtTheCommittee(library, title);
  }

  /** A paper of that name and text. */
  static Path paper(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "it", "papers"));
      return Files.writeString(folder.resolve(name), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A disk that fails: of every file that is kept meanwhile the last byte is another. */
  void losesAByteOfWhatIsKept(Runnable meanwhile) {
    Set<Path> before = kept();
    meanwhile.run();
    kept().stream().filter(file -> !before.contains(file)).forEach(Town::losesItsLastByte);
  }

  private Set<Path> kept() {
    try (var files = Files.walk(system.state().resolve("files/attachments"))) {
      return files.filter(Files::isRegularFile).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void losesItsLastByte(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length - 1] ^= 1;
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override public void close() {
    browser.close();
    system.stop();
  }
}
