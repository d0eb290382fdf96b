package org.mingbiao.evaluation.method;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.mingbiao.evaluation.exact.CanonicalJson;
import org.mingbiao.evaluation.exact.Json;
import org.mingbiao.evaluation.exact.Rounding;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.law.Subject;
import org.mingbiao.evaluation.law.World;

/**
 * A method of evaluation as data: all that turns opened prices and score sheets into an order. Described in
 * {@code docs/spec/method-pack.md}. A pack read here is well formed; whether it is lawful, {@link PackLaw} says.
 *
 * @param version raised at every change; a tender keeps the version it was published with
 * @param subjects what may be bought with it
 * @param from first day on which a tender may be registered with it
 * @param to last such day; null while it is in force
 * @param articles what it rests on
 */
public record MethodPack(
    @JsonProperty(required = true) String format,
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String version,
    @JsonProperty(required = true) String title,
    @JsonProperty(required = true) World world,
    @JsonProperty(required = true) Family family,
    @JsonProperty(required = true) List<Subject> subjects,
    @JsonProperty(required = true) LocalDate from,
    LocalDate to,
    @JsonProperty(required = true) List<String> articles,
    Judging judging,
    @JsonProperty(required = true) Pricing price,
    @JsonProperty(required = true) Award award,
    @JsonProperty(required = true) Rounding rounding) {
  public static final String FORMAT = "mingbiao-method/1";

  public MethodPack {
    if (!FORMAT.equals(format)) throw new BreachException(Breach.format("format", "is not " + FORMAT));
    subjects = List.copyOf(subjects);
    articles = List.copyOf(articles);
    judging = judging == null ? Judging.NONE : judging;
  }

  /** Reads a pack; refuses what is not well formed. */
  public static MethodPack read(String json) {
    return Json.read(json, MethodPack.class);
  }

  /** SHA-256 of the pack's one spelling: what is signed, published and cited. */
  public String digest() {
    return CanonicalJson.digest(Json.treeOf(this));
  }

  public boolean inForce(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
