package org.mingbiao.shared.party;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.SUBJECT_INACTIVE;
import static org.mingbiao.shared.refusal.Refusal.SUBJECT_KNOWN_ALREADY;
import static org.mingbiao.shared.refusal.Refusal.TOO_LARGE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.mingbiao.shared.refusal.RefusedException;

/** An organisation under its unified social credit code (单位), or a foreign one under the identifier of its own register. */
@Entity
public class Party extends PanacheEntityBase {
  public static final int NAME_MAX = 200;
  /** The unified social credit code in the list of registers at org-id.guide. */
  public static final String CREDIT_CODES = "CN-USCI";

  @Id public UUID id;
  @Version public long version;
  /** The register that gave the code, by its name at org-id.guide where it has one. */
  public String scheme;
  /** A valid {@link CreditCode}; under any other scheme a {@link ForeignCode}, which always has a hyphen and so is never one. */
  public String code;
  public String name;
  /** The basic account (基本账户): bonds in cash come from it and go back to it. Null until named. */
  public String basicAccount;
  /** The bank of {@link #basicAccount}, or null. */
  public String bank;
  @Enumerated(EnumType.STRING) public PartyStatus status;
  /** The last day on which it is barred; null unless it is. */
  public LocalDate barredUntil;
  public Instant registeredAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @BatchSize(size = 100)
  @CollectionTable(name = "party_kind", joinColumns = @JoinColumn(name = "party_id"))
  @Column(name = "kind")
  @Enumerated(EnumType.STRING)
  public Set<PartyKind> kinds = EnumSet.noneOf(PartyKind.class);

  protected Party() {}

  /** @throws RefusedException {@code FIELD_REQUIRED} or {@code TOO_LARGE} with the field */
  public static Party of(CreditCode code, String name, Set<PartyKind> kinds, Instant now) {
    return of(CREDIT_CODES, code.text(), name, kinds, now);
  }

  /** An organisation without a credit code. Nobody logs in for it: the identity provider vouches for credit codes only. */
  public static Party foreign(ForeignCode code, String name, Set<PartyKind> kinds, Instant now) {
    return of(code.scheme(), code.text(), name, kinds, now);
  }

  private static Party of(String scheme, String code, String name, Set<PartyKind> kinds, Instant now) {
    if (name == null || name.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("name");
    if (name.strip().length() > NAME_MAX) throw RefusedException.of(TOO_LARGE).at("name").with(Map.of("max", NAME_MAX));
    if (kinds.isEmpty()) throw RefusedException.of(FIELD_REQUIRED).at("kinds");
    Party party = new Party();
    party.id = UUID.randomUUID();
    party.scheme = scheme;
    party.code = code;
    party.name = name.strip();
    party.kinds.addAll(kinds);
    party.status = PartyStatus.ACTIVE;
    party.registeredAt = now;
    return party;
  }

  /** As {@link #of}, and stored. @throws RefusedException {@code SUBJECT_KNOWN_ALREADY} when the code is */
  public static Party register(CreditCode code, String name, Set<PartyKind> kinds, Instant now) {
    if (byCode(code.text()).isPresent()) {
      throw RefusedException.of(SUBJECT_KNOWN_ALREADY).at("code").with(Map.of("code", code.text()));
    }
    Party party = of(code, name, kinds, now);
    party.persist();
    return party;
  }

  public boolean isForeign() {
    return !CREDIT_CODES.equals(scheme);
  }

  public PartyFact.Registered registered() {
    return new PartyFact.Registered(id, code, name, Set.copyOf(kinds));
  }

  public PartyFact.AccountNamed nameAccount(String accountBank, String account) {
    if (accountBank == null || accountBank.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("bank");
    if (account == null || account.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("account");
    bank = accountBank.strip();
    basicAccount = account.replace(" ", "");
    return new PartyFact.AccountNamed(id, bank, basicAccount);
  }

  /** @param until the last day of the ban @param decision the number of the decision that bars it */
  public PartyFact.Barred bar(LocalDate until, String decision) {
    status = PartyStatus.BARRED;
    barredUntil = until;
    return new PartyFact.Barred(id, until, decision);
  }

  public PartyFact.Restored restore() {
    status = PartyStatus.ACTIVE;
    barredUntil = null;
    return new PartyFact.Restored(id);
  }

  public PartyFact.Closed close() {
    status = PartyStatus.CLOSED;
    barredUntil = null;
    return new PartyFact.Closed(id);
  }

  /** A ban ends by itself after its last day. */
  public boolean mayAct(LocalDate day) {
    return status == PartyStatus.ACTIVE || status == PartyStatus.BARRED && day.isAfter(barredUntil);
  }

  /** @throws RefusedException {@code SUBJECT_INACTIVE} with the status */
  public void requireActive(LocalDate day) {
    if (!mayAct(day)) throw RefusedException.of(SUBJECT_INACTIVE).with(Map.of("party", name, "status", status));
  }

  public static Party require(UUID id) {
    return Party.<Party>findByIdOptional(id)
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("party", id)));
  }

  public static Optional<Party> byCode(String code) {
    return Party.<Party>find("code", code).firstResultOptional();
  }
}
