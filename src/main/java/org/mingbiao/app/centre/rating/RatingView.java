package org.mingbiao.app.centre.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.centre.casefile.ErrandLight;
import org.mingbiao.app.edge.page.Light;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.WhyThisDate;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.item.Item;
import org.mingbiao.centre.rating.Grade;
import org.mingbiao.centre.rating.Rating;
import org.mingbiao.centre.rating.RatingStage;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.term.Term;
import org.mingbiao.shared.term.Terms;

/** A rating for the eyes of the centre. */
final class RatingView {
  private RatingView() {}

  /** One line of the list: nothing in it leads to a person, the day and not the minute, no number. */
  public record Line(UUID id, String item, Grade grade, String words, LocalDate day, RatingStage stage, boolean owed) {
    static Line of(Rating rating) {
      Item item = Item.require(Casefile.require(rating.casefile).item);
      return new Line(rating.id, item.title, rating.grade, rating.words, WorkingCalendar.dayOf(rating.ratedAt), rating.stage, rating.isOwed());
    }
  }

  public record DueRow(String rule, String article, Instant at, Light light, String why) {}

  /**
   * A bad rating for who follows it up: only here stand the errand and whom to call.
   *
   * @param supervisor whether the reader may exclude it
   */
  public record Full(Line line, String number, String name, String mobile, String finding, String measure, String reason, List<DueRow> clocks,
      boolean supervisor) {
    static Full of(Rating rating, boolean supervisor, Reader reader) {
      Casefile casefile = Casefile.require(rating.casefile);
      List<DueRow> clocks = Terms.open(casefile.id).stream().filter(term -> rating.id.equals(term.about) && term.dueAt != null)
          .map(term -> row(term, reader)).toList();
      return new Full(Line.of(rating), casefile.number, casefile.applicant.name, casefile.applicant.mobileInClear(), rating.finding, rating.measure,
          rating.reason, clocks, supervisor);
    }

    public boolean given() {
      return line.stage() == RatingStage.GIVEN;
    }

    public boolean calledBack() {
      return line.stage() == RatingStage.CALLED_BACK;
    }

    public String at(String part) {
      return (supervisor ? "/supervisor/ratings/" : "/clerk/ratings/") + line.id() + part;
    }
  }

  private static DueRow row(Term term, Reader reader) {
    return new DueRow(term.rule, term.article, term.dueAt, ErrandLight.of(term, reader.now()),
        WhyThisDate.of(term, term.due(Calendars.current()), reader.language()));
  }
}
