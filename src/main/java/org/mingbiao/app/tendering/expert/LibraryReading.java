package org.mingbiao.app.tendering.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.edge.problem.ProblemTexts;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Circumstance;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.expert.Expert;
import org.mingbiao.tendering.expert.SeatEntry;
import org.mingbiao.tendering.expert.SeatEntry.Act;
import org.mingbiao.tendering.project.Tender;

/** Reads the library, and for an expert its own card and calls. */
@ApplicationScoped
public class LibraryReading {
  /** Lines of one page; the search narrows the rest. */
  static final int LINES_MAX = 200;
  /** Tenders in which an expert's calls are looked for, the latest first. */
  static final int TENDERS_MAX = 300;

  @Inject Visit visit;
  @Inject Clock clock;
  @Inject LawBook law;
  @Inject BlindLedger ledger;

  LibraryView.Shelf shelf(String specialty, String words) {
    String wanted = specialty == null ? "" : specialty.strip();
    String said = words == null ? "" : words.strip();
    List<Expert> all = Expert.library();
    int yearsMin = yearsMin();
    List<LibraryView.Line> found = all.stream().filter(e -> wanted.isEmpty() || e.specialties.contains(wanted))
        .filter(e -> said.isEmpty() || e.name.contains(said) || e.username.contains(said)).map(e -> LibraryView.Line.of(e, yearsMin)).toList();
    List<String> specialties = all.stream().flatMap(e -> e.specialties.stream()).distinct().sorted().toList();
    return new LibraryView.Shelf(found.stream().limit(LINES_MAX).toList(), specialties, wanted, said, found.size());
  }

  /** The years that a project which must be tendered asks for today. */
  private int yearsMin() {
    return law.binding(World.ENGINEERING, Procedure.NORMAL, WorkingCalendar.dayOf(clock.instant()), Set.of(Circumstance.MUST_TENDER))
        .find("C05").map(rule -> rule.count()).orElse(0);
  }

  LibraryView.Intake intake(KeepLibrary.Imported imported) {
    ProblemTexts words = visit.language().words(ProblemTexts.class);
    return new LibraryView.Intake(imported.entered(), imported.refused().stream().map(refused -> new LibraryView.Fault(refused.line(),
        refused.why().field == null ? "" : refused.why().field, words.title(refused.why().refusal))).toList());
  }

  LibraryView.Own own(String username) {
    return new LibraryView.Own(LibraryView.Card.of(Expert.byUsername(username)), calls(username));
  }

  /** An expert's own calls: of what it was called to it may know. */
  private List<LibraryView.Call> calls(String username) {
    List<LibraryView.Call> calls = new ArrayList<>();
    for (Tender tender : Tender.<Tender>find("announcedAt is not null order by announcedAt desc").page(0, TENDERS_MAX).<Tender>list()) {
      call(tender, tender.id, username).ifPresent(calls::add);
      tender.lots.forEach(lot -> call(tender, lot.id, username).ifPresent(calls::add));
    }
    return calls;
  }

  private Optional<LibraryView.Call> call(Tender tender, UUID lot, String username) {
    List<SeatEntry> own = new CommitteeBook(ledger, tender.id, lot).entries().stream().filter(entry -> entry.username().equals(username)).toList();
    if (own.isEmpty()) return Optional.empty();
    boolean came = own.stream().anyMatch(entry -> entry.act() == Act.CHECKED_IN);
    boolean left = own.stream().anyMatch(entry -> entry.act() == Act.RECUSED || entry.act() == Act.ABSENT);
    return Optional.of(new LibraryView.Call(tender.title, own.get(0).number(), came, left, own.get(0).at()));
  }
}
