package org.mingbiao.tendering.project;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;

/** What a lot contains: a line of goods, works or services. */
@Entity
public class LotItem extends PanacheEntityBase {
  @Id public UUID id;
  @ManyToOne public Lot lot;
  public int number;
  public String description;
  /** Scheme and code such as {@code CPV 45233130}, or null. */
  public String classification;
  /** Null where the source has none. */
  public BigDecimal quantity;
  public String unit;

  protected LotItem() {}

  LotItem(Lot lot, int number, Registration.ItemEntry entry) {
    this.id = UUID.randomUUID();
    this.lot = lot;
    this.number = number;
    this.description = entry.description();
    this.classification = entry.classification();
    this.quantity = entry.quantity();
    this.unit = entry.unit();
  }
}
