package org.mingbiao.app.tendering.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.shared.party.MemberRole;
import org.mingbiao.shared.party.Membership;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.shared.party.PartyStatus;
import org.mingbiao.shared.party.Person;

/** A unit as its own people see it. */
public record SubjectView(UUID id, String code, String name, Set<PartyKind> kinds, PartyStatus status, LocalDate barredUntil, Instant registeredAt,
    String bank, String account, List<Member> people) {

  public record Member(String name, MemberRole role, Instant since) {}

  static SubjectView of(Party p) {
    List<Member> people = Membership.of(p.id).stream().map(m -> new Member(name(m.username), m.role, m.since)).toList();
    return new SubjectView(p.id, p.code, p.name, Set.copyOf(p.kinds), p.status, p.barredUntil, p.registeredAt, p.bank, p.basicAccount, people);
  }

  private static String name(String username) {
    return Person.<Person>findByIdOptional(username).map(person -> person.name).orElse(username);
  }
}
