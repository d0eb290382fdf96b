package org.mingbiao.app.tendering.bid;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;

/** Members of a consortium as a bidder types them. */
final class Consortia {
  private Consortia() {}

  static Party member(String code) {
    return Party.byCode(code.strip()).orElseThrow(() -> RefusedException.of(NOT_FOUND).at("members").with(Map.of("code", code)));
  }

  /** @param typed codes between commas, spaces or lines; blank for none */
  static List<Party> members(String typed) {
    if (typed == null || typed.isBlank()) return List.of();
    return Arrays.stream(typed.strip().split("[\\s,，、;；]+")).map(Consortia::member).toList();
  }
}
