package org.mingbiao.evaluation.signing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/**
 * One score changed after the sheets were opened.
 *
 * @param to the new score
 * @param reason in writing, by the member
 * @param afterSigning whether the report was signed already; then the same committee evaluates again
 * @param reportedTo the finance office that was told; needed after signing
 */
public record ScoreChange(
    @JsonProperty(required = true) String member,
    @JsonProperty(required = true) String bidder,
    @JsonProperty(required = true) String criterion,
    @JsonProperty(required = true) BigDecimal from,
    @JsonProperty(required = true) BigDecimal to,
    @JsonProperty(required = true) Ground ground,
    @JsonProperty(required = true) String reason,
    boolean afterSigning,
    String reportedTo) {
  /** 87号令第六十四条第一款: these four and no other. */
  public enum Ground {
    /** (一) 分值汇总计算错误: concerns a sum and so never a member's score. */
    SUM_ERROR("(一)"),
    /** (二) 分项评分超出评分标准范围. */
    OUT_OF_RANGE("(二)"),
    /** (三) 客观评审因素评分不一致. */
    FACTS_DIFFER("(三)"),
    /** (四) 评分畸高、畸低. */
    OUTLYING("(四)");

    public final String article;

    Ground(String item) {
      this.article = "87号令第六十四条第一款第" + item + "项";
    }
  }
}
