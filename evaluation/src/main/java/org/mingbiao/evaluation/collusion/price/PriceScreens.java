package org.mingbiao.evaluation.collusion.price;

import java.util.ArrayList;
import java.util.List;
import org.mingbiao.evaluation.collusion.LotScreen;
import org.mingbiao.evaluation.collusion.PriceScreen;
import org.mingbiao.evaluation.collusion.price.SubgroupScreen.Summary;

/** Every screen of one lot's prices, in the order of export. */
public final class PriceScreens {
  public static final List<PriceScreen> WHOLE = List.of(new VarianceScreen(), new SpreadScreen(), new CoverGap(),
      new RelativeDistance(), new NormalisedDistance(), new AlternativeDistance(), new Kurtosis(), new Skewness(),
      new UniformDistance());

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

  private PriceScreens() {}

  private static List<LotScreen> all() {
    List<LotScreen> all = new ArrayList<>(WHOLE);
    all.add(new CeilingRatio());
    all.addAll(SUBGROUPS);
    return List.copyOf(all);
  }
}
