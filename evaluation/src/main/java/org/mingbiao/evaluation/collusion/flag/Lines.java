package org.mingbiao.evaluation.collusion.flag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * JSON texts, one a line. A few thousand lines are in memory at a time, parsed on all processors and handed on in the
 * order of the file.
 */
public final class Lines {
  /** The longest line; a compiled release of a large framework has some megabytes. */
  public static final int BYTES_MAX = 256 * 1024 * 1024;

  private static final int BATCH_LINES = 2_000;
  private static final int BATCH_BYTES = 32 * 1024 * 1024;

  private Lines() {}

  /** What came of one line: a value, or a fault. Blank lines come to nothing. */
  private record Parsed(boolean blank, Object value, String fault) {}

  /** Takes the values that could be read. */
  public interface Taker {
    /**
     * Takes one.
     *
     * @param line from 1
     */
    void take(long line, Object value);
  }

  /**
   * Reads to the end.
   *
   * @param refused told line and reason of every line that is not one JSON text in UTF-8
   * @throws IOException if the input breaks or a line is longer than {@link #BYTES_MAX}
   */
  public static void read(InputStream input, Taker taker, BiConsumer<Long, String> refused) throws IOException {
    Cutter bytes = new Cutter(input);
    long first = 1;
    for (List<byte[]> batch = batch(bytes); !batch.isEmpty(); batch = batch(bytes)) {
      List<byte[]> lines = batch;
      Parsed[] parsed = new Parsed[lines.size()];
      IntStream.range(0, parsed.length).parallel().forEach(i -> parsed[i] = parse(lines.get(i)));
      for (int i = 0; i < parsed.length; i++) {
        if (parsed[i].fault() != null) refused.accept(first + i, parsed[i].fault());
        else if (!parsed[i].blank()) taker.take(first + i, parsed[i].value());
      }
      first += parsed.length;
    }
  }

  private static List<byte[]> batch(Cutter bytes) throws IOException {
    List<byte[]> batch = new ArrayList<>();
    long size = 0;
    while (batch.size() < BATCH_LINES && size < BATCH_BYTES) {
      byte[] line = bytes.line();
      if (line == null) break;
      batch.add(line);
      size += line.length;
    }
    return batch;
  }

  /** Cuts a stream at line feeds. */
  private static final class Cutter {
    private final InputStream input;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;

    Cutter(InputStream input) {
      this.input = input;
    }

    /** The next line without its feed, {@code null} after the last. */
    byte[] line() throws IOException {
      if (from == to && !fill()) return null;
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      do {
        int end = from;
        while (end < to && buffer[end] != '\n') end++;
        line.write(buffer, from, end - from);
        if (line.size() > BYTES_MAX) throw new IOException("a line is longer than " + BYTES_MAX + " bytes");
        from = Math.min(end + 1, to);
        if (end < to) break;
      } while (fill());
      return line.toByteArray();
    }

    private boolean fill() throws IOException {
      from = 0;
      to = Math.max(0, input.read(buffer));
      return to > 0;
    }
  }

  private static Parsed parse(byte[] line) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      return text.isBlank() ? new Parsed(true, null, null) : new Parsed(false, Json.parse(text), null);
    } catch (CharacterCodingException notUtf8) {
      return new Parsed(false, null, "not UTF-8");
    } catch (IOException notJson) {
      String reason = notJson.getMessage();
      return new Parsed(false, null, "not JSON: " + reason.lines().findFirst().orElse(""));
    }
  }
}
