package org.mingbiao.shared.party;

import static org.mingbiao.shared.refusal.Refusal.CODE_INVALID;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.TOO_LARGE;

import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * What identifies an organisation that has no unified social credit code: the register and the number there. It is taken as it is
 * told; nobody here can check it.
 *
 * @param scheme such as {@code GB-LAC} of org-id.guide, or whatever the source calls the register
 */
public record ForeignCode(String scheme, String id) {
  public static final int SCHEME_MAX = 100;
  public static final int ID_MAX = 190;

  /** @throws RefusedException {@code FIELD_REQUIRED}, {@code TOO_LARGE}; {@code CODE_INVALID} for the scheme of credit codes */
  public ForeignCode {
    require("scheme", scheme, SCHEME_MAX);
    require("id", id, ID_MAX);
    scheme = scheme.strip();
    id = id.strip();
    if (Party.CREDIT_CODES.equals(scheme)) throw RefusedException.of(CODE_INVALID).at("scheme");
  }

  /** {@code GB-LAC-E09000003}, as org-id.guide writes it. */
  public String text() {
    return scheme + "-" + id;
  }

  private static void require(String field, String text, int max) {
    if (text == null || text.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at(field);
    if (text.strip().length() > max) throw RefusedException.of(TOO_LARGE).at(field).with(Map.of("max", max));
  }
}
