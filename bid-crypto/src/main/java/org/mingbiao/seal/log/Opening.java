package org.mingbiao.seal.log;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.form.Lines;
import org.mingbiao.seal.tree.Hash;

/**
 * What a leaf of the log hides. The log publishes only SHA-256 of {@link #text}; whoever holds the opening can show
 * what was logged, and nobody else can guess it, because {@code blind} is 256 random bits.
 *
 * @param blind 32 random bytes, never used twice
 * @param kind what the statement is: {@code seal}, {@code withdrawal}, {@code cover} …; lower-case letters, digits and
 *     hyphens, at most 32
 * @param statement SHA-256 of the statement's bytes
 */
public record Opening(Hash blind, String kind, Reception reception, Hash statement) {
  public static final int BYTES_MAX = 512;
  /** The kind of a leaf that stands for nothing and hides how many others there are. */
  public static final String COVER = "cover";
  /** 32 bytes in an entry of the published log. */
  public static final int ENTRY_BYTES = Hash.BYTES;

  private static final String HEADER = "mingbiao.org/opening@v1";
  private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]{0,31}");
  private static final String UNKNOWN = "unknown";
  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /**
   * When the platform took the statement in, and against which deadline it judged it.
   *
   * @param received by the platform's clock, UTC, in whole microseconds
   * @param clockOffsetMicros by how much that clock was ahead of its reference when last compared, if it was compared
   * @param before the deadline, UTC, in whole microseconds; accepted only if {@code received} is earlier
   */
  public record Reception(Instant received, OptionalLong clockOffsetMicros, Optional<Instant> before) {
    /** A clock that is a day off is no clock. */
    public static final long OFFSET_MICROS_MAX = 86_400_000_000L;
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    public Reception {
      requireMicros(received);
      before.ifPresent(Reception::requireMicros);
      if (Math.abs(clockOffsetMicros.orElse(0)) > OFFSET_MICROS_MAX) {
        throw new IllegalArgumentException("clock offset beyond a day");
      }
    }

    /** Taken in now, judged against no deadline, by a clock that was not compared. */
    public static Reception at(Clock clock) {
      return new Reception(clock.instant().truncatedTo(ChronoUnit.MICROS), OptionalLong.empty(), Optional.empty());
    }

    /** Whether there was no deadline, or it had not come. */
    public boolean inTime() {
      return before.map(received::isBefore).orElse(true);
    }

    private static void requireMicros(Instant instant) {
      boolean ours = !instant.isBefore(FIRST) && instant.isBefore(END);
      if (!ours || !instant.equals(instant.truncatedTo(ChronoUnit.MICROS))) {
        throw new IllegalArgumentException(instant + " is not in whole microseconds of our time");
      }
    }
  }

  public Opening {
    if (!KIND.matcher(kind).matches()) {
      throw new IllegalArgumentException("kind '" + kind + "'");
    }
  }

  public static Opening of(String kind, Reception reception, byte[] statement, SecureRandom random) {
    byte[] blind = new byte[Hash.BYTES];
    random.nextBytes(blind);
    return new Opening(Hash.ofBytes(blind), kind, reception, Hash.of(statement));
  }

  /** Reads the one lawful spelling. */
  public static Opening parse(byte[] bytes) {
    Lines lines = new Lines(Lines.utf8(bytes, BYTES_MAX, "opening"), "opening");
    lines.expect(HEADER);
    Hash blind = Lines.hash(lines.field("blind"), "blind");
    String kind = lines.field("kind");
    Instant received = instant(lines.field("received"));
    OptionalLong offset = offset(lines.field("offset"));
    Optional<Instant> before = lines.nextIs("before") ? Optional.of(instant(lines.field("before"))) : Optional.empty();
    Hash statement = Lines.hash(lines.field("statement"), "statement");
    lines.end();
    try {
      return new Opening(blind, kind, new Reception(received, offset, before), statement);
    } catch (IllegalArgumentException e) {
      throw new FlawedException(Flaw.MALFORMED, "opening: " + e.getMessage());
    }
  }

  public String text() {
    StringBuilder text = new StringBuilder(HEADER).append("\nblind ").append(blind.base64())
        .append("\nkind ").append(kind)
        .append("\nreceived ").append(MICROSECONDS.format(reception.received()))
        .append("\noffset ").append(reception.clockOffsetMicros().isPresent()
            ? Long.toString(reception.clockOffsetMicros().getAsLong()) : UNKNOWN);
    reception.before().ifPresent(before -> text.append("\nbefore ").append(MICROSECONDS.format(before)));
    return text.append("\nstatement ").append(statement.base64()).append('\n').toString();
  }

  public byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  /** The entry that the log publishes: SHA-256 of the opening. */
  public static byte[] entry(byte[] opening) {
    return Hash.of(opening).bytes();
  }

  /** The leaf of the tree: the RFC 6962 leaf hash of the entry. */
  public Hash leaf() {
    return Hash.leaf(entry(bytes()));
  }

  private static Instant instant(String written) {
    try {
      Instant instant = MICROSECONDS.parse(written, Instant::from);
      if (MICROSECONDS.format(instant).equals(written)) {
        return instant;
      }
    } catch (DateTimeParseException e) {
      // falls through to the one refusal below
    }
    throw new FlawedException(Flaw.MALFORMED, "'" + written + "' is not an instant in microseconds, UTC");
  }

  private static OptionalLong offset(String written) {
    if (written.equals(UNKNOWN)) {
      return OptionalLong.empty();
    }
    boolean behind = written.startsWith("-");
    long micros = Lines.decimal(behind ? written.substring(1) : written, "offset");
    if (behind && micros == 0) {
      throw new FlawedException(Flaw.MALFORMED, "offset is written -0");
    }
    return OptionalLong.of(behind ? -micros : micros);
  }
}
