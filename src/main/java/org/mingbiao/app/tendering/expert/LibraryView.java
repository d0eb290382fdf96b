package org.mingbiao.app.tendering.expert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.region.Region;
import org.mingbiao.tendering.expert.Expert;
import org.mingbiao.tendering.expert.Expert.Employment;

/** What the library's pages show. */
public final class LibraryView {
  private LibraryView() {}

  /** @param specialty the one chosen, or empty for all @param total how many there are, of which the first are shown */
  public record Shelf(List<Line> lines, List<String> specialties, String specialty, String words, long total) {
    public boolean cut() {
      return lines.size() < total;
    }
  }

  /** @param eligible whether a project that must be tendered may draw it (招标投标法 第三十七条) */
  public record Line(UUID id, String username, String name, String specialties, String region, int years, boolean eligible, LocalDate suspendedUntil) {
    static Line of(Expert e, int yearsMin) {
      return new Line(e.id, e.username, e.name, String.join(" · ", e.specialties.stream().sorted().toList()), Region.said(e.region), e.yearsInField,
          e.seniorTitle && e.yearsInField >= yearsMin, e.suspendedUntil);
    }
  }

  /** One expert on its form; every text empty for one who is entered anew. */
  public record Card(UUID id, String username, String name, String specialties, boolean seniorTitle, int years, String region, List<Unit> employers,
      List<Unit> related, LocalDate suspendedUntil, String suspensionReason, Instant removedAt, String removalReason) {
    static final Card NEW = new Card(null, "", "", "", false, 0, "", List.of(), List.of(), null, null, null, null);

    static Card of(Expert e) {
      return new Card(e.id, e.username, e.name, String.join("；", e.specialties.stream().sorted().toList()), e.seniorTitle, e.yearsInField, e.region,
          e.employments.stream().map(Unit::of).toList(), units(e.relatedParties), e.suspendedUntil, e.suspensionReason, e.removedAt, e.removalReason);
    }

    private static List<Unit> units(Set<UUID> parties) {
      return parties.stream().map(party -> Unit.of(new Employment(party, null, null))).toList();
    }

    public boolean known() {
      return id != null;
    }

    public String here() {
      return known() ? "/admin/experts/" + id : "/admin/experts/new";
    }

    /** As the box of the form says it. */
    public String senior() {
      return seniorTitle ? "true" : "";
    }

    public String act(String what) {
      return here() + "/" + what;
    }

    /** The credit codes of those that still employ it, as the form takes them. */
    public String employerCodes() {
      return String.join(" ", employers.stream().filter(unit -> unit.until() == null).map(Unit::code).toList());
    }

    public String relatedCodes() {
      return String.join(" ", related.stream().map(Unit::code).toList());
    }
  }

  /** @param from null for a relation @param until null while it lasts */
  public record Unit(String name, String code, LocalDate from, LocalDate until) {
    static Unit of(Employment job) {
      Party party = Party.require(job.party());
      return new Unit(party.name, party.code, job.from(), job.until());
    }
  }

  /** What became of a list. @param entered null before one was handed in */
  public record Intake(Integer entered, List<Fault> faults) {
    public boolean done() {
      return entered != null;
    }
  }

  public record Fault(int line, String field, String title) {}

  /** A committee to which an expert was called, as the expert itself may see it. */
  public record Call(String title, int seat, boolean came, boolean left, Instant at) {}

  public record Own(Card card, List<Call> calls) {}
}
