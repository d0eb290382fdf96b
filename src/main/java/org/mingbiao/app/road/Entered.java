package org.mingbiao.app.road;

import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.MALFORMED_INPUT;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.mingbiao.app.edge.clock.Beijing;
import org.mingbiao.shared.refusal.RefusedException;

/** What a person typed into a form, read field by field. Every refusal names the field. */
public record Entered(MultivaluedMap<String, String> fields) {

  /** @return null where nothing was typed */
  public String text(String field) {
    String typed = fields.getFirst(field);
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /** @throws RefusedException {@code FIELD_REQUIRED} */
  public String required(String field) {
    String typed = text(field);
    if (typed == null) throw RefusedException.of(FIELD_REQUIRED).at(field);
    return typed;
  }

  public boolean ticked(String field) {
    return text(field) != null;
  }

  public List<String> all(String field) {
    return fields.getOrDefault(field, List.of()).stream().filter(typed -> !typed.isBlank()).toList();
  }

  /** Yuan or another decimal number; commas between groups are read over. @return null where nothing was typed */
  public BigDecimal amount(String field) {
    String typed = text(field);
    if (typed == null) return null;
    if (!typed.matches("-?[0-9][0-9,]{0,24}(\\.[0-9]{1,6})?")) throw RefusedException.of(AMOUNT_INVALID).at(field).with(Map.of("given", typed));
    return new BigDecimal(typed.replace(",", ""));
  }

  /** @throws RefusedException {@code FIELD_REQUIRED} or {@code AMOUNT_INVALID} */
  public int count(String field) {
    required(field);
    try {
      return amount(field).intValueExact();
    } catch (ArithmeticException e) {
      throw RefusedException.of(AMOUNT_INVALID).at(field).with(Map.of("given", text(field)));
    }
  }

  /** Beijing time as a {@code datetime-local} field gives it. @return null where nothing was typed */
  public Instant moment(String field) {
    return read(field, typed -> LocalDateTime.parse(typed).atZone(Beijing.ZONE).toInstant());
  }

  /** @return null where nothing was typed */
  public LocalDate day(String field) {
    return read(field, LocalDate::parse);
  }

  /** @return null where nothing was chosen */
  public UUID id(String field) {
    return read(field, UUID::fromString);
  }

  /** @throws RefusedException {@code FIELD_REQUIRED} where nothing was chosen */
  public <E extends Enum<E>> E choice(String field, Class<E> type) {
    required(field);
    return read(field, typed -> Enum.valueOf(type, typed));
  }

  private <T> T read(String field, Function<String, T> reading) {
    String typed = text(field);
    if (typed == null) return null;
    try {
      return reading.apply(typed);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw RefusedException.of(MALFORMED_INPUT).at(field).with(Map.of("given", typed));
    }
  }
}
