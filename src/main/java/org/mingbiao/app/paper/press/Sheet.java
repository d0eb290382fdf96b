package org.mingbiao.app.paper.press;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * What a paper says, before it is set in type.
 *
 * @param issuer whose platform issues it
 * @param sealer whose seal belongs on it
 * @param number under which its content is checked, without the edition
 * @param dated when what it says became so, out of the record and never the day of printing
 * @param facts what stands in its head, and what its check shows to everybody
 */
public record Sheet(String issuer, String sealer, String title, String number, Instant dated, List<Field> facts,
    List<Section> sections) {
  private static final JsonMapper CANONICAL = JsonMapper.builder().addModule(new JavaTimeModule())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  public record Field(String name, String value) {
    private static final String DIGEST = "[0-9a-f]{64}";

    /** Whether the value is a digest, which nobody reads and everybody copies. */
    public boolean digest() {
      return value.matches(DIGEST);
    }
  }

  /** @param table null where the section is text only */
  public record Section(String heading, List<String> paragraphs, Table table) {
    public static Section text(String heading, List<String> paragraphs) {
      return new Section(heading, paragraphs, null);
    }

    public static Section table(String heading, Table table) {
      return new Section(heading, List.of(), table);
    }
  }

  public record Table(List<Column> columns, List<List<String>> rows) {}

  /** @param share of the width, beside the other columns' shares @param figures whether it stands at the right */
  public record Column(String name, int share, boolean figures) {
    public static Column words(String name, int share) {
      return new Column(name, share, false);
    }

    public static Column figures(String name, int share) {
      return new Column(name, share, true);
    }
  }

  /** The content as one line of JSON, members in alphabetical order, times in UTC: what the digest is taken of. */
  public String canonical() {
    try {
      return CANONICAL.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Sheet read(String canonical) {
    try {
      return CANONICAL.readValue(canonical, Sheet.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no sheet: " + canonical, e);
    }
  }

  public String sha256() {
    return sha256(canonical().getBytes(StandardCharsets.UTF_8));
  }

  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
