package org.mingbiao.tendering.project;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A part of a tender that is bid for, judged and awarded on its own (标段, 包). */
@Entity
public class Lot extends PanacheEntityBase {
  @Id public UUID id;
  @ManyToOne public Tender tender;
  /** From 1, without gaps. */
  public int number;
  public String title;
  /** Estimated price in yuan (估算价): the bond's cap is a share of it. */
  public BigDecimal estimate;
  @Enumerated(EnumType.STRING) public LotStage stage;

  @OneToMany(mappedBy = "lot", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("number")
  public List<LotItem> items = new ArrayList<>();

  protected Lot() {}

  Lot(Tender tender, int number, Registration.LotEntry entry) {
    this.id = UUID.randomUUID();
    this.tender = tender;
    this.number = number;
    this.title = entry.title();
    this.estimate = entry.estimate();
    this.stage = LotStage.BIDDING;
    entry.items().forEach(item -> items.add(new LotItem(this, items.size() + 1, item)));
  }

  void move(LotMove move) {
    stage = stage.after(move);
  }
}
