package org.mingbiao.tendering.opening;

import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.RESERVE_MISMATCH;
import static org.mingbiao.shared.refusal.Refusal.RESERVE_SEALED;
import static org.mingbiao.shared.refusal.Refusal.RESERVE_TWICE;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/**
 * The reserve price of a lot (标底): at most one, a secret of the tenderer until all bids are open, published then (实施条例 第二十七条,
 * 第五十条). Until then only a digest of the amount and of words that nobody else knows lies here, so that nobody can leak it.
 */
@Entity
public class ReservePrice extends PanacheEntityBase {
  /** The longest words and reasons, in characters. */
  public static final int TEXT_MAX = 500;
  private static final String DIGEST = "[0-9a-f]{64}";

  @Id public UUID lot;
  public UUID tender;
  /** See {@link #digest}. */
  public String seal;
  public Instant sealedAt;
  /** Yuan; null until opened. */
  public BigDecimal amount;
  public Instant openedAt;
  /** Why it cannot be opened, or null. */
  public String loss;

  protected ReservePrice() {}

  /** What opens it: the amount as it was typed, and the words. */
  public record Key(String amount, String words) {}

  /** SHA-256 of {@code mingbiao-reserve/1}, the tender's code and the lot's number, the amount and the words, a line each. */
  public static String digest(Tender tender, Lot lot, Key key) {
    String text = "mingbiao-reserve/1\n" + tender.code + "/" + lot.number + "\n" + key.amount() + "\n" + key.words() + "\n";
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Takes the seal of a lot's reserve price.
   *
   * @param before the one that the lot has, or null
   * @throws RefusedException {@code RESERVE_TWICE} for a second; {@code WRONG_STAGE} unless bids are still taken; {@code FIELD_REQUIRED}
   */
  public static ReservePrice seal(Tender tender, Lot lot, String seal, ReservePrice before, TenderLaw law, Instant now) {
    Rule one = law.rule("S27R");
    if (before != null) throw one.refused(RESERVE_TWICE).with(Map.of("sealedAt", before.sealedAt));
    if (!tender.takesBids(now)) throw one.refused(WRONG_STAGE).with(Map.of("stage", tender.stage));
    if (seal == null || !seal.matches(DIGEST)) throw RefusedException.of(FIELD_REQUIRED).at("seal");
    ReservePrice price = new ReservePrice();
    price.lot = lot.id;
    price.tender = tender.id;
    price.seal = seal;
    price.sealedAt = now;
    return price;
  }

  public OpeningFact.ReserveSealed sealed() {
    return new OpeningFact.ReserveSealed(tender, lot, seal);
  }

  /**
   * Opens it when all prices are shown.
   *
   * @throws RefusedException {@code WRONG_STAGE} before and once the opening is on record; {@code RESERVE_MISMATCH} where amount and words
   *     are not those that were sealed
   */
  public OpeningFact.ReserveOpened open(Tender of, Opening opening, Key key, Instant now) {
    requireOpenable(opening);
    if (key.amount() == null || key.words() == null || !digest(of, of.lot(lot), key).equals(seal)) {
      throw RefusedException.of(RESERVE_MISMATCH).at("amount");
    }
    amount = yuan(key.amount());
    openedAt = now;
    return new OpeningFact.ReserveOpened(tender, lot, amount);
  }

  /** What sealed it is lost; that it cannot be opened is published with the reason. */
  public OpeningFact.ReserveLost lose(Opening opening, String reason, Instant now) {
    requireOpenable(opening);
    if (reason == null || reason.isBlank() || reason.length() > TEXT_MAX) {
      throw RefusedException.of(FIELD_REQUIRED).at("reason").with(Map.of("charactersMax", TEXT_MAX));
    }
    loss = reason.strip();
    openedAt = now;
    return new OpeningFact.ReserveLost(tender, lot, loss);
  }

  private void requireOpenable(Opening opening) {
    if (opening.stage != OpeningStage.SHOWN || openedAt != null) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", opening.stage, "from", OpeningStage.SHOWN));
    }
  }

  /** The opening is not on record before every reserve price is published. @throws RefusedException {@code RESERVE_SEALED} */
  public static void requireOpened(List<ReservePrice> all, TenderLaw law) {
    if (all.stream().anyMatch(price -> price.openedAt == null)) throw law.rule("O06").refused(RESERVE_SEALED);
  }

  private static BigDecimal yuan(String typed) {
    try {
      BigDecimal yuan = new BigDecimal(typed).setScale(2);
      if (yuan.signum() > 0) return yuan;
    } catch (ArithmeticException | NumberFormatException unreadable) {
      throw RefusedException.of(AMOUNT_INVALID).at("amount");
    }
    throw RefusedException.of(AMOUNT_INVALID).at("amount");
  }

  public static List<ReservePrice> of(UUID tender) {
    return list("tender = ?1 order by lot", tender);
  }
}
