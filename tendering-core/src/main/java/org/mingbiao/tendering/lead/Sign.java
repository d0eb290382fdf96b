package org.mingbiao.tendering.lead;

/**
 * What two bids may share, and what that would mean if the law's item is met. How strong a sign is says what is known of its errors:
 * nothing here is a finding.
 */
public enum Sign {
  /** The file's own number: the root of its revisions, its check value, its identifier. */
  FILE_NUMBER(Item.SAME_AUTHOR, Strength.RECORDED),
  /** Who wrote or last saved it, or whose program. */
  FILE_AUTHOR(Item.SAME_AUTHOR, Strength.CONTEXT),
  /** The computer, disk or pricing dongle that a bid's own {@code environment.json} names. */
  MACHINE(Item.SAME_AUTHOR, Strength.RECORDED),
  /** The certificate that sealed the bid. */
  CERTIFICATE(Item.SAME_HANDLER, Strength.RECORDED),
  /** The account of a person that acts for both bidders. */
  ACCOUNT(Item.SAME_HANDLER, Strength.RECORDED),
  /** A telephone number or address for mail (87号令 第三十七条第三项: 联系人员). */
  CONTACT(Item.SAME_HANDLER, Strength.CONTEXT),
  /** The identity card or professional certificate of a member of the team. */
  MEMBER(Item.SAME_MEMBER, Strength.RECORDED),
  /** Equal unit prices, where the tenderer's own price list does not explain them. */
  UNIT_PRICES(Item.ALIKE, Strength.STATISTICAL),
  /** One bill of prices is the other times a constant. */
  FIXED_RATIO(Item.ALIKE, Strength.STATISTICAL),
  /** Long passages that stand in no paper of the tenderer. */
  PASSAGES(Item.ALIKE, Strength.STATISTICAL),
  /** The prices of the lot lie as those of rings do. */
  PRICE_PATTERN(Item.ALIKE, Strength.CONTEXT),
  /** The code or name of another bidder. */
  ANOTHERS_NAME(Item.MIXED_UP, Strength.RECORDED),
  /** The account from which the bond came. */
  PAYER(Item.SAME_PAYER, Strength.RECORDED);

  /** What is known of a sign's errors. */
  public enum Strength {
    /** A fact that the platform or the file records, and that is rare among strangers. */
    RECORDED,
    /** A number with a chance under honest bidding. */
    STATISTICAL,
    /** Common among honest bidders too: a reason to look, never alone. */
    CONTEXT
  }

  public final Item item;
  public final Strength strength;

  Sign(Item item, Strength strength) {
    this.item = item;
    this.strength = strength;
  }
}
