package org.mingbiao.shared.term;

import static org.mingbiao.shared.refusal.Refusal.CALENDAR_NOT_PUBLISHED;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.mingbiao.shared.calendar.PeriodUnit;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * Computes every running clock again after a change of the calendar: one cursor over the running terms and their
 * pauses, one batch of updates for each {@link #BATCH} that moved, so that memory does not grow with their number.
 * Paused terms need nothing, since they are computed when they resume; nor do hours, minutes and years, which no
 * holiday moves.
 */
public final class Recomputation {
  static final int BATCH = 1_000;

  /** Locks what it reads: an act on a term waits until its date is settled. */
  private static final String RUNNING = """
      select t.id, t.matter, t.rule, t.started_at, t.amount, t.unit, t.due_at, t.awaits_calendar,
        p.cause, p.since, p.until
      from term t left join term_pause p on p.term_id = t.id
      where t.state = 'RUNNING' and t.unit in ('CALENDAR_DAYS', 'WORKING_DAYS', 'MONTHS')
      order by t.id for update of t""";
  private static final String MOVE = """
      update term set due_at = ?, awaits_calendar = ?, calendar_version = ?, version = version + 1 where id = ?""";
  private static final String STAMP = """
      update term set calendar_version = ?, version = version + 1
      where state = 'RUNNING' and unit in ('CALENDAR_DAYS', 'WORKING_DAYS', 'MONTHS') and calendar_version <> ?""";

  private final Connection connection;
  private final WorkingCalendar calendar;
  private final Consumer<List<TermFact.DueMoved>> journal;
  private final List<TermFact.DueMoved> moved = new ArrayList<>();
  private int looked;
  private int movedInAll;

  private Recomputation(Connection connection, WorkingCalendar calendar, Consumer<List<TermFact.DueMoved>> journal) {
    this.connection = connection;
    this.calendar = calendar;
    this.journal = journal;
  }

  /** How many running terms a holiday may move, and how many of them have another date now. */
  public record Result(int looked, int moved) {}

  /**
   * @param connection in a transaction, which the caller ends
   * @param journal is given the moved terms, at most {@link #BATCH} at a time
   */
  public static Result run(Connection connection, WorkingCalendar calendar, Consumer<List<TermFact.DueMoved>> journal)
      throws SQLException {
    if (connection.getAutoCommit()) throw new IllegalStateException("terms are recomputed within a transaction");
    return new Recomputation(connection, calendar, journal).run();
  }

  private Result run() throws SQLException {
    try (PreparedStatement read = connection.prepareStatement(RUNNING);
        PreparedStatement move = connection.prepareStatement(MOVE)) {
      read.setFetchSize(BATCH);
      try (ResultSet rows = read.executeQuery()) {
        for (boolean more = rows.next(); more; ) {
          Running term = Running.read(rows);
          for (more = rows.next(); more && term.id.equals(rows.getObject("id", UUID.class)); more = rows.next()) {
            term.addPause(rows);
          }
          settle(term, move);
        }
      }
      flush(move);
    }
    stamp();
    return new Result(looked, movedInAll);
  }

  private void settle(Running term, PreparedStatement move) throws SQLException {
    looked++;
    Instant due = null;
    Integer awaits = null;
    try {
      due = DueDate.compute(term.startedAt, term.amount, term.unit, term.pauses, calendar).at();
    } catch (RefusedException refused) {
      if (refused.refusal != CALENDAR_NOT_PUBLISHED) throw refused;
      awaits = (Integer) refused.facts.get("year");
    }
    if (Objects.equals(due, term.dueAt) && Objects.equals(awaits, term.awaits)) return;
    move.setObject(1, due == null ? null : due.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    move.setObject(2, awaits, Types.INTEGER);
    move.setString(3, calendar.version());
    move.setObject(4, term.id);
    move.addBatch();
    moved.add(new TermFact.DueMoved(term.matter, term.id, term.rule, term.dueAt, due, calendar.version()));
    if (moved.size() == BATCH) flush(move);
  }

  private void flush(PreparedStatement move) throws SQLException {
    if (moved.isEmpty()) return;
    move.executeBatch();
    movedInAll += moved.size();
    journal.accept(List.copyOf(moved));
    moved.clear();
  }

  private void stamp() throws SQLException {
    try (PreparedStatement stamp = connection.prepareStatement(STAMP)) {
      stamp.setString(1, calendar.version());
      stamp.setString(2, calendar.version());
      stamp.executeUpdate();
    }
  }

  /** A row of the cursor, and the pauses of the rows that follow with the same id. */
  private record Running(UUID id, UUID matter, String rule, Instant startedAt, int amount, PeriodUnit unit,
      Instant dueAt, Integer awaits, List<Pause> pauses) {

    static Running read(ResultSet row) throws SQLException {
      Running term = new Running(row.getObject("id", UUID.class), row.getObject("matter", UUID.class),
          row.getString("rule"), instant(row, "started_at"), row.getInt("amount"),
          PeriodUnit.valueOf(row.getString("unit")), instant(row, "due_at"),
          row.getObject("awaits_calendar", Integer.class), new ArrayList<>());
      term.addPause(row);
      return term;
    }

    void addPause(ResultSet row) throws SQLException {
      if (row.getString("cause") != null) {
        pauses.add(new Pause(row.getString("cause"), instant(row, "since"), instant(row, "until")));
      }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
      OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
      return time == null ? null : time.toInstant();
    }
  }
}
