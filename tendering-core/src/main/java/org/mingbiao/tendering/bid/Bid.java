package org.mingbiao.tendering.bid;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mingbiao.shared.refusal.RefusedException;

/** A bid from the opening on; before it no row exists. */
@Entity
public class Bid extends PanacheEntityBase {
  @Id public UUID id;
  @Version public long version;
  public UUID tender;
  public UUID lot;
  /** The bidder, for a consortium its leader. */
  public UUID party;
  /** The other members of the consortium. */
  @JdbcTypeCode(SqlTypes.JSON) public List<UUID> members;
  /** SHA-256 of the consortium's agreement; null for a single bidder. */
  public String agreement;
  @JdbcTypeCode(SqlTypes.JSON) public SealedFile file;
  public Instant receivedAt;
  @Enumerated(EnumType.STRING) public BidStage stage;
  /** Yuan; null until the prices of the lot are shown together. */
  public BigDecimal price;
  /** The brand of the goods, or of the core product, as the bid names it (87号令 第三十一条); null until shown, and where it names none. */
  public String brand;
  /** Why it was revoked, retracted or rejected, as a key; or null. */
  public String reason;

  protected Bid() {}

  /** @param entry the standing entry of the ledger at the cut-off */
  public static Bid reveal(UUID tender, BidEntry entry) {
    Bid bid = new Bid();
    bid.id = entry.bid();
    bid.tender = tender;
    bid.lot = entry.lot();
    bid.party = entry.party();
    bid.members = entry.members();
    bid.agreement = entry.agreement();
    bid.file = entry.file();
    bid.receivedAt = entry.receivedAt();
    bid.stage = BidStage.REVEALED;
    return bid;
  }

  public BidFact.Revealed revealed() {
    return new BidFact.Revealed(tender, id, lot, party, file.sha256(), receivedAt);
  }

  public BidFact move(BidMove move, String why) {
    stage = stage.after(move);
    reason = why;
    return switch (move) {
      case DECRYPT -> new BidFact.Decrypted(tender, id);
      case REVOKE -> new BidFact.Revoked(tender, id, why);
      case RETRACT, REATTRIBUTE -> new BidFact.Retracted(tender, id, why);
      case GIVE_BACK -> new BidFact.GivenBack(tender, id, why);
      case REJECT -> new BidFact.Rejected(tender, id, why);
      case RESTORE -> new BidFact.Restored(tender, id, why);
    };
  }

  /** Called when all prices of the lot are shown together (电子招标投标办法 第三十条). */
  public void show(BigDecimal openedPrice, String namedBrand) {
    price = openedPrice;
    brand = namedBrand == null || namedBrand.isBlank() ? null : namedBrand.strip();
  }

  /** One spelling of the brand: letters wide or narrow, large or small, and spaces make no other brand. Null where none is named. */
  public String brandKey() {
    return brand == null ? null : Normalizer.normalize(brand, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }

  /** How many bidders the bids count as: those of one brand are one (87号令 第三十一条); who names none is told apart from all. */
  public static int bidders(List<Bid> bids) {
    long branded = bids.stream().map(Bid::brandKey).filter(Objects::nonNull).distinct().count();
    return (int) (branded + bids.stream().filter(bid -> bid.brandKey() == null).count());
  }

  public static Bid require(UUID id) {
    Bid bid = findById(id);
    if (bid == null) throw RefusedException.of(NOT_FOUND).with(Map.of("bid", id));
    return bid;
  }

  public static List<Bid> ofLot(UUID lot) {
    return list("lot = ?1 order by receivedAt, id", lot);
  }

  public static List<Bid> ofTender(UUID tender) {
    return list("tender = ?1 order by receivedAt, id", tender);
  }
}
