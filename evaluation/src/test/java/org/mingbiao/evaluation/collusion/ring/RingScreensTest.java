package org.mingbiao.evaluation.collusion.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Lot;
import org.mingbiao.evaluation.collusion.Offer;
import org.mingbiao.evaluation.collusion.Pieces;
import org.mingbiao.evaluation.collusion.Reading.NotComputable;
import org.mingbiao.evaluation.collusion.Tested;
import org.mingbiao.evaluation.collusion.ring.GiveUps.GiveUp;
import org.mingbiao.evaluation.collusion.ring.Rotation.Turn;
import org.mingbiao.evaluation.collusion.ring.SharedTraits.Kind;
import org.mingbiao.evaluation.collusion.ring.SharedTraits.Trait;

class RingScreensTest {
  private static final double RARE = 0.001;
  private static final Set<String> RING = Set.of("ring0", "ring1", "ring2", "ring3");

  @Test void findsTheBidderWhoNeverWins() {
    List<Tested> tested = Pieces.read(new PermanentLoser(), market());
    assertTrue(about(tested, "ring3").p() < RARE);
    assertTrue(about(tested, "firm0").p() > RARE);
  }

  @Test void leavesOutTheBidderWithOneContestTooFew() {
    List<Contest> market = market().subList(0, 73);
    assertEquals(10, Meetings.of(market).contests("ring3"));
    assertTrue(new PermanentLoser(10).finish(entries(market)).stream().anyMatch(one -> one.about().contains("ring3")));
    assertTrue(new PermanentLoser(11).finish(entries(market)).stream().noneMatch(one -> one.about().contains("ring3")));
  }

  @Test void findsThePairOfWhichOneAlwaysWins() {
    List<Contest> pairs = new ArrayList<>();
    for (int i = 0; i < 12; i++) pairs.add(contest(i, List.of("甲", "乙")));
    for (int i = 12; i < 60; i++) pairs.add(contest(i, List.of("丙", "甲", "丁")));
    Tested tested = about(Pieces.read(new SameWinner(), pairs), "乙");
    assertEquals(List.of("甲", "乙"), tested.about());
    assertTrue(tested.p() < RARE);
  }

  @Test void doesNotReadAFirmThatWinsEverywhereAsWinningOverOne() {
    List<Contest> pairs = new ArrayList<>();
    for (int i = 0; i < 12; i++) pairs.add(contest(i, List.of("甲", "乙")));
    for (int i = 12; i < 60; i++) pairs.add(contest(i, List.of("甲", "丙", "丁")));
    assertEquals(1, about(Pieces.read(new SameWinner(), pairs), "乙").p());
  }

  @Test void findsTurnsTaken() {
    assertTrue(Pieces.read(new Rotation(List.of("甲", "乙", "丙")), turns("甲乙丙甲乙丙甲乙丙甲乙丙甲乙丙")).p() < 0.01);
    assertTrue(Pieces.read(new Rotation(List.of("甲", "乙", "丙")), turns("甲甲乙丙丙丙甲乙乙丙甲甲乙丙乙")).p() > 0.05);
  }

  @Test void abstainsFromSevenTurns() {
    Rotation rotation = new Rotation(List.of("甲", "乙"));
    assertTrue(Pieces.read(rotation, turns("甲乙甲乙甲乙甲")).reading() instanceof NotComputable);
    assertTrue(Pieces.read(rotation, turns("甲乙甲乙甲乙甲乙")).reading().value().isPresent());
  }

  @Test void findsThePairThatHandsInOneAfterTheOther() {
    List<List<String>> orders = new ArrayList<>();
    Random random = new Random(2);
    for (int i = 0; i < 8; i++) {
      List<String> order = new ArrayList<>(List.of("丙", "丁", "戊"));
      Collections.shuffle(order, random);
      order.addAll(random.nextInt(4), List.of("甲", "乙"));
      orders.add(order);
    }
    List<Tested> tested = Pieces.read(new BidOrder(), orders);
    Tested pair = tested.stream().filter(one -> one.about().equals(List.of("甲", "乙"))).findFirst().orElseThrow();
    assertTrue(pair.p() < RARE);
    assertTrue(tested.stream().filter(one -> one != pair).allMatch(one -> one.p() > RARE));
  }

  @Test void findsAGroupThatKeepsToItselfAndMeetsEvenly() {
    GroupShape shape = new GroupShape(RING);
    Tested tested = Pieces.read(shape, market());
    assertTrue(tested.p() < 0.01);
    assertEquals(1, shape.coherence(Meetings.of(market())), 1e-9);
    assertEquals(0, new GroupShape(Set.of("ring0", "firm1", "nobody")).coherence(Meetings.of(market())), 1e-9);
  }

