package org.mingbiao.shared.region;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The table of thresholds: the nearest region that has a line for the question answers it. Immutable. */
public final class Thresholds {
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  private final List<Threshold> lines;

  private Thresholds(List<Threshold> lines) {
    this.lines = List.copyOf(lines);
  }

  /** The country's lines; a deployment adds those of its province, city, district and towns. */
  public static Thresholds national() {
    try (InputStream file = Thresholds.class.getResourceAsStream("/region/thresholds.json")) {
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("thresholds", e);
    }
  }

  /** @param json an array of {@link Threshold} lines, as in {@code region/thresholds.json} */
  public static Thresholds read(InputStream json) throws IOException {
    return new Thresholds(JSON.readValue(json, new TypeReference<List<Threshold>>() {}));
  }

  public Thresholds with(Thresholds more) {
    List<Threshold> all = new ArrayList<>(lines);
    all.addAll(more.lines);
    return new Thresholds(all);
  }

  /** A line for the very budget level goes before one for any; empty where no region up to the nation has a line. */
  public Optional<Threshold> find(Threshold.Question question) {
    Optional<RegionCode> at = Optional.of(question.region());
    while (at.isPresent()) {
      RegionCode region = at.get();
      Optional<Threshold> line = lines.stream().filter(threshold -> threshold.answers(question, region))
          .min(Comparator.comparing(threshold -> threshold.level() == null ? 1 : 0));
      if (line.isPresent()) return line;
      at = region.above();
    }
    return Optional.empty();
  }

  /** Whether a sum reaches the threshold; false where there is none. */
  public boolean reached(Threshold.Question question, BigDecimal amount) {
    return find(question).map(line -> amount.compareTo(line.amount()) >= 0).orElse(false);
  }
}
