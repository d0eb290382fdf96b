package org.mingbiao.tendering.expert;

import static org.mingbiao.shared.refusal.Refusal.BUYER_LEADS;
import static org.mingbiao.shared.refusal.Refusal.COMMITTEE_EVEN;
import static org.mingbiao.shared.refusal.Refusal.COMMITTEE_TOO_SMALL;
import static org.mingbiao.shared.refusal.Refusal.EXPERTS_TOO_FEW;
import static org.mingbiao.shared.refusal.Refusal.EXPERT_CONFLICT;
import static org.mingbiao.shared.refusal.Refusal.NOT_ALLOWED;
import static org.mingbiao.shared.refusal.Refusal.NOT_CHECKED_IN;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.SECRET_YET;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingbiao.shared.blind.BlindBook;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.law.Circumstance;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.expert.SeatEntry.Act;
import org.mingbiao.tendering.expert.SeatEntry.Role;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.TenderLaw;

/** The blind book of the committee of one lot. Whoever writes in it holds the tender's row lock. */
public final class CommitteeBook {
  private static final Set<Act> SIGNATURES = Set.of(Act.SIGNED, Act.DISSENTED, Act.SILENT);

  private final BlindLedger ledger;
  private final UUID tender;
  private final UUID lot;

  public CommitteeBook(BlindLedger ledger, UUID tender, UUID lot) {
    this.ledger = ledger;
    this.tender = tender;
    this.lot = lot;
  }

  /** Where a seat stands after all acts upon it. */
  public record Seat(int number, String username, UUID expert, Role role, boolean checkedIn, boolean leads) {}

  /**
   * Whether so many experts and buyer's representatives make a lawful committee: an odd number, as many as the budget asks for,
   * and enough experts among them. Where the law asks for no committee, anybody may judge.
   */
  public static void requireLawful(int experts, int buyers, TenderLaw law, BigDecimal budget) {
    boolean large = law.find("C02B").filter(line -> budget.compareTo(line.amount()) >= 0).isPresent();
    TenderLaw bound = large ? law.in(Circumstance.LARGE_COMMITTEE) : law;
    int total = experts + buyers;
    bound.find("C02").or(() -> bound.find("C01")).ifPresent(size -> {
      if (total < size.count()) throw size.refused(COMMITTEE_TOO_SMALL).at("seats").with(Map.of("min", size.count(), "given", total));
      if (total % 2 == 0) throw size.refused(COMMITTEE_EVEN).at("seats").with(Map.of("given", total));
    });
    bound.find("C01X").ifPresent(share -> {
      int least = share.thirdsOf(total);
      if (experts < least) throw share.refused(EXPERTS_TOO_FEW).at("experts").with(Map.of("min", least, "given", experts));
    });
  }

  /** As {@link #requireLawful(int, int, TenderLaw, BigDecimal)}, of those who sit: the review may not begin with fewer. */
  public void requireLawful(TenderLaw law, BigDecimal budget) {
    List<Seat> seats = seats();
    int experts = (int) seats.stream().filter(seat -> seat.role() == Role.EXPERT).count();
    requireLawful(experts, seats.size() - experts, law, budget);
  }

  /** @throws RefusedException {@code SECRET_YET} until the winner is fixed: the names are secret (招标投标法 第三十七条) */
  public static void requireResult(LotStage stage, TenderLaw law) {
    if (stage != LotStage.AWARDED && stage != LotStage.CONTRACTED) throw law.rule("C08").refused(SECRET_YET);
  }

  /** @param unit for which the buyer's representative acts: the agency's own staff may not judge (87号令 第四十七条), or null */
  public static void requireNoAgency(UUID unit, UUID agency, TenderLaw law) {
    if (agency.equals(unit)) law.find("C02A").ifPresent(rule -> rule.demand(false, EXPERT_CONFLICT, "member", Map.of()));
  }

  /** @throws RefusedException {@code NOT_ALLOWED} for a member at the opening, where members may not be there (87号令 第四十条) */
  public void requireAway(String username, TenderLaw law) {
    if (seatOf(username).isPresent()) law.find("O04").ifPresent(rule -> rule.demand(false, NOT_ALLOWED, Map.of()));
  }

  public ExpertFact.Acted seat(int number, String username, UUID expert, Role role, Instant now) {
    return add(new SeatEntry(Act.SEATED, lot, number, username, expert, role, null, now));
  }

