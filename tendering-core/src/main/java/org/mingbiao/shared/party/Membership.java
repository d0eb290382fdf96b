package org.mingbiao.shared.party;

import static org.mingbiao.shared.refusal.Refusal.NOT_ALLOWED;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.refusal.RefusedException;

/** That a person acts for a party, from an instant until another. */
@Entity
public class Membership extends PanacheEntityBase {
  @Id public UUID id;
  public String username;
  public UUID party;
  @Enumerated(EnumType.STRING) public MemberRole role;
  public Instant since;
  /** Null while it lasts. */
  public Instant until;

  protected Membership() {}

  public static Membership of(String username, UUID party, MemberRole role, Instant since) {
    Membership membership = new Membership();
    membership.id = UUID.randomUUID();
    membership.username = username;
    membership.party = party;
    membership.role = role;
    membership.since = since;
    return membership;
  }

  public PartyFact.MemberAdmitted admitted() {
    return new PartyFact.MemberAdmitted(party, username, role, since);
  }

  /** @throws RefusedException {@code WRONG_STAGE} when it has ended already */
  public PartyFact.MemberLeft end(Instant now) {
    if (until != null) throw RefusedException.of(WRONG_STAGE).with(Map.of("until", until));
    until = now;
    return new PartyFact.MemberLeft(party, username, role, now);
  }

  /** For whom a person acts now. */
  public static List<Membership> of(String username) {
    return list("username = ?1 and until is null order by since, id", username);
  }

  /** Who acts for a party now. */
  public static List<Membership> of(UUID party) {
    return list("party = ?1 and until is null order by since, id", party);
  }

  /** @throws RefusedException {@code NOT_ALLOWED} when the person does not act for the party */
  public static void require(String username, UUID party) {
    if (count("username = ?1 and party = ?2 and until is null", username, party) == 0) {
      throw RefusedException.of(NOT_ALLOWED).with(Map.of("party", party));
    }
  }
}
