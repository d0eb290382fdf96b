package org.mingbiao.app.tendering.ocds.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.resource.DisallowSchemaLoader;
import com.networknt.schema.resource.MapSchemaLoader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The official schemas of OCDS 1.1.5 with our extensions, out of the program itself: nothing is fetched. */
@ApplicationScoped
public class Schemas {
  /** The most faults that are told of one release; the first is the one to mend first. */
  public static final int FLAWS_MAX = 20;
  private static final String SITE = "https://standard.open-contracting.org/schema/1__1__5/";
  private static final List<String> FILES = List.of("release-schema", "release-package-schema", "record-package-schema",
      "versioned-release-validation-schema");
  private static final ObjectMapper JSON = new ObjectMapper();
  /** The standard's own keywords, such as those for the merge, say nothing about validity. */
  private static final JsonMetaSchema DRAFT_4 = JsonMetaSchema.builder(JsonMetaSchema.getV4())
      .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword)).build();

  private final JsonNode releaseText = extended();
  private final JsonSchema release = schema("release-schema", releaseText);
  private final JsonSchema releasePackage = schema("release-package-schema", releaseText);
  private final JsonSchema recordPackage = schema("record-package-schema", releaseText);
  private final JsonSchema releaseEnvelope = envelope("release-package-schema", "releases");
  private final JsonSchema recordEnvelope = envelope("record-package-schema", "records");

  /** The release schema as extended: what a merge has to know of every field. */
  public JsonNode releaseSchema() {
    return releaseText;
  }

  /** @param pointer of the release in its document */
  public List<Flaw> release(JsonNode one, String pointer) {
    return flaws(release, one, pointer);
  }

  /** A whole package with every release in it. */
  public List<Flaw> releasePackage(JsonNode whole) {
    return flaws(releasePackage, whole, "");
  }

  /** A whole package with every record in it. */
  public List<Flaw> recordPackage(JsonNode whole) {
    return flaws(recordPackage, whole, "");
  }

  /** What a package says of itself, its releases left alone. */
  public List<Flaw> releaseEnvelope(JsonNode whole) {
    return flaws(releaseEnvelope, whole, "");
  }

  /** What a package says of itself, its records left alone. */
  public List<Flaw> recordEnvelope(JsonNode whole) {
    return flaws(recordEnvelope, whole, "");
  }

  private static List<Flaw> flaws(JsonSchema schema, JsonNode json, String pointer) {
    return schema.validate(json).stream().map(message -> flaw(message, pointer))
        .sorted(Comparator.comparing(Flaw::pointer).thenComparing(Flaw::detail)).limit(FLAWS_MAX).toList();
  }

  /** A missing field is told at the place where it should stand. */
  private static Flaw flaw(ValidationMessage message, String pointer) {
    String at = pointer + message.getInstanceLocation();
    boolean missing = "required".equals(message.getType()) && message.getProperty() != null;
    String where = missing ? at + "/" + message.getProperty().replace("~", "~0").replace("/", "~1") : at;
    return Flaw.of(where, Reason.SCHEMA, message.getType() + ": " + message.getMessage());
  }

  private static JsonNode extended() {
    JsonNode schema = read("1.1.5/release-schema.json");
    for (Extension extension : Extension.values()) schema = patched(schema, read(extension.folder() + "/release-schema.json"));
    return schema;
  }

  /** JSON merge patch (RFC 7396), as extensions are defined. */
  private static JsonNode patched(JsonNode target, JsonNode patch) {
    if (!patch.isObject()) return patch;
    ObjectNode result = target != null && target.isObject() ? ((ObjectNode) target).deepCopy() : JSON.createObjectNode();
    patch.properties().forEach(field -> {
      if (field.getValue().isNull()) result.remove(field.getKey());
      else result.set(field.getKey(), patched(result.get(field.getKey()), field.getValue()));
    });
    return result;
  }

  private JsonSchema envelope(String name, String contents) {
    ObjectNode whole = (ObjectNode) read("1.1.5/" + name + ".json");
    ObjectNode array = (ObjectNode) whole.at("/properties/" + contents);
    array.remove(List.of("items", "uniqueItems"));
    return factory(releaseText).getSchema(SchemaLocation.of(SITE + name + "-envelope.json"), whole, config());
  }

  private static JsonSchema schema(String name, JsonNode releaseText) {
    return factory(releaseText).getSchema(SchemaLocation.of(SITE + name + ".json"), config());
  }

  private static JsonSchemaFactory factory(JsonNode releaseText) {
    Map<String, String> texts = FILES.stream().collect(Collectors.toMap(name -> SITE + name + ".json",
        name -> name.equals("release-schema") ? releaseText.toString() : read("1.1.5/" + name + ".json").toString()));
    Function<String, String> known = texts::get;
    return JsonSchemaFactory.getInstance(VersionFlag.V4, builder -> builder.metaSchema(DRAFT_4).schemaLoaders(loaders ->
        loaders.values(all -> Stream.of(new MapSchemaLoader(known), DisallowSchemaLoader.getInstance()).forEach(all::add))));
  }

  private static SchemaValidatorsConfig config() {
    return SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
  }

  static JsonNode read(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream("/ocds/" + name)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
