package org.mingbiao.shared.region;

import static org.mingbiao.shared.refusal.Refusal.CODE_INVALID;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * The code of a region: six digits by GB/T 2260 down to the district, nine for a town and twelve for a village by the
 * code of the statistics office. {@code 330212} is a district, {@code 330212004} a town in it.
 */
public record RegionCode(String text) {
  private static final Pattern FORM = Pattern.compile("[1-9]\\d{5}(\\d{3}(\\d{3})?)?");
  /** The whole country, for rules that hold everywhere. */
  public static final RegionCode NATION = new RegionCode("100000");
  private static final int DISTRICT_DIGITS = 6;
  private static final int TOWN_DIGITS = 9;

  /** @throws RefusedException {@code CODE_INVALID} */
  public RegionCode {
    if (text == null || !FORM.matcher(text).matches()) {
      throw RefusedException.of(CODE_INVALID).at("region")
          .with(Map.of("standard", "GB/T 2260", "given", String.valueOf(text)));
    }
  }

  public Level level() {
    if (text.equals("100000")) return Level.NATION;
    if (text.length() > TOWN_DIGITS) return Level.VILLAGE;
    if (text.length() > DISTRICT_DIGITS) return Level.TOWN;
    if (text.endsWith("0000")) return Level.PROVINCE;
    return text.endsWith("00") ? Level.CITY : Level.DISTRICT;
  }

  /** The region that contains this one; none above the nation. */
  public Optional<RegionCode> above() {
    return switch (level()) {
      case NATION -> Optional.empty();
      case PROVINCE -> Optional.of(NATION);
      case CITY -> Optional.of(new RegionCode(text.substring(0, 2) + "0000"));
      case DISTRICT -> Optional.of(new RegionCode(text.substring(0, 4) + "00"));
      case TOWN -> Optional.of(new RegionCode(text.substring(0, DISTRICT_DIGITS)));
      case VILLAGE -> Optional.of(new RegionCode(text.substring(0, TOWN_DIGITS)));
    };
  }

  /** Whether this region is the other or lies in it. */
  public boolean within(RegionCode other) {
    for (Optional<RegionCode> at = Optional.of(this); at.isPresent(); at = at.get().above()) {
      if (at.get().equals(other)) return true;
    }
    return false;
  }

  @Override
  public String toString() {
    return text;
  }
}
