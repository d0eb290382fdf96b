package org.mingbiao.tendering.project;

import static org.mingbiao.shared.refusal.Refusal.CODE_INVALID;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;

/** A class of trades (交易分类) by which a trading code begins. */
@Entity
public class DealClass extends PanacheEntityBase {
  /** Such as {@code A01}. */
  @Id public String code;
  public String name;
  public String nameEn;
  @Enumerated(EnumType.STRING) public World world;

  protected DealClass() {}

  /** @throws RefusedException {@code CODE_INVALID} for an unknown class or one of another world */
  public static DealClass require(String code, World world) {
    DealClass known = code == null ? null : findById(code);
    if (known == null || known.world != world) {
      throw RefusedException.of(CODE_INVALID).at("dealClass").with(Map.of("given", String.valueOf(code), "world", world));
    }
    return known;
  }

  public static List<DealClass> all() {
    return list("order by code");
  }

  /** The next number of a trading code, from 1; after {@link TradingCode#SEQUENCE_MAX} it begins again. */
  public static int nextNumber() {
    return ((Number) Panache.getEntityManager().createNativeQuery("select nextval('trading_code_number')").getSingleResult()).intValue();
  }
}
