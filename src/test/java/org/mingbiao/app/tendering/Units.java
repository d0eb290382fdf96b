package org.mingbiao.app.tendering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.shared.party.CreditCode;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.party.PartyKind;

/** Units that tests act for. A test names its unit in {@code @OidcSecurity} or in a claim {@code party}. */
public final class Units {
  public static final String AGENCY = "91330212MA2CABCD9K";
  public static final String OTHER_AGENCY = "91330203MA2AWXYY9J";
  public static final String BUYER = "113302127321371686";
  public static final String BIDDER = "91330200144088881B";

  private Units() {}

  /** The unit with the code, entered if it is not yet. */
  public static UUID known(String code, String name, PartyKind... kinds) {
    return QuarkusTransaction.requiringNew().call(() -> Party.byCode(code).map(party -> party.id).orElseGet(() -> {
      Party party = Party.of(CreditCode.of(code), name, Set.of(kinds), Instant.now());
      party.persist();
      return party.id;
    }));
  }
}
