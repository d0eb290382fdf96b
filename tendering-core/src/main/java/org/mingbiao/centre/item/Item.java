package org.mingbiao.centre.item;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mingbiao.shared.law.Law;
import org.mingbiao.shared.refusal.RefusedException;

/** One revision of an item of the service centre (政务服务事项). */
@Entity
public class Item extends PanacheEntityBase {
  @Id public UUID id;
  @Version public long version;
  /** The same in all revisions (事项编码). */
  public String code;
  /** Counted from 1. */
  public int revision;
  public String title;
  public String department;
  /** Where in the hall it is received. */
  public String counter;
  public String basis;
  @Enumerated(EnumType.STRING) public Audience audience;
  public int legalDays;
  /** The law that gives more than the common time, or null. */
  public String periodBasis;
  public int promisedDays;
  /** Yuan. */
  public BigDecimal fee;
  public String feeBasis;
  @JdbcTypeCode(SqlTypes.JSON) public List<Material> materials;
  @Enumerated(EnumType.STRING) public ItemStage stage;
  public Instant since;
  /** Null while it is in force. */
  public Instant until;

  protected Item() {}

  /**
   * @param before the latest revision, in force or not, or null
   * @throws RefusedException {@code PROMISE_ABOVE_LEGAL}, or what is wrong with another field
   */
  public static Item enter(ItemEntry entry, Item before, Law law, Instant now) {
    entry.check(law);
    Item item = new Item();
    item.id = UUID.randomUUID();
    item.code = entry.code();
    item.revision = before == null ? 1 : before.revision + 1;
    item.stage = ItemStage.IN_FORCE;
    item.since = now;
    item.fill(entry);
    return item;
  }

  private void fill(ItemEntry entry) {
    title = entry.title().strip();
    department = entry.department().strip();
    counter = entry.counter().strip();
    basis = entry.basis().strip();
    audience = entry.audience();
    legalDays = entry.legalDays();
    periodBasis = entry.periodBasis();
    promisedDays = entry.promisedDays();
    fee = entry.fee();
    feeBasis = entry.feeBasis();
    materials = List.copyOf(entry.materials());
  }

  public ItemFact.Entered entered() {
    return new ItemFact.Entered(id, code, revision, legalDays, promisedDays);
  }

  public ItemFact.Superseded supersede(Item by, Instant now) {
    stage = stage.after(ItemMove.SUPERSEDE);
    until = now;
    return new ItemFact.Superseded(id, by.id);
  }

  public ItemFact.Withdrawn withdraw(Instant now) {
    stage = stage.after(ItemMove.WITHDRAW);
    until = now;
    return new ItemFact.Withdrawn(id, code);
  }

  /** Decided on the day on which it is accepted (即办件, 行政许可法 第三十四条). */
  public boolean isImmediate() {
    return promisedDays == 0;
  }

  public static Item require(UUID id) {
    Item item = findById(id);
    if (item == null) throw RefusedException.of(NOT_FOUND).with(Map.of("item", id));
    return item;
  }

  /** The last revision, also of an item that was withdrawn. */
  public static Optional<Item> latest(String code) {
    return Item.<Item>find("code = ?1 order by revision desc", code).firstResultOptional();
  }

  public static Optional<Item> inForce(String code) {
    return Item.<Item>find("code = ?1 and stage = ?2", code, ItemStage.IN_FORCE).firstResultOptional();
  }

  /** @param words found in title, department or code; blank for all */
  public static List<Item> search(String words, int max) {
    String like = "%" + words.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[%_\\\\]", "") + "%";
    return Item.<Item>find("stage = ?1 and (lower(title) like ?2 or lower(department) like ?2 or lower(code) like ?2)"
        + " order by department, title, id", ItemStage.IN_FORCE, like).page(0, max).list();
  }
}
