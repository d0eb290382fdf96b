package org.mingbiao.app.endpoint;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.story.InsideScene;

/** Goes to addresses as this person and that, and writes down what differs from what they declare. */
final class Walk {
  private static final Set<Integer> TURNED_AWAY = Set.of(401, 403, 404);
  private static final Set<Integer> FORBIDDEN = Set.of(401, 403);
  /** A file of whom nobody expects one is not even read: it is too long, or does not tell its length. */
  private static final Set<Integer> UNREAD = Set.of(411, 413);
  private static final int REFUSED = 400;
  private static final int BROKEN = 500;
  private static final RestAssuredConfig PATIENCE = RestAssuredConfig.config().httpClient(HttpClientConfig.httpClientConfig()
      .setParam("http.socket.timeout", 30_000));
  private static final String SECRET_YET = "problems/secret-yet";
  /** Whoever is refused by a rule of the law has been let in. */
  private static final String BY_RULE = "\"rule\":";

  private final InsideScene scene;
  private final World world;
  private final Supplier<Fingerprint> database;
  private final List<String> findings = new ArrayList<>();
  private final Map<Boolean, Integer> looks = new HashMap<>();

  Walk(InsideScene scene, World world, Supplier<Fingerprint> database) {
    this.scene = scene;
    this.world = world;
    this.database = database;
  }

  /** How many of the owners' looks at their matters showed something: where nothing is, there is nothing to be kept from a stranger. */
  double seen() {
    return (double) looks.getOrDefault(true, 0) / (looks.getOrDefault(true, 0) + looks.getOrDefault(false, 0));
  }

  List<String> findings() {
    return findings;
  }

  /** Everybody whom the address does not serve, and everybody whose matter it is not. */
  void asStrangers(Address address) {
    Optional<String> missing = address.undeclared().or(() -> world.missing(address));
    if (missing.isPresent()) {
      findings.add(missing.get());
      return;
    }
    Fingerprint before = address.changesSomething() ? database.get() : null;
    for (Person person : Person.ofEveryRole()) {
      if (!address.serves(person)) expect(address, person, world.own(address), TURNED_AWAY);
      else if (address.namesSomething()) strangers(address, person);
    }
    if (before != null) {
      List<String> changed = database.get().changed(before);
      if (!changed.isEmpty()) findings.add(address + ": who was turned away has changed " + changed);
    }
  }

  private void strangers(Address address, Person person) {
    Owner owner = address.owner(person.role()).orElseThrow();
    Person stranger = world.stranger(owner);
    if (stranger != null) {
      expect(address, stranger, world.own(address), TURNED_AWAY);
      if (owner == Owner.AGENCY) world.mixed(address).ifPresent(path -> expectRefusal(address, stranger, path));
    }
    boolean insider = World.insiders().contains(owner) && !(owner == Owner.PUBLISHED);
    if (!insider && world.isOfATender(address)) expect(address, hiddenFrom(owner, person), world.hidden(address), TURNED_AWAY);
  }

  /** Before the announcement not even who will be a party knows; agent1 does. */
  private static Person hiddenFrom(Owner owner, Person person) {
    return owner == Owner.PUBLISHED && person.role().equals("agent") ? Person.of("agent2") : person;
  }

  /** Everybody whom the address serves and whose matter it is. */
  void asOwners(Address address) {
    if (address.undeclared().isPresent() || world.missing(address).isPresent()) return;
    for (Person person : Person.ofEveryRole()) {
      if (!address.serves(person) || address.isEndless()) continue;
      Owner whose = address.namesSomething() ? address.owner(person.role()).orElseThrow() : Owner.PUBLIC;
      if (whose == Owner.HOLDER) continue;
      Person owner = address.namesSomething() ? world.owner(whose, person.role()) : person;
      Response answer = call(address, owner, world.own(address));
      boolean away = FORBIDDEN.contains(answer.statusCode()) && !answer.asString().contains(SECRET_YET) && !answer.asString().contains(BY_RULE);
      if (away || answer.statusCode() >= BROKEN) report(address, owner, world.own(address), answer, "serves its owner");
      if (!address.changesSomething() && address.namesSomething()) looks.merge(answer.statusCode() < REFUSED, 1, Integer::sum);
    }
  }

  private void expect(Address address, Person person, String path, Set<Integer> allowed) {
    Response answer = call(address, person, path);
    boolean unread = person.isVisitor() && UNREAD.contains(answer.statusCode());
    if (!allowed.contains(answer.statusCode()) && !unread) report(address, person, path, answer, "turns away with 401, 403 or 404");
  }

  private void expectRefusal(Address address, Person person, String path) {
    Response answer = call(address, person, path);
    boolean refused = answer.statusCode() >= REFUSED && answer.statusCode() < BROKEN;
    if (!refused && address.changesSomething()) report(address, person, path, answer, "refuses ids of another tender");
  }

  private void report(Address address, Person person, String path, Response answer, String expected) {
    String said = answer.asString().lines().limit(1).map(line -> line.substring(0, Math.min(160, line.length()))).findFirst().orElse("");
    findings.add(address + " as " + person + " at " + path + ": " + answer.statusCode() + " " + said + "; expected that it " + expected);
  }

  private Response call(Address address, Person person, String path) {
    RequestSpecification request = person.isVisitor() ? scene.asVisitor() : scene.as(person.account());
    return Filled.in(request.redirects().follow(false).config(PATIENCE), address.method(), world.byName()).request(address.verb(), path);
  }
}
