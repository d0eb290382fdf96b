package org.mingbiao.app.endpoint;

import io.restassured.http.ContentType;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.story.Scene;
import org.mingbiao.app.story.Story;

/**
 * Four tenders: of agent1 one in its review, one to which bidder1 has applied and one that nobody else may know of yet; and one of agent2,
 * who is the stranger.
 */
final class World {
  private static final Pattern ID = Pattern.compile("\\{(\\w+)[^}]*}");
  private final Map<String, String> ids = new HashMap<>();
  private final Story own;
  private final Story hidden;
  private final Story foreign;

  World(Scene scene, Instance<Matters> rooms) {
    Story applied = applied(ofAgent1(scene));
    hidden = ofAgent1(scene);
    hidden.register();
    hidden.file();
    foreign = new Story(scene);
    foreign.agent = "agent2";
    foreign.register();
    foreign.file();
    foreign.announce();
    own = ofAgent1(scene);
    ids.put("opening/objections/{objection}", play(own, scene));
    ids.put("notices/{id}", own.notice);
    rooms.forEach(room -> ids.putAll(room.plant(new Planting(scene, own, applied))));
  }

  /** The agency buys for itself, so that the other agency is no buyer but a stranger. */
  private static Story ofAgent1(Scene scene) {
    Story story = new Story(scene);
    story.entry.put("buyerCode", "91331099MA2DEMA10W");
    return story;
  }

  /** Who wants to bid applies first; when the other tender is in its review, nobody may apply any more. */
  private static Story applied(Story story) {
    story.terms.putAll(Map.of("qualification", "BEFORE_BIDS", "applicationUntil", story.scene.now().plus(Duration.ofDays(14)).toString()));
    story.announced();
    story.scene.as("bidder1").contentType(ContentType.BINARY).queryParam("name", "申请.txt").body("申请".getBytes(StandardCharsets.UTF_8))
        .put(story.at("/qualification/application")).then().statusCode(200);
    return story;
  }

  /** @return the objection at the opening */
  private static String play(Story story, Scene scene) {
    story.register();
    story.file();
    story.announce();
    Story.THREE.forEach(story::bid);
    scene.travelTo(story.deadline);
    story.open().statusCode(200);
    Story.THREE.forEach(story::release);
    String objection = story.object("bidder1");
    story.record();
    story.draw();
    story.checkIn();
    return objection;
  }

  /** Whether the first id of an address names a tender or its lot: then its secrecy before the announcement can be tried. */
  boolean isOfATender(Address address) {
    return key(address.path(), firstId(address.path())).filter(World::isOfATender).isPresent();
  }

  private static boolean isOfATender(String key) {
    return key.startsWith("{id}") || key.startsWith("{lot}");
  }

  Map<String, String> byName() {
    Map<String, String> byName = new HashMap<>();
    ids.keySet().stream().filter(key -> key.endsWith("}")).forEach(key -> byName.putIfAbsent(name(key), ids.get(key)));
    byName.put("member", own.members.get(1));
    return byName;
  }

  /** What a key stands for is its last id. */
  private static String name(String key) {
    return key.substring(key.lastIndexOf('{') + 1, key.lastIndexOf('}'));
  }

  /** @return what is missing in the world to walk an address, for its author, or empty */
  Optional<String> missing(Address address) {
    Set<String> unknown = new HashSet<>();
    Matcher id = ID.matcher(address.path());
    while (id.find()) if (key(address.path(), id).isEmpty()) unknown.add(id.group());
    return unknown.isEmpty() ? Optional.empty() : Optional.of(address + ": the walk knows no " + unknown
        + "; add a bean of Matters in your room's test package that plants one (docs/pages.md, \"Whose matter\")");
  }

  /** The address with ids of the owners' matters. */
  String own(Address address) {
    return filled(address.path(), Map.of());
  }

  /** The same nested ids below the stranger's own tender. */
  Optional<String> mixed(Address address) {
    boolean nested = address.path().indexOf('{') != address.path().lastIndexOf('{') && isOfATender(address);
    return nested && address.path().contains("{id}") ? Optional.of(filled(address.path(), Map.of("id", foreign.tender))) : Optional.empty();
  }

  /** The address for the tender that has not been announced. */
  String hidden(Address address) {
    return filled(address.path(), Map.of("id", hidden.tender, "lot", hidden.lot));
  }

  private String filled(String path, Map<String, String> instead) {
    Matcher id = ID.matcher(path);
    StringBuilder filled = new StringBuilder();
    while (id.find()) {
      String key = key(path, id).orElseThrow();
      id.appendReplacement(filled, isOfATender(key) ? instead.getOrDefault(id.group(1), ids.get(key)) : ids.get(key));
    }
    return id.appendTail(filled).toString();
  }

  private static Matcher firstId(String path) {
    Matcher id = ID.matcher(path);
    id.find();
    return id;
  }

  /** The longest key that stands in the path with its last id where this id is. */
  private Optional<String> key(String path, Matcher id) {
    String plain = ID.matcher(path).replaceAll("{$1}");
    int start = ID.matcher(path.substring(0, id.start())).replaceAll("{$1}").length();
    return ids.keySet().stream().filter(key -> name(key).equals(id.group(1)) && plain.startsWith(key, start - key.lastIndexOf('{')))
        .max(Comparator.comparingInt(String::length));
  }

  /** Who may, of a role, by what is declared; null when it is nobody's alone. */
  Person owner(Owner owner, String role) {
    return switch (owner) {
      case AGENCY -> Person.of("agent1");
      case FILER, BIDDER_ITSELF -> Person.of("bidder1");
      case MEMBER -> Person.of(own.members.get(0));
      case OFFICE, HOLDER, PUBLISHED, PUBLIC -> role.isEmpty() ? Person.VISITOR : Person.of(role + "1");
    };
  }

  /** Who may not, of the same role, or null where the whole role may. */
  Person stranger(Owner owner) {
    return switch (owner) {
      case AGENCY -> Person.of("agent2");
      case FILER -> Person.of("bidder2");
      case MEMBER -> IntStream.rangeClosed(1, 9).mapToObj(i -> "expert" + i).filter(expert -> !own.members.contains(expert))
          .map(Person::of).findFirst().orElseThrow();
      case HOLDER -> Person.VISITOR;
      case BIDDER_ITSELF, OFFICE, PUBLISHED, PUBLIC -> null;
    };
  }

  /** Who may know of a tender before its announcement. */
  static List<Owner> insiders() {
    return List.of(Owner.AGENCY, Owner.OFFICE, Owner.HOLDER, Owner.PUBLIC);
  }
}
