package org.mingbiao.evaluation.bundle;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import org.mingbiao.evaluation.exact.CanonicalJson;
import org.mingbiao.evaluation.exact.Json;
import org.mingbiao.evaluation.exact.Spelling;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.report.Contest;
import org.mingbiao.evaluation.report.Evaluation;
import org.mingbiao.evaluation.report.Result;

/**
 * Method, lot and result together. Described in {@code docs/spec/evaluation-report.md}. The digest shows any change by
 * one who cannot also change where it is cited: the signed report, the log.
 *
 * @param digest SHA-256 of the one spelling of all the rest
 */
public record Bundle(
    @JsonProperty(required = true) String format,
    @JsonProperty(required = true) MethodPack method,
    @JsonProperty(required = true) Contest contest,
    @JsonProperty(required = true) Result result,
    @JsonProperty(required = true) String digest) {
  public static final String FORMAT = "mingbiao-bundle/1";
  /** A lot of 2,000 bids, 200 criteria and 99 members stays below it. */
  public static final int BYTES_MAX = 1 << 30;

  private static final String DIGEST = "digest";

  public Bundle {
    if (!FORMAT.equals(format)) throw new BreachException(Breach.format("format", "is not " + FORMAT));
  }

  /** Evaluates a lot and packs what an outsider needs to do it again. */
  public static Bundle of(MethodPack method, Contest contest) {
    var bundle = new Bundle(FORMAT, method, contest, Evaluation.run(method, contest), "");
    return new Bundle(FORMAT, method, contest, bundle.result, Spelling.digest(bundle.bytes(), DIGEST));
  }

  /**
   * Reads a bundle.
   *
   * @throws BreachException if a single byte is otherwise than when it was written, with what shows it
   */
  public static Bundle read(byte[] bytes) {
    String found = Spelling.digest(bytes, DIGEST);
    Bundle bundle = Json.readComputed(bytes, Bundle.class);
    if (!found.equals(bundle.digest))
      throw new BreachException(Breach.format(DIGEST, "says " + bundle.digest + ", the content has " + found));
    return bundle;
  }

  /** The one spelling, UTF-8, no line end. */
  public byte[] bytes() {
    return CanonicalJson.text(Json.treeOf(this)).getBytes(StandardCharsets.UTF_8);
  }
}
