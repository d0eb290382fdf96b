package org.mingbiao.tendering.lead;

import java.util.List;
import java.util.regex.Pattern;

/** The words by which the papers of bidders are read: headings of standard forms. */
public final class PaperWords {
  /** Over the column of item codes in a priced bill (工程量清单计价表). */
  public static final String ITEM_CODE = "项目编码";
  /** Over the column of unit prices, the first that is there. */
  public static final List<String> UNIT_PRICE = List.of("综合单价", "单价");
  /** A professional certificate: the number is the first group. */
  public static final Pattern CERTIFICATE = Pattern.compile("(?:证书编号|注册编号|执业印章号)[:：\\s]*([\\p{IsHan}A-Za-z0-9]{6,24})");
  /** A telephone number, mobile or not, or an address for mail. */
  public static final Pattern CONTACT = Pattern.compile(
      "(?<!\\d)1[3-9]\\d{9}(?!\\d)|(?<!\\d)0\\d{2,3}-\\d{7,8}(?!\\d)|[A-Za-z0-9._-]{2,40}@[A-Za-z0-9-]{1,40}(?:\\.[A-Za-z]{2,10}){1,3}");
  /** An identity card, also with the day of birth starred out. */
  public static final Pattern CARD = Pattern.compile("(?<![\\d*])\\d{6}[\\d*]{8,10}\\d{3}[\\dXx](?![\\d*])");

  private PaperWords() {}
}
