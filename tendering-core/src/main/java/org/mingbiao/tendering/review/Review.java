package org.mingbiao.tendering.review;

import static org.mingbiao.shared.refusal.Refusal.CHANGE_UNLAWFUL;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.REPORT_UNSIGNED;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;

/** The review of one lot. */
@Entity
public class Review extends PanacheEntityBase {
  /** The lot's own id. */
  @Id public UUID lot;
  @Version public long version;
  public UUID tender;
  @Enumerated(EnumType.STRING) public World world;
  @Enumerated(EnumType.STRING) public ReviewStage stage;
  public Instant startedAt;
  /** When the result was last computed; signatures count from here. */
  public Instant countedAt;
  /** Digest of the file from which anybody can compute the result again (docs/spec/evaluation-report.md); null until counted. */
  public String bundleSha256;
  public String reportSha256;
  public Instant deliveredAt;

  protected Review() {}

  public static Review start(UUID tender, UUID lot, World world, Instant now) {
    Review review = new Review();
    review.tender = tender;
    review.lot = lot;
    review.world = world;
    review.stage = ReviewStage.SCORING;
    review.startedAt = now;
    return review;
  }

  public ReviewFact.Started started() {
    return new ReviewFact.Started(tender, lot);
  }

  public ReviewFact.Counted count(String sha256, Instant now) {
    stage = stage.after(ReviewMove.COUNT);
    bundleSha256 = sha256;
    countedAt = now;
    return new ReviewFact.Counted(tender, lot, sha256);
  }

  /** Opens the sheets again before signing. */
  public ReviewFact.Recounted recount(Change ground) {
    requireLawful(ground);
    stage = stage.after(ReviewMove.RECOUNT);
    return new ReviewFact.Recounted(tender, lot, ground);
  }

  /** @param unsigned how many of the committee have neither signed nor been recorded as silent */
  public ReviewFact.Finished sign(int unsigned, String sha256) {
    if (unsigned > 0) {
      throw RefusedException.of(REPORT_UNSIGNED).under("C11", "《招标投标法实施条例》第五十三条").with(Map.of("unsigned", unsigned));
    }
    stage = stage.after(ReviewMove.SIGN);
    reportSha256 = sha256;
    return new ReviewFact.Finished(tender, lot, sha256);
  }

  public ReviewFact.ReportDelivered deliver(Instant now) {
    stage = stage.after(ReviewMove.DELIVER);
    deliveredAt = now;
    return new ReviewFact.ReportDelivered(tender, lot);
  }

  /** The same committee judges again after signing. */
  public ReviewFact.Redone redo(Change ground) {
    requireLawful(ground);
    stage = stage.after(ReviewMove.REDO);
    reportSha256 = null;
    deliveredAt = null;
    return new ReviewFact.Redone(tender, lot, ground);
  }

  private void requireLawful(Change ground) {
    boolean lawful = ground != null && (world != World.PROCUREMENT || ground.ordinal() <= Change.SCORE_ABNORMAL.ordinal()
        || ground == Change.MEMBER_REPLACED || ground == Change.ORDER);
    if (!lawful) {
      throw RefusedException.of(CHANGE_UNLAWFUL).at("ground").under("C15", "《政府采购货物和服务招标投标管理办法》第六十四条");
    }
  }

  public static Review require(UUID lot) {
    Review review = findById(lot);
    if (review == null) throw RefusedException.of(NOT_FOUND).with(Map.of("review of lot", lot));
    return review;
  }
}