  @Test void refusesAGroupOfTwo() {
    assertThrows(IllegalArgumentException.class, () -> new GroupShape(Set.of("甲", "乙")));
  }

  @Test void findsAGroupThatEntersTogether() {
    assertTrue(Pieces.read(new GroupEntry(RING), market()).p() < 0.01);
    assertTrue(Pieces.read(new GroupEntry(Set.of("firm0", "firm1", "firm2")), market()).p() > 0.01);
  }

  @Test void findsPartnersWhoCouldHaveBeenRivals() {
    List<Contest> contests = new ArrayList<>(market());
    for (int i = 0; i < 6; i++) {
      contests.add(new Contest(new Lot("roads", "joint" + i, Double.NaN),
          List.of(new Offer(98, Set.of("甲", "乙"), true), new Offer(99, Set.of("firm1"), false))));
    }
    List<Tested> tested = Pieces.read(new JointBids(), contests);
    assertTrue(tested.stream().anyMatch(one -> one.about().equals(List.of("乙", "甲")) && one.p() < RARE));
    assertTrue(tested.stream().filter(one -> one.about().contains("firm1")).allMatch(one -> one.p() > RARE));
  }

  @Test void findsASharedOwnerThatIsRareAndPassesACommonAddressOver() {
    List<Trait> traits = new ArrayList<>();
    for (int i = 0; i < 400; i++) traits.add(new Trait("lot" + i / 4, "b" + i, i % 3 == 0 ? "agent" : "own" + i));
    traits.add(new Trait("lot0", "b1", "owner"));
    traits.add(new Trait("lot0", "b2", "owner"));
    List<Tested> tested = Pieces.read(new SharedTraits(Kind.OWNER), traits);
    assertTrue(about(tested, "b1").p() < RARE);
    assertTrue(about(tested, "b3").p() > 0.1);
  }

  @Test void findsTheBidderWhoGivesUpForTheSameFirm() {
    List<GiveUp> seen = new ArrayList<>();
    for (int i = 0; i < 40; i++) seen.add(new GiveUp("" + i, "firm" + i % 10, "winner" + i % 8));
    for (int i = 40; i < 46; i++) seen.add(new GiveUp("" + i, "丙", "甲"));
    for (int i = 46; i < 48; i++) seen.add(new GiveUp("" + i, "丁", "甲"));
    List<Tested> tested = Pieces.read(new GiveUps(), seen);
    assertEquals(List.of("丙", "甲"), about(tested, "丙").about());
    assertTrue(about(tested, "丙").p() < RARE);
    assertTrue(about(tested, "firm3").p() > 0.01);
    assertTrue(about(tested, "丁").reading() instanceof NotComputable);
  }

  private static Map<String, List<PermanentLoser.Entry>> entries(List<Contest> market) {
    PermanentLoser screen = new PermanentLoser();
    Map<String, List<PermanentLoser.Entry>> entries = screen.zero();
    for (Contest contest : market) entries = screen.fold(entries, contest);
    return entries;
  }

  private static List<Turn> turns(String winners) {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < winners.length(); i++) turns.add(new Turn(i, winners.substring(i, i + 1)));
    return turns;
  }

  private static Tested about(List<Tested> tested, String bidder) {
    return tested.stream().filter(one -> one.about().contains(bidder)).findFirst().orElseThrow();
  }

  /** Every eighth of 600 contests is the ring's with one of 30 firms; its members but the last take turns. */
  private static List<Contest> market() {
    Random random = new Random(3);
    List<Contest> contests = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      List<String> bidders = new ArrayList<>();
      if (i % 8 == 0) for (int k = 0; k < 3; k++) bidders.add("ring" + (i / 8 + k) % 3);
      if (i % 8 == 0) bidders.add("ring3");
      while (bidders.size() < 5) {
        String firm = "firm" + random.nextInt(30);
        if (!bidders.contains(firm)) bidders.add(firm);
      }
      contests.add(contest(i, bidders));
    }
    return contests;
  }

  private static Contest contest(int number, List<String> cheapestFirst) {
    List<Offer> offers = new ArrayList<>();
    for (String bidder : cheapestFirst) offers.add(new Offer(100 + offers.size(), Set.of(bidder), offers.isEmpty()));
    return new Contest(new Lot("roads", "" + number, Double.NaN), offers);
  }
}
