package org.mingbiao.app.tendering.ocds.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * Releases of one process made into the state that counts: the merge of the standard (OCDS 1.1, "Merging"). The schema says which
 * fields are left out and which lists are replaced as a whole; objects of other lists meet by their {@code id}.
 */
public final class Compile {
  private final JsonNode schema;

  private Compile(JsonNode schema) {
    this.schema = schema;
  }

  /**
   * @param schema of a release, see {@link Schemas#releaseSchema}
   * @param releases of one process, in any order, each with its date
   */
  public static ObjectNode of(JsonNode schema, List<JsonNode> releases) {
    List<JsonNode> ordered = releases.stream().sorted(Comparator.comparing(Compile::date)).toList();
    JsonNode last = ordered.get(ordered.size() - 1);
    ObjectNode compiled = JsonNodeFactory.instance.objectNode();
    compiled.putArray("tag").add("compiled");
    compiled.put("id", last.path("ocid").asText() + "-" + last.path("date").asText());
    compiled.put("date", last.path("date").asText());
    Compile merge = new Compile(schema);
    ordered.forEach(release -> merge.into(compiled, release, schema));
    return compiled;
  }

  public static Instant date(JsonNode release) {
    return OffsetDateTime.parse(release.path("date").asText()).toInstant();
  }

  /** @param rules the schema of an object, its reference followed */
  private void into(ObjectNode target, JsonNode source, JsonNode rules) {
    source.properties().forEach(field -> {
      JsonNode rule = rules.path("properties").path(field.getKey());
      if (!says(rule, "omitWhenMerged")) set(target, field.getKey(), field.getValue(), rule);
    });
  }

  private void set(ObjectNode target, String name, JsonNode value, JsonNode rule) {
    if (value.isNull()) {
      target.remove(name);
    } else if (value.isObject()) {
      ObjectNode object = target.get(name) instanceof ObjectNode known ? known : JsonNodeFactory.instance.objectNode();
      into(object, value, followed(rule));
      if (!object.isEmpty()) target.set(name, object);
    } else if (value.isArray() && meetsById(value, rule)) {
      list(target, name, value, rule);
    } else {
      target.set(name, value.deepCopy());
    }
  }

  private boolean meetsById(JsonNode array, JsonNode rule) {
    if (says(rule, "wholeListMerge")) return false;
    if (array.isEmpty()) return followed(followed(rule).path("items")).has("properties");
    for (JsonNode one : array) if (!one.isObject()) return false;
    return true;
  }

  private void list(ObjectNode target, String name, JsonNode value, JsonNode rule) {
    ArrayNode known = target.get(name) instanceof ArrayNode array ? array : JsonNodeFactory.instance.arrayNode();
    JsonNode items = followed(followed(rule).path("items"));
    for (JsonNode one : value) {
      ObjectNode same = find(known, one);
      if (same == null) same = known.addObject();
      into(same, one, items);
    }
    if (!known.isEmpty()) target.set(name, known);
  }

  private static ObjectNode find(ArrayNode known, JsonNode one) {
    if (!one.hasNonNull("id")) return null;
    String id = one.get("id").asText();
    for (JsonNode other : known) if (other.isObject() && id.equals(other.path("id").asText(null))) return (ObjectNode) other;
    return null;
  }

  private boolean says(JsonNode rule, String keyword) {
    return rule.path(keyword).asBoolean() || followed(rule).path(keyword).asBoolean();
  }

  private JsonNode followed(JsonNode rule) {
    String reference = rule.path("$ref").asText("");
    return reference.startsWith("#/") ? schema.at(reference.substring(1)) : rule;
  }
}
