package org.mingbiao.evaluation.isolation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingbiao.evaluation.exact.CanonicalJson;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;

/**
 * Labels instead of bidders' names (暗标). They follow from a secret and a public seed: nobody can pick them, because
 * the commitment to the secret is published before the seed exists; nobody can undo them, because the secret stays with
 * its keeper until the technical scores are locked; and anyone can confirm them once it is revealed.
 *
 * @param tender the lot
 * @param commitment see {@link #commitment}
 * @param seed the body of the log's first checkpoint after the commitment
 * @param labels bidder by label, {@code 01} to as many as there are
 */
public record BlindLabels(
    @JsonProperty(required = true) String tender,
    @JsonProperty(required = true) String commitment,
    @JsonProperty(required = true) String seed,
    @JsonProperty(required = true) Map<String, String> labels) {
  private static final String SECRET = "([0-9a-f]{2}){32,128}";

  public BlindLabels {
    labels = new TreeMap<>(labels);
  }

  /** What is published first: SHA-256 of {@code mingbiao-labels/1 commitment}, the lot and the secret, a line each. */
  public static String commitment(String tender, String secret) {
    return sha256("mingbiao-labels/1 commitment\n" + tender + "\n" + secret + "\n");
  }

  /**
   * Labels the bidders in the order of SHA-256 of {@code mingbiao-labels/1 label}, the secret, the bidder and the seed.
   *
   * @param secret 64 or more hexadecimal digits, lower case
   */
  public static BlindLabels of(String tender, String secret, String seed, List<String> bidders) {
    if (!secret.matches(SECRET))
      throw new BreachException(Breach.format("secret", "is not 64 to 256 hexadecimal digits"));
    if (new HashSet<>(bidders).size() < bidders.size())
      throw new BreachException(Breach.format("bidders", "two have one id"));
    List<String> order = new ArrayList<>(bidders);
    order.sort(Comparator.comparing((String bidder) ->
        sha256("mingbiao-labels/1 label\n" + secret + "\n" + bidder + "\n" + seed)));
    Map<String, String> labels = new TreeMap<>();
    int width = Math.max(2, String.valueOf(order.size()).length());
    for (int i = 0; i < order.size(); i++) labels.put(String.format("%0" + width + "d", i + 1), order.get(i));
    return new BlindLabels(tender, commitment(tender, secret), seed, labels);
  }

  /** Whether the revealed secret gives these labels for these bidders. */
  public boolean confirmedBy(String secret, List<String> bidders) {
    return secret.matches(SECRET) && equals(of(tender, secret, seed, bidders));
  }

  public String label(String bidder) {
    return labels.entrySet().stream().filter(each -> each.getValue().equals(bidder)).map(Map.Entry::getKey).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such bidder: " + bidder));
  }

  private static String sha256(String text) {
    return CanonicalJson.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