  public ExpertFact.Acted checkIn(String username, Instant now) {
    Seat seat = require(username);
    return add(act(Act.CHECKED_IN, seat, null, now));
  }

  /** The member stays away; the seat is free for a supplementary draw. */
  public ExpertFact.Acted recuse(String username, String reason, Instant now) {
    return add(act(Act.RECUSED, require(username), reason, now));
  }

  public ExpertFact.Acted absent(String username, Instant now) {
    return add(act(Act.ABSENT, require(username), null, now));
  }

  /** @param buyerMayNotLead the rule that forbids it, or null where none does (87号令 第四十五条) */
  public ExpertFact.Acted lead(String username, Rule buyerMayNotLead, Instant now) {
    Seat seat = requireCheckedIn(username);
    if (seat.role() == Role.BUYER && buyerMayNotLead != null) throw buyerMayNotLead.refused(BUYER_LEADS).at("leader");
    return add(act(Act.LEADS, seat, null, now));
  }

  public ExpertFact.Acted leave(String username, String reason, Instant now) {
    return add(act(Act.LEFT, requireCheckedIn(username), reason, now));
  }

  public ExpertFact.Acted comeBack(String username, Instant now) {
    return add(act(Act.RETURNED, requireCheckedIn(username), null, now));
  }

  /** @param dissent in writing, or null to agree */
  public ExpertFact.Acted sign(String username, String dissent, Instant now) {
    return add(act(dissent == null ? Act.SIGNED : Act.DISSENTED, requireCheckedIn(username), dissent, now));
  }

  /** Refusing to sign without a written reason is agreement (实施条例 第五十三条); the platform records it. */
  public ExpertFact.Acted silent(String username, Instant now) {
    return add(act(Act.SILENT, requireCheckedIn(username), null, now));
  }

  /** Who of the committee has not signed the report since an instant. */
  public List<Seat> unsigned(Instant since) {
    Set<String> signed = entries().stream().filter(entry -> !entry.at().isBefore(since) && SIGNATURES.contains(entry.act()))
        .map(SeatEntry::username).collect(Collectors.toSet());
    return seats().stream().filter(seat -> !signed.contains(seat.username())).toList();
  }

  /** The seats that are taken, by number. Only the member itself, a rule, or the result may look. */
  public List<Seat> seats() {
    Map<Integer, Seat> seats = new TreeMap<>();
    for (SeatEntry entry : entries()) {
      Seat before = seats.get(entry.number());
      switch (entry.act()) {
        case SEATED -> seats.put(entry.number(), new Seat(entry.number(), entry.username(), entry.expert(), entry.role(), false, false));
        case CHECKED_IN -> seats.put(entry.number(), new Seat(before.number(), before.username(), before.expert(), before.role(), true, before.leads()));
        case LEADS -> seats.replaceAll((number, seat) -> new Seat(number, seat.username(), seat.expert(), seat.role(), seat.checkedIn(), number == entry.number()));
        case RECUSED, ABSENT -> seats.remove(entry.number());
        case LEFT, RETURNED, SIGNED, DISSENTED, SILENT -> { }
      }
    }
    return List.copyOf(seats.values());
  }

  public Optional<Seat> seatOf(String username) {
    return seats().stream().filter(seat -> seat.username().equals(username)).findFirst();
  }

  /** @throws RefusedException {@code NOT_FOUND} for anybody without a seat: a foreign committee does not exist */
  public Seat requireCheckedIn(String username) {
    Seat seat = require(username);
    if (!seat.checkedIn()) throw RefusedException.of(NOT_CHECKED_IN);
    return seat;
  }

  public List<SeatEntry> entries() {
    return ledger.read(BlindBook.COMMITTEE, tender, SeatEntry.class).stream().filter(entry -> entry.lot().equals(lot)).toList();
  }

  private Seat require(String username) {
    return seatOf(username).orElseThrow(() -> RefusedException.of(NOT_FOUND));
  }

  private SeatEntry act(Act act, Seat seat, String reason, Instant now) {
    return new SeatEntry(act, lot, seat.number(), seat.username(), seat.expert(), seat.role(), reason, now);
  }

  private ExpertFact.Acted add(SeatEntry entry) {
    ledger.add(BlindBook.COMMITTEE, tender, entry);
    return new ExpertFact.Acted(tender, entry);
  }
}
