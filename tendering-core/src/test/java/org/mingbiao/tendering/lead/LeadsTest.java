package org.mingbiao.tendering.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is a lead among bids, and what its innocent double is not. */
class LeadsTest {
  static final int ITEMS = 60;

  static OpenedBid bid(String name, Trace... traces) {
    return new OpenedBid(UUID.randomUUID(), new OpenedBid.Bidder(Set.of(UUID.randomUUID()), Set.of(name)), List.of(traces), Map.of(), Map.of());
  }

  static OpenedBid priced(Map<String, BigDecimal> prices) {
    return new OpenedBid(UUID.randomUUID(), new OpenedBid.Bidder(Set.of(UUID.randomUUID()), Set.of("某")), List.of(), prices, Map.of());
  }

  static OpenedBid written(String name, String text) {
    return new OpenedBid(UUID.randomUUID(), new OpenedBid.Bidder(Set.of(UUID.randomUUID()), Set.of(name)), List.of(), Map.of(), Map.of("技术标.docx", text));
  }

  static List<Sign> signs(Leads leads, OpenedBid... bids) {
    return leads.among(List.of(bids)).stream().map(Lead::sign).toList();
  }

  static Leads plain() {
    return new Leads(Set.of(), Map.of(), "");
  }

  static Trace payer(String account) {
    return new Trace(Sign.PAYER, account, "bond");
  }

  /** Prices that no two bidders would have alike by chance. */
  static Map<String, BigDecimal> prices(int seed) {
    return IntStream.range(0, ITEMS).boxed().collect(Collectors.toMap(item -> "0401%05d".formatted(item),
        item -> BigDecimal.valueOf(100 + (item * 37 + seed * (item % 7 + 3) * 11) % 900 + seed * 0.13).setScale(2, RoundingMode.HALF_UP)));
  }

  static Map<String, BigDecimal> times(Map<String, BigDecimal> prices, String factor) {
    Map<String, BigDecimal> multiplied = new HashMap<>(prices);
    multiplied.replaceAll((item, price) -> price.multiply(new BigDecimal(factor)));
    return multiplied;
  }

  static String text(int seed) {
    return IntStream.range(0, 600).mapToObj(i -> Integer.toString(i * 7_919 * seed % 99_991)).collect(Collectors.joining("、"));
  }

  @Test
  void namesTheArticlesItemAndShowsBothSides() {
    List<Lead> leads = plain().among(List.of(bid("甲", payer("3901-1001")), bid("乙", payer("3901-1001")), bid("丙", payer("3901-1003"))));
    assertEquals(1, leads.size());
    assertEquals(Item.SAME_PAYER, leads.get(0).sign().item);
    assertTrue(leads.get(0).sides().stream().allMatch(side -> side.evidence().equals(List.of(payer("3901-1001")))));
  }

  @Test
  void passesOverWhatProgramsWriteByThemselves() {
    assertEquals(List.of(), signs(plain(), bid("甲", new Trace(Sign.FILE_AUTHOR, "Administrator", "a")), bid("乙", new Trace(Sign.FILE_AUTHOR, "Administrator", "b"))));
    assertEquals(List.of(Sign.FILE_AUTHOR), signs(plain(), bid("甲", new Trace(Sign.FILE_AUTHOR, "窦燕丰", "a")), bid("乙", new Trace(Sign.FILE_AUTHOR, "窦燕丰", "b"))));
  }

  @Test
  void passesOverWhatStandsInTheTenderersOwnPapers() {
    Trace root = new Trace(Sign.FILE_NUMBER, "00DC70EB", "tech.docx");
    assertEquals(List.of(Sign.FILE_NUMBER), signs(plain(), bid("甲", root), bid("乙", root)));
    assertEquals(List.of(), signs(new Leads(Set.of("00DC70EB"), Map.of(), ""), bid("甲", root), bid("乙", root)));
  }

