package org.mingbiao.evaluation.draw;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import org.mingbiao.evaluation.exact.CanonicalJson;

/**
 * A party's word on a number that nobody knows yet. The digest covers the draw and the party, so that no party can
 * repeat another's.
 *
 * @param digest see {@link #digest}
 */
public record Commitment(@JsonProperty(required = true) String party, @JsonProperty(required = true) String digest) {
  /**
   * SHA-256 of {@code mingbiao-draw/1 commitment}, the draw's id, the party and the nonce, a line each.
   *
   * @param nonce 64 or more hexadecimal digits, lower case, chosen at random
   */
  public static String digest(String draw, String party, String nonce) {
    String text = "mingbiao-draw/1 commitment\n" + draw + "\n" + party + "\n" + nonce + "\n";
    return CanonicalJson.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Commitment to(String draw, String party, String nonce) {
    return new Commitment(party, digest(draw, party, nonce));
  }
}
