package org.mingbiao.evaluation.collusion;

/**
 * What a screen is called and stands on; its page is {@code docs/indicators/<page>.md}.
 *
 * @param id the column name in exports, stable over versions
 * @param code the Red Flags Guide code (R001 to R073), empty if it has none
 * @param page the file name of its page, without ending
 * @param minimum fewest bids (of a lot) or contests (of a market) that give a reading
 * @param version of the definition; a changed formula is a new version
 */
public record Card(String id, String code, String page, int minimum, int version) {
  public Card(String id, String page, int minimum) {
    this(id, "", page, minimum, 1);
  }
}
