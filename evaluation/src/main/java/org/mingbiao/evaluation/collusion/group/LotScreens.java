package org.mingbiao.evaluation.collusion.group;

import java.util.ArrayList;
import java.util.List;
import org.mingbiao.evaluation.collusion.LotScreen;
import org.mingbiao.evaluation.collusion.PriceScreen;
import org.mingbiao.evaluation.collusion.group.SubgroupScreen.Summary;
import org.mingbiao.evaluation.collusion.price.AlternativeDistance;
import org.mingbiao.evaluation.collusion.price.CeilingRatio;
import org.mingbiao.evaluation.collusion.price.CoverGap;
import org.mingbiao.evaluation.collusion.price.Kurtosis;
import org.mingbiao.evaluation.collusion.price.NormalisedDistance;
import org.mingbiao.evaluation.collusion.price.QuartileSpread;
import org.mingbiao.evaluation.collusion.price.RelativeDistance;
import org.mingbiao.evaluation.collusion.price.Skewness;
import org.mingbiao.evaluation.collusion.price.SpreadScreen;
import org.mingbiao.evaluation.collusion.price.UniformDistance;
import org.mingbiao.evaluation.collusion.price.VarianceScreen;

/** Every screen of one lot's prices, in the order of export. */
public final class LotScreens {
  /** Screens of the whole list of prices. */
  public static final List<PriceScreen> WHOLE = List.of(new VarianceScreen(), new SpreadScreen(), new CoverGap(),
      new RelativeDistance(), new NormalisedDistance(), new AlternativeDistance(), new Kurtosis(), new Skewness(),
      new UniformDistance(), new QuartileSpread());

  /** Screens of the groups of three and four prices in the list. */
  public static final List<PriceScreen> SUBGROUPS = List.of(
      new SubgroupScreen(new VarianceScreen(), 3, Summary.MEDIAN),
      new SubgroupScreen(new VarianceScreen(), 3, Summary.LOWEST),
      new SubgroupScreen(new RelativeDistance(), 3, Summary.MEDIAN),
      new SubgroupScreen(new RelativeDistance(), 3, Summary.HIGHEST),
      new SubgroupScreen(new VarianceScreen(), 4, Summary.MEDIAN),
      new SubgroupScreen(new VarianceScreen(), 4, Summary.LOWEST),
      new SubgroupScreen(new RelativeDistance(), 4, Summary.MEDIAN),
      new SubgroupScreen(new RelativeDistance(), 4, Summary.HIGHEST));

  public static final List<LotScreen> ALL = all();

  private LotScreens() {}

  private static List<LotScreen> all() {
    List<LotScreen> all = new ArrayList<>(WHOLE);
    all.add(new CeilingRatio());
    all.addAll(SUBGROUPS);
    return List.copyOf(all);
  }
}