  @Test
  void comparesNoPartnersOfOneConsortium() {
    UUID partner = UUID.randomUUID();
    var one = new OpenedBid(UUID.randomUUID(), new OpenedBid.Bidder(Set.of(partner, UUID.randomUUID()), Set.of("甲")), List.of(payer("1")), Map.of(), Map.of());
    var other = new OpenedBid(UUID.randomUUID(), new OpenedBid.Bidder(Set.of(partner), Set.of("乙")), List.of(payer("1")), Map.of(), Map.of());
    assertEquals(List.of(), signs(plain(), one, other));
  }

  @Test
  void findsABidderInThePapersOfAnother() {
    assertEquals(List.of(Sign.ANOTHERS_NAME), signs(plain(), written("甲建设", "本公司乙建设承诺"), written("乙建设", "本公司乙建设承诺")));
    assertEquals(List.of(), signs(plain(), written("甲建设", "本公司甲建设承诺"), written("乙建设", "本公司乙建设承诺")));
  }

  @Test
  void seesABillThatIsAnotherTimesAConstant() {
    Map<String, BigDecimal> prices = prices(1);
    assertEquals(List.of(Sign.FIXED_RATIO), signs(plain(), priced(prices), priced(times(prices, "1.03"))));
    assertEquals(List.of(), signs(plain(), priced(prices), priced(prices(2))));
  }

  @Test
  void takesTwoBillsOffOnePublishedPriceListForHonest() {
    Map<String, BigDecimal> control = prices(1);
    OpenedBid one = priced(times(control, "0.95"));
    OpenedBid other = priced(times(control, "0.93"));
    assertEquals(List.of(Sign.FIXED_RATIO), signs(plain(), one, other));
    assertEquals(List.of(), signs(new Leads(Set.of(), control, ""), one, other));
  }

  @Test
  void seesEqualUnitPricesFromTheShareOn() {
    assertEquals(List.of(Sign.UNIT_PRICES), signs(plain(), priced(prices(1)), priced(equalOn(9))));
    assertEquals(List.of(), signs(plain(), priced(prices(1)), priced(equalOn(8))));
  }

  /** 60 items, so that 9 are 15 %. */
  static Map<String, BigDecimal> equalOn(int items) {
    Map<String, BigDecimal> mixed = new HashMap<>(prices(2));
    prices(1).entrySet().stream().sorted(Map.Entry.comparingByKey()).limit(items).forEach(entry -> mixed.put(entry.getKey(), entry.getValue()));
    return mixed;
  }

  @Test
  void comparesNoShortBills() {
    Map<String, BigDecimal> few = prices(1).entrySet().stream().sorted(Map.Entry.comparingByKey()).limit(BillScreen.ITEMS_MIN - 1)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    assertEquals(List.of(), signs(plain(), priced(few), priced(few)));
  }

  @Test
  void seesTextThatIsSharedAndIsNotTheTenderers() {
    String shared = text(3);
    OpenedBid one = written("甲建设", shared + text(5));
    OpenedBid other = written("乙建设", shared + text(11));
    assertEquals(List.of(Sign.PASSAGES), signs(plain(), one, other));
    assertEquals(List.of(), signs(new Leads(Set.of(), Map.of(), shared), one, other));
    assertEquals(List.of(), signs(plain(), written("甲建设", text(5)), written("乙建设", text(11))));
  }

  @Test
  void showsTheStrongestFirst() {
    Trace author = new Trace(Sign.FILE_AUTHOR, "窦燕丰", "a");
    assertEquals(List.of(Sign.PAYER, Sign.FILE_AUTHOR), signs(plain(), bid("甲", author, payer("1-2")), bid("乙", author, payer("1-2"))));
  }

  @Test
  void hasOneKeyForOneSignOfTheSameBids() {
    OpenedBid one = bid("甲", payer("12"), new Trace(Sign.FILE_AUTHOR, "窦燕丰", "a"));
    OpenedBid other = bid("乙", payer("12"), new Trace(Sign.FILE_AUTHOR, "窦燕丰", "a"));
    List<Lead> leads = plain().among(List.of(one, other));
    assertEquals(leads.get(0).key(), plain().among(List.of(other, one)).get(0).key());
    assertNotEquals(leads.get(0).key(), leads.get(1).key());
  }
}
