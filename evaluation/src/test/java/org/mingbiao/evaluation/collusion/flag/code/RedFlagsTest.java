package org.mingbiao.evaluation.collusion.flag.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.evaluation.collusion.flag.FlagSettings;
import org.mingbiao.evaluation.collusion.flag.Json;
import org.mingbiao.evaluation.collusion.flag.OneCurrency;
import org.mingbiao.evaluation.collusion.flag.RedFlag;
import org.mingbiao.evaluation.collusion.flag.Release;

class RedFlagsTest {
  private static final FlagSettings SETTINGS = FlagSettings.parse(List.of("currency = CNY", "[R024]",
      "threshold = 0.05", "[R025]", "threshold = 0.2", "[R038]", "[R048]", "minimum_contracting_processes = 1"));
  private final ByteArrayOutputStream reports = new ByteArrayOutputStream();

  static Stream<RedFlag<?>> flags() {
    OneCurrency currency = new OneCurrency(SETTINGS, null);
    return Stream.of(new ShortPeriod(SETTINGS), new SingleBid(SETTINGS), new CloseSecond(SETTINGS, currency),
        new UnsuccessfulBidder(SETTINGS), new IdenticalPrices(SETTINGS), new LateBidWon(),
        new AllButWinnerDisqualified(SETTINGS), new LowestDisqualified(SETTINGS, currency),
        new ManyDisqualified(SETTINGS), new HeterogeneousSupplier(SETTINGS), new HeavyDiscount(SETTINGS, currency));
  }

  @ParameterizedTest @MethodSource("flags") <A> void findsTheSameHoweverTheReleasesAreSplit(RedFlag<A> flag) {
    Random random = new Random(58);
    for (int trial = 0; trial < 20; trial++) {
      List<Release> releases = releases(random);
      A whole = flag.zero();
      for (Release release : releases) whole = flag.fold(whole, release);
      List<A> pieces = new ArrayList<>(List.of(flag.zero(), flag.zero(), flag.zero()));
      for (Release release : releases) {
        int piece = random.nextInt(3);
        pieces.set(piece, flag.fold(pieces.get(piece), release));
      }
      A merged = flag.merge(pieces.get(2), flag.merge(pieces.get(0), pieces.get(1)));
      assertEquals(flag.finish(whole).tree(true, true), flag.finish(merged).tree(true, true));
    }
  }

  @Test void takesTheFirstCurrencyMetAndReportsTheOthers() throws IOException {
    FlagSettings settings = FlagSettings.parse(List.of("[R036]"));
    RedFlags flags = new RedFlags(settings, new OneCurrency(settings, new PrintStream(reports)), false);
    flags.fold(lowestOut("1", "CNY"));
    flags.fold(lowestOut("2", "USD"));
    assertEquals("{\"OCID\":{\"1\":{\"R036\":1.0}}}", Json.write(flags.finish().tree(false, false)));
    assertTrue(reports.toString().contains("2: USD is not CNY"));
  }

  @Test void passesACancelledProcessOver() throws IOException {
    FlagSettings settings = FlagSettings.parse(List.of("[R018]"));
    RedFlags flags = new RedFlags(settings, new OneCurrency(settings, null), false);
    flags.fold(Json.parse(single("cancelled")));
    assertEquals(Map.of(), flags.finish().tree(false, false));
    flags.fold(Json.parse(single("active")));
    assertEquals("{\"OCID\":{\"1\":{\"R018\":1.0}}}", Json.write(flags.finish().tree(false, false)));
  }

  private static String single(String status) {
    return "{\"ocid\":\"1\",\"tender\":{\"procurementMethod\":\"open\",\"numberOfTenderers\":1,\"status\":\"" + status
        + "\"}}";
  }

  private static Object lowestOut(String ocid, String currency) throws IOException {
    String bids = bid("A", 1, currency, "disqualified") + "," + bid("B", 2, currency, "valid");
    String text = "{'ocid':'" + ocid + "','awards':[{'status':'active'}],'bids':{'details':[" + bids + "]}}";
    return Json.parse(text.replace('\'', '"'));
  }

  private static String bid(String tenderer, int amount, String currency, String status) {
    return "{'status':'" + status + "','date':'2019-01-0" + (1 + amount % 9) + "','value':{'amount':" + amount
        + ",'currency':'" + currency + "'},'tenderers':[{'id':'" + tenderer + "'}]}";
  }

  private static List<Release> releases(Random random) {
    List<Release> releases = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      List<String> bids = new ArrayList<>();
      for (int k = 0; k < 1 + random.nextInt(5); k++) {
        String status = random.nextInt(3) == 0 ? "disqualified" : "valid";
        bids.add(bid("T" + random.nextInt(8), 1 + random.nextInt(20), "CNY", status));
      }
      String text = "{'ocid':'" + i + "','buyer':{'id':'B" + random.nextInt(3) + "'},'tender':{'procurementMethod':"
          + "'open','numberOfTenderers':" + bids.size() + ",'tenderPeriod':{'startDate':'2019-01-01T00:00:00Z',"
          + "'endDate':'2019-01-0" + (1 + random.nextInt(9)) + "T00:00:00Z'}},'bids':{'details':["
          + String.join(",", bids) + "]},'awards':[{'status':'active','suppliers':[{'id':'T" + random.nextInt(8)
          + "'}],'items':[{'classification':{'id':'" + random.nextInt(4) + "0'}}]}]}";
      try {
        releases.add(Release.of(Json.parse(text.replace('\'', '"'))).orElseThrow());
      } catch (IOException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    return releases;
  }
}
