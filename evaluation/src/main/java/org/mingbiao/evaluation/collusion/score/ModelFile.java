package org.mingbiao.evaluation.collusion.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingbiao.evaluation.collusion.chance.ResidualLaw;
import org.mingbiao.evaluation.collusion.score.Yardstick.Scale;

/**
 * A model as JSON. It holds how often each bidder stood in decided tenders: keep it as the case files are kept.
 */
public final class ModelFile {
  /** Changed when a term, its formula or the layout of the weights changes: older models are then refused. */
  public static final int VERSION = 1;

  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private ModelFile() {}

  /** The file. */
  record Whole(int version, Map<String, Market> markets) {}

  /** One market of it. */
  record Market(int tenders, double rate, double usuallyKnown, double[] prices, double[] company, double[] calibration,
      Map<Term, Scale> scales, double[] law, Map<String, List<Integer>> bidders) {}

  public static String write(ScoreModel model) {
    Map<String, Market> markets = new TreeMap<>();
    model.markets().forEach((name, market) -> markets.put(name, market(market)));
    try {
      return JSON.writeValueAsString(new Whole(VERSION, markets));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Market market(MarketModel model) {
    Map<String, List<Integer>> bidders = new TreeMap<>();
    model.history().byBidder().forEach((bidder, record) ->
        bidders.put(bidder, List.of(record.decided(), record.collusive())));
    return new Market(model.tenders(), model.history().rate(),
        model.history().usuallyKnown(), model.prices(), model.company(), model.calibration(),
        new TreeMap<>(model.yardstick().scales()), model.yardstick().law().residuals(), bidders);
  }

  /**
   * Reads a model.
   *
   * @throws IOException if it is not JSON of this form
   * @throws IllegalArgumentException if it is of another version or does not fit together
   */
  public static ScoreModel read(String text) throws IOException {
    Whole whole = JSON.readValue(text, Whole.class);
    if (whole.version() != VERSION) throw new IllegalArgumentException("model version " + whole.version());
    Map<String, MarketModel> markets = new TreeMap<>();
    whole.markets().forEach((name, market) -> markets.put(name, model(name, market)));
    return new ScoreModel(markets);
  }

  private static MarketModel model(String name, Market market) {
    boolean fits = market.prices().length == Profile.layout().size() + 1 && market.company().length == 5
        && market.calibration().length == 2;
    if (!fits) throw new IllegalArgumentException("market " + name + " has not the weights of this version");
    Map<String, History.Record> bidders = new TreeMap<>();
    market.bidders().forEach((bidder, counts) ->
        bidders.put(bidder, new History.Record(counts.get(0), counts.get(1))));
    Yardstick yardstick = new Yardstick(new ResidualLaw(market.law()), market.scales());
    return new MarketModel(yardstick, market.prices(), market.company(), market.calibration(),
        new History(bidders, market.rate(), market.usuallyKnown()), market.tenders());
  }
}
