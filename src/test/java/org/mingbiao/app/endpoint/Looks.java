package org.mingbiao.app.endpoint;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingbiao.app.launch.RealSystem;
import org.mingbiao.app.story.Scene;
import org.mingbiao.app.story.Story;

/** Reads whatever can be read of the packaged system, as anybody: pages with a session, interfaces with a token, what operators watch. */
final class Looks {
  private static final Pattern ID = Pattern.compile("\\{(\\w+)[^}]*}");
  private static final List<String> BESIDE = List.of("/q/health", "/q/metrics", "/q/openapi", "/notices/feed", "/api/notices?size=100", "/notices?text=路灯");

  private final RealSystem system;
  private final Scene scene;
  private final Story story;
  private final Map<String, Map<String, String>> sessions = new HashMap<>();
  private int answered;

  Looks(RealSystem system, Scene scene, Story story) {
    this.system = system;
    this.scene = scene;
    this.story = story;
  }

  int answered() {
    return answered;
  }

  /** What an address answers to somebody, by its path; empty for one that changes something or never ends. */
  Map<String, String> at(Address address, Person person) {
    Map<String, String> read = new HashMap<>();
    if (!address.changesSomething() && !address.isEndless()) read.put(path(address), read(path(address), person));
    if (address.path().equals("/notices/feed")) BESIDE.forEach(beside -> read.put(beside, read(beside, person)));
    return read;
  }

  private String read(String path, Person person) {
    Response answer = path.startsWith("/api") && !person.isVisitor() ? scene.as(person.account()).get(path)
        : scene.asVisitor().cookies(session(person)).redirects().follow(false).get(path);
    if (answer.statusCode() < 300) answered++;
    return answer.headers() + "\n" + answer.asString();
  }

  private Map<String, String> session(Person person) {
    return person.isVisitor() ? Map.of() : sessions.computeIfAbsent(person.account(), system::session);
  }

  private String path(Address address) {
    Map<String, String> ids = Map.of("id", address.path().contains("notices/{id}") ? story.notice : story.tender, "lot", story.lot, "tag", "zh-CN", "type", "wrong-stage");
    Matcher id = ID.matcher(address.path());
    StringBuilder filled = new StringBuilder();
    while (id.find()) id.appendReplacement(filled, ids.getOrDefault(id.group(1), UUID.randomUUID().toString()));
    return id.appendTail(filled).toString();
  }
}
