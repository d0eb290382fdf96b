package org.mingbiao.evaluation.draw;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.mingbiao.evaluation.exact.CanonicalJson;
import org.mingbiao.evaluation.exact.Json;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;

/**
 * A draw from its plan to its outcome, enough to run it again. Described in {@code docs/spec/evaluation-report.md}.
 * Order in time: plan and commitments are announced in the log; the first checkpoint that covers the announcement
 * follows; only then are the nonces revealed. While one party keeps its nonce to itself until then, nobody could choose
 * the seed, the keeper of the log included.
 *
 * @param commitments of at least two parties that do not act for each other
 * @param announcedAt the index in the log of the announcement, see {@link #announcement}
 * @param checkpoint the first published checkpoint whose tree holds that index
 * @param outcome the ids drawn, in order
 */
public record DrawRecord(
    @JsonProperty(required = true) String format,
    @JsonProperty(required = true) DrawPlan plan,
    @JsonProperty(required = true) List<Commitment> commitments,
    @JsonProperty(required = true) long announcedAt,
    @JsonProperty(required = true) String checkpoint,
    @JsonProperty(required = true) List<Reveal> reveals,
    @JsonProperty(required = true) List<String> outcome) {
  public static final String FORMAT = "mingbiao-draw/1";
  /** With one party alone the seed is that party's. */
  public static final int PARTIES_MIN = 2;

  private static final String ARTICLE = "docs/spec/evaluation-report.md";

  public DrawRecord {
    if (!FORMAT.equals(format)) throw new BreachException(Breach.format("format", "is not " + FORMAT));
    commitments = List.copyOf(commitments);
    reveals = List.copyOf(reveals);
    outcome = List.copyOf(outcome);
  }

  /** What is put into the log before the seed can be known: digest of the plan and all commitments, in one spelling. */
  public static String announcement(DrawPlan plan, List<Commitment> commitments) {
    record Announcement(String format, String plan, List<Commitment> commitments) {}
    List<Commitment> sorted = commitments.stream().sorted(Comparator.comparing(Commitment::party)).toList();
    return CanonicalJson.text(Json.treeOf(new Announcement(FORMAT, plan.digest(), sorted)));
  }

  /**
   * Draws.
   *
   * @throws BreachException if anything would keep an outsider from confirming the outcome
   */
  public static DrawRecord draw(
      DrawPlan plan, List<Commitment> commitments, long announcedAt, String checkpoint, List<Reveal> reveals) {
    var undrawn = new DrawRecord(FORMAT, plan, commitments, announcedAt, checkpoint, reveals, List.of());
    BreachException.refuse(undrawn.unfit());
    return new DrawRecord(FORMAT, plan, commitments, announcedAt, checkpoint, reveals, undrawn.again());
  }

  /** Everything in the record that does not hold; empty if the outcome is confirmed. */
  public List<Breach> breaches() {
    List<Breach> breaches = unfit();
    if (breaches.isEmpty() && !again().equals(outcome))
      breaches.add(new Breach("OUTCOME", ARTICLE, "outcome", "the record says " + outcome + ", the draw gives "
          + again()));
    return breaches;
  }

  /** The outcome as the plan and the seed give it. */
  List<String> again() {
    return Selection.of(plan, seed());
  }

  /**
   * SHA-256 of {@code mingbiao-draw/1 seed}, the announcement, the body of the checkpoint, and the nonces in the order
   * of the parties' names, a line each.
   */
  private byte[] seed() {
    var text = new StringBuilder("mingbiao-draw/1 seed\n").append(announcement(plan, commitments)).append('\n')
        .append(PublicSeed.of(checkpoint).orElseThrow().body());
    reveals.stream().sorted(Comparator.comparing(Reveal::party))
        .forEach(each -> text.append(each.nonce()).append('\n'));
    return HexFormat.of().parseHex(CanonicalJson.sha256(text.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private List<Breach> unfit() {
    List<Breach> breaches = new ArrayList<>(plan.breaches());
    parties(breaches);
    PublicSeed.of(checkpoint).ifPresentOrElse(seed -> {
      if (announcedAt < 0 || seed.size() <= announcedAt)
        breaches.add(new Breach("SEED", ARTICLE, "checkpoint",
            "a tree of " + seed.size() + " does not hold the announcement at " + announcedAt
                + ", so the seed was known before"));
    }, () -> breaches.add(Breach.format("checkpoint", "is no checkpoint of a log")));
    return breaches;
  }

  private void parties(List<Breach> breaches) {
    Map<String, String> nonces = new HashMap<>();
    reveals.forEach(each -> nonces.put(each.party(), each.nonce()));
    long parties = commitments.stream().map(Commitment::party).distinct().count();
    if (parties < PARTIES_MIN || parties < commitments.size())
      breaches.add(new Breach("PARTIES", ARTICLE, "commitments", parties + " parties in " + commitments.size()
          + " commitments; at least two, each once"));
    if (nonces.size() != commitments.size() || reveals.size() != commitments.size())
      breaches.add(new Breach("REVEALS", ARTICLE, "reveals", "every party that committed reveals once, and no other"));
    for (Reveal each : reveals)
      if (!each.isWellFormed())
        breaches.add(Breach.format("reveals." + each.party(), "is not 64 to 256 hexadecimal digits, lower case"));
    for (Commitment each : commitments) {
      String nonce = nonces.get(each.party());
      boolean kept = nonce != null && Commitment.digest(plan.id(), each.party(), nonce).equals(each.digest());
      if (!kept)
        breaches.add(new Breach("COMMITMENT", ARTICLE, "commitments." + each.party(),
            "what was revealed is not what was committed to"));
    }
  }
}
