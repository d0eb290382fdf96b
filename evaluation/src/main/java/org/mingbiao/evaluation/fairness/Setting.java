package org.mingbiao.evaluation.fairness;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingbiao.evaluation.law.Subject;
import org.mingbiao.evaluation.law.World;
import org.mingbiao.evaluation.tenderdoc.TenderDocument;

/**
 * What the document is for, as far as it says so itself.
 *
 * @param estimate budget, estimate or maximum price, yuan, the largest named; null if none is
 * @param consultation whether it is a competitive consultation (磋商), which has weights of its own
 */
public record Setting(World world, Subject subject, BigDecimal estimate, boolean consultation) {
  private static final Pattern GOVERNMENT = Pattern.compile("政府采购|磋商|采购人|采购文件");
  private static final Pattern CONSULTATION = Pattern.compile("竞争性磋商|磋商文件");
  private static final Pattern WORKS = Pattern.compile("施工|总承包|工程量清单|改扩建");
  private static final Pattern SERVICES = Pattern.compile("服务|监理|设计|咨询|系统建设|物业|顾问|托管");
  private static final Pattern GOODS = Pattern.compile("货物|设备|家具|器材|供货");
  private static final Pattern ESTIMATE = Pattern.compile(
      "(控制价|最高投标限价|最高限价|估算价?|概算|预算(金额)?|投资额)[^0-9，。；%％]{0,8}([0-9]+(\\.[0-9]+)?)(万元|亿元)");

  /** Reads what the document says of itself. */
  public static Setting of(TenderDocument document) {
    String text = document.text();
    boolean government = GOVERNMENT.matcher(text).find();
    return new Setting(government ? World.GOVERNMENT : World.ENGINEERING, subject(text, government),
        estimate(text), CONSULTATION.matcher(text).find());
  }

  /** The word of its kind that comes up most. */
  private static Subject subject(String text, boolean government) {
    long works = WORKS.matcher(text).results().count();
    long services = SERVICES.matcher(text).results().count();
    long goods = GOODS.matcher(text).results().count();
    if (!government && works >= services) return Subject.WORKS;
    return services >= goods ? Subject.SERVICES : Subject.GOODS;
  }

  private static BigDecimal estimate(String text) {
    BigDecimal largest = null;
    for (Matcher found = ESTIMATE.matcher(text); found.find();) {
      BigDecimal yuan = Amounts.yuan(found.group(3), found.group(5));
      if (largest == null || yuan.compareTo(largest) > 0) largest = yuan;
    }
    return largest;
  }
}
