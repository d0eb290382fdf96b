package org.mingbiao.app.edge.page;

import java.util.List;
import java.util.Map;

/** A form that was refused: what is wrong and what had been typed, so that nobody types twice. */
public record ReturnedForm(List<Fault> faults, Map<String, List<String>> entered) {
  public static final ReturnedForm NONE = new ReturnedForm(List.of(), Map.of());

  public boolean isRefused() {
    return !faults.isEmpty();
  }

  /** @return what is wrong with the field, or null */
  public String fault(String field) {
    return faults.stream().filter(fault -> field.equals(fault.field())).map(Fault::message).findFirst().orElse(null);
  }

  /** @return what had been typed into the field, though it be nothing; {@code otherwise} where another form of the page was sent */
  public Object entered(String field, Object otherwise) {
    List<String> values = entered.getOrDefault(field, List.of());
    if (!values.isEmpty()) return values.get(0);
    return otherwise == null ? "" : otherwise;
  }

  /** Whether the choice had been made, or was made before the form was refused. */
  public boolean chosen(String field, Object value, Object otherwise) {
    List<String> values = isRefused() ? entered.getOrDefault(field, List.of()) : List.of();
    if (isRefused() && !entered.isEmpty()) return values.contains(String.valueOf(value));
    return value != null && String.valueOf(value).equals(String.valueOf(otherwise));
  }
}
