package org.mingbiao.tendering.subject;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_ALLOWED;
import static org.mingbiao.shared.refusal.Refusal.SUBJECT_KNOWN_ALREADY;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingbiao.shared.journal.Fact;
import org.mingbiao.shared.party.CreditCode;
import org.mingbiao.shared.party.MemberRole;
import org.mingbiao.shared.party.Membership;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * What a person says when they bring their unit into the register. Nobody approves it: the code must be one, the identity provider
 * must vouch that the account belongs to the unit, and the person pledges that what they entered is true.
 *
 * @param code a unified social credit code as typed
 * @param kinds as what the unit wants to appear, out of {@link #OPEN}
 * @param pledged whether the person made the pledge (承诺)
 */
public record Joining(String code, String name, Set<PartyKind> kinds, boolean pledged) {
  /** The kinds as which anybody may appear by themselves; the others are given by the administration. */
  public static final Set<PartyKind> OPEN = Set.copyOf(EnumSet.of(PartyKind.BIDDER, PartyKind.AGENCY, PartyKind.BUYER));

  /** The unit, the membership to store, and what to journal. */
  public record Joined(Party party, Membership membership, List<Fact> facts) {}

  /** A person as the identity provider knows them. @param vouched the code of the unit for which it vouches, or null */
  public record Account(String username, String vouched) {}

  /**
   * Joins, founding the unit's entry where nobody has yet.
   *
   * @param known the unit's entry, which somebody else may have made, such as an agency for its buyer
   * @param members who acts for it now
   * @throws RefusedException {@code CODE_INVALID}; {@code NOT_ALLOWED} for another unit's code or for a kind that is given;
   *     {@code FIELD_REQUIRED} without name, kind or pledge; {@code SUBJECT_KNOWN_ALREADY} for who is a member
   */
  public Joined join(Account account, Optional<Party> known, List<Membership> members, Instant now) {
    CreditCode unit = CreditCode.of(code);
    if (!unit.text().equals(account.vouched())) throw RefusedException.of(NOT_ALLOWED).at("code").with(Map.of("code", unit.text()));
    if (!OPEN.containsAll(kinds)) throw RefusedException.of(NOT_ALLOWED).at("kinds").with(Map.of("open", OPEN));
    if (!pledged) throw RefusedException.of(FIELD_REQUIRED).at("pledged");
    if (members.stream().anyMatch(member -> member.username.equals(account.username()))) {
      throw RefusedException.of(SUBJECT_KNOWN_ALREADY).at("code").with(Map.of("code", unit.text()));
    }
    Party party = known.orElseGet(() -> Party.of(unit, name, kinds, now));
    party.kinds.addAll(kinds);
    MemberRole role = members.isEmpty() ? MemberRole.HEAD : MemberRole.HANDLER;
    Membership membership = Membership.of(account.username(), party.id, role, now);
    Fact pledge = new SubjectFact.Pledged(party.id, account.username(), now);
    List<Fact> facts = known.isPresent() ? List.of(membership.admitted(), pledge)
        : List.of(party.registered(), membership.admitted(), pledge);
    return new Joined(party, membership, facts);
  }

  /** The unit for which somebody else names it, such as a buyer by its agency: an entry that waits for its first member. */
  public static Party named(String code, String name, PartyKind kind, Instant now) {
    return Party.of(CreditCode.of(code), name, Set.of(kind), now);
  }
}
