package org.mingbiao.app.tendering.notice;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.road.Entered;
import org.mingbiao.shared.party.CreditCode;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;

/** Reads the units that an agency lists, a code a line. */
@ApplicationScoped
class Invited {
  /** @throws RefusedException {@code CODE_INVALID} or {@code NOT_FOUND} at the field */
  List<UUID> parties(Entered form, String field) {
    return lines(form, field).stream().map(line -> party(line, field)).toList();
  }

  private static UUID party(String line, String field) {
    try {
      String code = CreditCode.of(line).text();
      return Party.byCode(code).orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("party", code))).id;
    } catch (RefusedException refused) {
      throw refused.at(field);
    }
  }

  static List<String> lines(Entered form, String field) {
    String typed = form.text(field);
    return typed == null ? List.of() : typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
