package org.mingbiao.app.tendering.ocds.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.mingbiao.app.tendering.ocds.standard.Reason;
import org.mingbiao.shared.party.CreditCode;
import org.mingbiao.shared.party.ForeignCode;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * Who buys, under a credit code or under the identifier of another register.
 *
 * @param foreign null where the buyer has a credit code
 */
record Buyer(CreditCode credit, ForeignCode foreign, String name) {
  /** What the two together are called where a publisher says {@code CN-USCC}: the list at org-id.guide says {@code CN-USCI}. */
  private static final String ALSO_CREDIT_CODES = "CN-USCC";
  /** {@code ocds-213czf}: the publisher, where it numbers its buyers itself. */
  private static final int PREFIX_CHARS = 11;

  String code() {
    return foreign == null ? credit.text() : foreign.text();
  }

  /** @return empty after a fault */
  static Optional<Buyer> of(Said said, String ocid) {
    String path = path(said);
    if (path == null) {
      said.flaw("/buyer", Reason.BUYER_MISSING, "");
      return Optional.empty();
    }
    String name = said.has(path + "/name") ? said.text(path + "/name", Party.NAME_MAX) : said.text(path + "/identifier/legalName", Party.NAME_MAX);
    if (name == null) said.flaw(path + "/name", Reason.REQUIRED, "");
    return identified(said, path, ocid, name);
  }

  /** The party that the buyer refers to, else the one that has the role, else whom the tender names. */
  private static String path(Said said) {
    String wanted = said.has("/buyer/id") ? said.text("/buyer/id") : said.text("/tender/procuringEntity/id");
    JsonNode parties = said.at("/parties");
    for (int i = 0; i < parties.size(); i++) if (wanted != null && wanted.equals(parties.get(i).path("id").asText())) return "/parties/" + i;
    for (String role : new String[] {"buyer", "procuringEntity"}) {
      for (int i = 0; i < parties.size(); i++) if (plays(parties.get(i), role)) return "/parties/" + i;
    }
    return said.has("/buyer") ? "/buyer" : null;
  }

  private static boolean plays(JsonNode party, String role) {
    for (JsonNode one : party.path("roles")) if (one.asText().equals(role)) return true;
    return false;
  }

  private static Optional<Buyer> identified(Said said, String path, String ocid, String name) {
    String scheme = said.text(path + "/identifier/scheme", ForeignCode.SCHEME_MAX);
    String id = said.text(path + "/identifier/id", ForeignCode.ID_MAX);
    if (Party.CREDIT_CODES.equals(scheme) || ALSO_CREDIT_CODES.equals(scheme)) return credited(said, path, id, name);
    if (id == null) id = said.text(path + "/id", ForeignCode.ID_MAX);
    if (id == null) said.flaw(path + "/identifier/id", Reason.BUYER_WITHOUT_IDENTIFIER, "");
    if (!said.flaws().isEmpty()) return Optional.empty();
    String register = scheme == null ? ocid.substring(0, Math.min(PREFIX_CHARS, ocid.length())) : scheme;
    return Optional.of(new Buyer(null, new ForeignCode(register, id), name));
  }

  private static Optional<Buyer> credited(Said said, String path, String id, String name) {
    try {
      return Optional.of(new Buyer(CreditCode.of(id), null, name));
    } catch (RefusedException refused) {
      said.flaw(path + "/identifier/id", Reason.CREDIT_CODE_INVALID, String.valueOf(id));
      return Optional.empty();
    }
  }
}
