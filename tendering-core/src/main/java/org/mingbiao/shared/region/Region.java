package org.mingbiao.shared.region;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/** A region by its code and name. */
@Entity
public class Region extends PanacheEntityBase {
  /** A valid {@link RegionCode}. */
  @Id public String code;
  public String name;
  @Enumerated(EnumType.STRING) public Level level;
  /** The code of the region that contains it; null for the nation. */
  public String above;

  protected Region() {}

  /** @throws RefusedException {@code FIELD_REQUIRED} without a name */
  public static Region of(RegionCode code, String name) {
    if (name == null || name.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("name");
    Region region = new Region();
    region.code = code.text();
    region.name = name.strip();
    region.level = code.level();
    region.above = code.above().map(RegionCode::text).orElse(null);
    return region;
  }

  public static Region require(String code) {
    return Region.<Region>findByIdOptional(code)
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("region", code)));
  }

  /** The name as people say it, such as 鄞州区横溪镇 for a town, or the code itself where it is not known. */
  public static String said(String code) {
    Region region = findById(code);
    if (region == null) return code;
    return region.level == Level.TOWN || region.level == Level.VILLAGE ? said(region.above) + region.name : region.name;
  }

  /** The regions directly in another, by code. */
  public static List<Region> in(String code) {
    return list("above = ?1 order by code", code);
  }
}
